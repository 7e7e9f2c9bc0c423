import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { Library } from '#records/library.ts';
import { pathOf, type AnyRecord, type RecordPath } from '#records/record.ts';
import { bodyOf, textOf } from '#records/text-of.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { outlineOf } from '#text/outline.ts';

/** A place in a record that names an address outside the site. */
export interface LinkUse {
  record: RecordPath;
  title: string;
  file: string;
  /** `website`, `sources[tll-2018].url`, `sources[tll-2018].archived`, or `text`. */
  field: string;
}

/** An address outside the site, with everything that names it. */
export interface OutsideLink {
  url: string;
  uses: LinkUse[];
}

const isAddress = (value: unknown): value is string => typeof value === 'string' && /^https?:\/\//.test(value);

/** Every address in the facts, wherever it stands: a field that is added later is found as well. */
function* addressesIn(value: unknown, field = ''): Generator<[string, string]> {
  if (isAddress(value)) yield [field, value];
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      const name = (one as { id?: unknown } | null)?.id;
      yield* addressesIn(one, `${field}[${typeof name === 'string' ? name : index}]`);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* addressesIn(inner, field ? `${field}.${key}` : key);
  }
}

/** The addresses in a text. It is parsed only if it holds one, which is rare. */
function inText(record: AnyRecord, root: string): string[] {
  if (!/https?:\/\//.test(bodyOf(record, root))) return [];
  return outlineOf(textOf(record, root)).links.map(({ url }) => url).filter(isAddress);
}

/** What to ask about: some collections, some records; everything if nothing is said. */
export interface LinkChoice {
  collections?: readonly CollectionName[];
  records?: readonly string[];
}

/**
 * All addresses outside the site, each once, in the order of the menu. What stands after `#` is the reader's business: servers never
 * see it.
 */
export function outsideLinks({ all }: Library, root: string, { collections, records }: LinkChoice = {}): OutsideLink[] {
  const links = new Map<string, OutsideLink>();
  for (const record of all) {
    const path = pathOf(record);
    if ((collections && !collections.includes(record.collection)) || (records?.length && !records.includes(path))) continue;
    const found: [string, string][] = [...(record.locale === ORIGINAL_LOCALE ? addressesIn(record.facts) : []), ...inText(record, root).map((url): [string, string] => ['text', url])];
    for (const [field, address] of found) {
      const url = address.replace(/#.*$/s, '');
      const link = links.get(url) ?? { url, uses: [] };
      link.uses.push({ record: path, title: record.text.title, file: record.file, field });
      links.set(url, link);
    }
  }
  return [...links.values()];
}
