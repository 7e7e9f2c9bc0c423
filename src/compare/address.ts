import { isCompareKind, MOST_COLUMNS, type CompareKind } from './kinds.ts';

/** What a reader compares. */
export interface Choice {
  kind: CompareKind;
  slugs: string[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a choice from an address: `?of=cities&with=torino,nagoya`, as the site writes it, or `with[]=torino&with[]=nagoya`, as a
 * plain form sends it. Slugs that are none, repeats and what goes beyond four are passed over.
 * @returns `undefined` if the address asks for no kind that can be compared.
 */
export function choiceIn(search: string): Choice | undefined {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get('of');
  if (!isCompareKind(kind)) return undefined;
  const slugs = [...parameters.getAll('with'), ...parameters.getAll('with[]')].flatMap((value) => value.split(',')).filter((slug) => SLUG.test(slug));
  return { kind, slugs: [...new Set(slugs)].slice(0, MOST_COLUMNS) };
}

/** The same choice as the end of an address. Commas stay commas: people read and shorten addresses. */
export function addressOf({ kind, slugs }: { kind: CompareKind; slugs: readonly string[] }): string {
  return `?of=${kind}&with=${slugs.join(',')}`;
}
