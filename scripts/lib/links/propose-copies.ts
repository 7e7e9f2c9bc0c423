import { join } from 'node:path';
import { ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { Library } from '#records/library.ts';
import { pathOf, sourcesOf, type RecordPath } from '#records/record.ts';
import type { Asking } from './answer.ts';
import { archivedCopy } from './archived-copy.ts';
import type { LinkChoice } from './outside-links.ts';
import { linksWords } from './words.ts';
import { writeArchived } from './write-archived.ts';

/** A copy that was found for a source. */
export interface ProposedCopy {
  record: RecordPath;
  file: string;
  source: string;
  url: string;
  archived: string;
}

/** What came of looking for copies. */
export interface Copies {
  proposed: ProposedCopy[];
  /** Sources of which the archive has no copy. */
  without: number;
  /** Sources for which the archive did not answer. */
  noAnswer: number;
}

/** After so many questions in a row without an answer the archive is left alone. */
const MOST_SILENCE = 5;

/** How to look for copies. */
export interface Looking {
  asking: Asking;
  /** Where to ask, if not at the Internet Archive. */
  base?: string;
  /** Is told of each copy at once, so that a long search that is interrupted keeps what it found. */
  onFound?: (copy: ProposedCopy) => void;
}

/** Looks for the copy of every source that has an address and no copy: the one nearest to the source's own date, or to the last check. */
export async function proposeCopies({ all }: Library, { collections, records }: LinkChoice, { asking, base, onFound }: Looking): Promise<Copies> {
  const chosen = all.filter(
    (record) => record.locale === ORIGINAL_LOCALE && (!collections || collections.includes(record.collection)) && (!records?.length || records.includes(pathOf(record))),
  );
  const copies: Copies = { proposed: [], without: 0, noAnswer: 0 };
  let silence = 0;
  for (const record of chosen) {
    for (const { id, url, archived, date } of sourcesOf(record)) {
      if (!url || archived) continue;
      if (silence >= MOST_SILENCE) {
        copies.noAnswer++;
        continue;
      }
      const copy = await archivedCopy(url, date ?? record.checkedOn, asking, base);
      silence = copy.found === 'no-answer' ? silence + 1 : 0;
      if (copy.found === 'copy') {
        const proposed = { record: pathOf(record), file: record.file, source: id, url, archived: copy.url };
        copies.proposed.push(proposed);
        onFound?.(proposed);
      } else if (copy.found === 'none') copies.without++;
      else copies.noAnswer++;
    }
  }
  return copies;
}

/**
 * Writes a copy beside its source.
 * @returns whether anything was written.
 */
export const writeCopy = (root: string, { file, source, archived }: ProposedCopy): boolean => writeArchived(join(root, file), source, archived);

/** What to tell of it. @param written how many were written; `undefined` if that was not asked for. */
export function copiesReport({ proposed, without, noAnswer }: Copies, written: number | undefined, format: 'text' | 'markdown' | 'json', locale: Locale): string {
  const words = linksWords[locale].archive;
  if (format === 'json') return JSON.stringify({ proposed, without, noAnswer, written: written ?? 0 }, undefined, 2);
  const list = proposed.map(({ record, source, archived }) => (format === 'markdown' ? `- \`${record}\` \`${source}\`: <${archived}>` : `${record}  ${source}\n  archived: "${archived}"`));
  if (proposed.length + without + noAnswer === 0) return words.none;
  return [
    ...(format === 'markdown' ? [`## ${words.title}`] : []),
    list.join('\n'),
    [written === undefined ? words.proposed(proposed.length) : words.written(written), without > 0 && words.without(without), noAnswer > 0 && words.noAnswer(noAnswer)].filter(Boolean).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
