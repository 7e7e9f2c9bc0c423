import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { PRACTICE_SECTIONS } from '#schema/vocabularies.ts';
import { type ContentModel, type ContentRecord, type Data, isData, type Version } from '../content-model.ts';
import { sectionsOf } from '../record-facts.ts';

/** With fewer records than that, nothing is usual yet: every field is shown. */
const FEWEST = 3;

const share = <T>(all: readonly T[], has: (one: T) => boolean): number => (all.length === 0 ? 0 : all.filter(has).length / all.length);

/** All groups of fields that stand under a key, in lists or by ids, at any depth. */
function groupsUnder(value: unknown, key: string, isHere = false): Data[] {
  if (Array.isArray(value)) return value.flatMap((item) => groupsUnder(item, key, isHere));
  if (!isData(value)) return [];
  const isById = isHere && Object.values(value).length > 0 && Object.values(value).every(isData);
  return [...(isHere && !isById ? [value] : []), ...Object.entries(value).flatMap(([name, inner]) => groupsUnder(inner, key, name === key || isById))];
}

/** What the records of a collection usually have: so that a new one is offered what others needed, not everything there is. */
export class Usage {
  readonly #records: readonly ContentRecord[];
  readonly #collection: CollectionName;

  constructor({ records }: ContentModel, collection: CollectionName) {
    this.#records = records.filter((record) => record.collection === collection && record.facts);
    this.#collection = collection;
  }

  /** Whether at least a third of the records have a fact. */
  isFact(key: string): boolean {
    return this.#records.length < FEWEST || share(this.#records, ({ facts }) => facts!.data[key] !== undefined) >= 1 / 3;
  }

  /** Whether at least a third of the texts in a language have a field. */
  isWord(key: string, locale: Locale): boolean {
    const versions = this.#records.flatMap((record) => record.versions.filter((one) => one.locale === locale));
    return versions.length < FEWEST || share(versions, ({ words }) => words?.[key] !== undefined) >= 1 / 3;
  }

  /** Whether nearly all groups under a key have a field: the address of a source. */
  isInGroup(parent: string, key: string): boolean {
    const groups = this.#records.flatMap(({ facts }) => groupsUnder(facts!.data, parent));
    return groups.length >= FEWEST && share(groups, (group) => group[key] !== undefined) >= 0.8;
  }

  /** The sections that at least half of the records have, in their usual order; the commonest one if there is no such. */
  sections(): string[] {
    const all = this.#records.map(sectionsOf).filter((sections) => sections.length > 0);
    const ids = [...new Set(all.flat())];
    const count = (id: string) => all.filter((sections) => sections.includes(id)).length;
    const usual = ids.filter((id) => count(id) * 2 >= all.length);
    const chosen = usual.length > 0 ? usual : ids.toSorted((a, b) => count(b) - count(a)).slice(0, 1);
    const order: readonly string[] = PRACTICE_SECTIONS;
    const place = (id: string) => {
      if (this.#collection === 'good-practices') return order.indexOf(id);
      const places = all.filter((sections) => sections.includes(id)).map((sections) => sections.indexOf(id) / sections.length);
      return places.reduce((sum, one) => sum + one, 0) / places.length;
    };
    return chosen.sort((a, b) => place(a) - place(b));
  }

  /** The words that at least half of the texts in a language have as heading of a section, if they agree. */
  heading(section: string, locale: Locale): string | undefined {
    const headings = this.#records.flatMap((record) => headingOf(record, section, locale) ?? []);
    const counts = Map.groupBy(headings, (words) => words);
    const [words, same] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    return same && headings.length > 1 && same.length * 2 >= headings.length ? words : undefined;
  }
}

function headingOf(record: ContentRecord, section: string, locale: Locale): string | undefined {
  const index = sectionsOf(record).indexOf(section);
  const version: Version | undefined = record.versions.find((one) => one.locale === locale);
  return index < 0 ? undefined : version?.body?.outline.headings.filter(({ depth }) => depth === 2)[index]?.words;
}

/** Names of Japanese things that are on record with their reading, longest first: to read a new name by. */
export function knownReadings({ records }: ContentModel): [string, string][] {
  return records
    .flatMap(({ versions }) => versions.flatMap(({ words }): [string, string][] => (typeof words?.title === 'string' && typeof words.reading === 'string' ? [[words.title, words.reading]] : [])))
    .sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
}

