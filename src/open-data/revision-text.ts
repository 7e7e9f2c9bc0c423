import { createHash } from 'node:crypto';
import { pathOf, type AnyRecord } from '#records/record.ts';

/**
 * Whether a fact says nothing: what a schema fills in by itself (`online: false`, no claims) must not change the text of
 * records whose files nobody touched.
 */
const saysNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (typeof value === 'object' && Object.keys(value).length === 0);

/** Sorts the keys at every level, so that the order in which an editor wrote them is no matter. Lists keep theirs: it may mean something. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => !saysNothing(part));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * All that a record says in one language, as one text that never depends on how pages look: title, summary, the text as it is
 * written, then every fact and every word as JSON. The day of the last check is left out: a check that changes nothing
 * changes no text.
 * @param body the text of the record in MDX; empty if its collection has none.
 */
export function revisionText(record: AnyRecord, body: string): string {
  const { locale, facts, text, translation } = record;
  const data = sorted({ record: pathOf(record), locale, revision: translation.ofRevision, text, facts });
  const words = body.replaceAll('\r\n', '\n').trim();
  return [text.title, text.summary, ...(words ? [words] : []), JSON.stringify(data, null, 1)].join('\n\n').concat('\n');
}

/** The SHA-256 fingerprint of a text, in hexadecimal: what `sha256sum` prints for a file that holds it. */
export const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The name of a text in addresses: the first 64 bits of its fingerprint. A test holds that no two texts share one. */
export const revisionHash = (text: string): string => fingerprintOf(text).slice(0, 16);
