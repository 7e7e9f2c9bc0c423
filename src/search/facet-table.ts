/** Values by facet: those that are chosen, or those that there are. The collection counts as a facet here. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** Which pages have which value of which facet. */
export class FacetTable {
  readonly #pages: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;

  /**
   * @param pages the pages that have a value, by facet and value.
   * @param values every value of every facet: those that no page has are counted too.
   */
  constructor(pages: Record<string, Record<string, readonly number[]>>, values: Choice) {
    this.#pages = new Map(Object.entries(values).map(([facet, list]) => [facet, new Map(list.map((value) => [value, new Set(pages[facet]?.[value] ?? [])]))]));
  }

  #has(page: number, facet: string, values: readonly string[]): boolean {
    return values.some((value) => this.#pages.get(facet)?.get(value)?.has(page));
  }

  /** Whether a page has, of every facet with a choice, one of the chosen values. */
  matches(page: number, chosen: Choice): boolean {
    return Object.entries(chosen).every(([facet, values]) => values.length === 0 || this.#has(page, facet, values));
  }

  /**
   * How many pages each value would show if it were chosen beside what is chosen of the other facets: within a facet
   * choices add up, so those of its own do not count.
   */
  counts(all: readonly number[], chosen: Choice): Record<string, Record<string, number>> {
    return Object.fromEntries(
      [...this.#pages].map(([facet, values]) => {
        const others = all.filter((page) => this.matches(page, { ...chosen, [facet]: [] }));
        return [facet, Object.fromEntries([...values].map(([value, pages]) => [value, others.filter((page) => pages.has(page)).length]))];
      }),
    );
  }
}
