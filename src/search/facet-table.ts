import type { SearchIndex } from '#search/index-api.ts';

/** Values by facet: those that are chosen, or those that there are. The collection counts as a facet here. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** Which pages have which value of which facet. */
export class FacetTable {
  readonly #pages: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

  constructor(pages: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>) {
    this.#pages = pages;
  }

  /** Asks an index for the pages of each value. */
  static async load(index: SearchIndex, values: Choice): Promise<FacetTable> {
    const facets = await Promise.all(
      Object.entries(values).map(async ([facet, list]) => {
        const pages = list.map(async (value) => {
          const { results } = await index.search(null, { filters: { [facet]: value } });
          return [value, new Set(results.map(({ id }) => id))] as const;
        });
        return [facet, new Map(await Promise.all(pages))] as const;
      }),
    );
    return new FacetTable(new Map(facets));
  }

  #has(id: string, facet: string, values: readonly string[]): boolean {
    return values.some((value) => this.#pages.get(facet)?.get(value)?.has(id));
  }

  /** Whether a page has, of every facet with a choice, one of the chosen values. */
  matches(id: string, chosen: Choice): boolean {
    return Object.entries(chosen).every(([facet, values]) => values.length === 0 || this.#has(id, facet, values));
  }

  /**
   * How many pages each value would show if it were chosen beside what is chosen of the other facets: within a facet
   * choices add up, so those of its own do not count.
   */
  counts(ids: readonly string[], chosen: Choice): Record<string, Record<string, number>> {
    return Object.fromEntries(
      [...this.#pages].map(([facet, values]) => {
        const others = ids.filter((id) => this.matches(id, { ...chosen, [facet]: [] }));
        return [facet, Object.fromEntries([...values].map(([value, pages]) => [value, others.filter((id) => pages.has(id)).length]))];
      }),
    );
  }
}
