import { LOCALES } from '#i18n/locales.ts';
import { answerOf, type Later, othersOf } from './engines.ts';
import { FILE_KINDS } from './file-kinds.ts';
import { type FirstResult, searchBytes } from './first-results.ts';
import { isRight, qualityOf } from './quality.ts';
import { mean, median, percentile, worst } from './statistics.ts';
import { kilobytes, printTable, shown } from './table.ts';

/** What was measured of one search on the real site. */
export interface Measured {
  name: string;
  first: readonly FirstResult[];
  later: readonly Later[];
}

/** The parts of the tables: each language, then all. */
export const SCOPES = [...LOCALES, 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether a query belongs to a part. */
export const inScope = (scope: Scope) => ({ query }: { query: { locale: string } }) => scope === 'all' || query.locale === scope;

/** The queries that got results: what the time and the bytes of a first result are measured by. */
export const withResults = (first: readonly FirstResult[]): FirstResult[] => first.filter(({ state }) => state === 'done');

/** Recall, reciprocal rank and refusals, ours and the other one line by line. */
export function printQuality(all: readonly Measured[]): void {
  const rows = SCOPES.flatMap((scope) =>
    all.map(({ name, first }) => {
      const { queries, recall, reciprocalRank, negatives, refused } = qualityOf(first.filter(inScope(scope)).map(answerOf));
      return [`${scope} ${name}`, String(queries), shown(recall, 3), shown(reciprocalRank, 3), `${refused} of ${negatives}`];
    }),
  );
  printTable('Quality', ['', 'queries', 'recall in 5', 'reciprocal rank', 'negatives refused'], rows);
}

/** The queries that went wrong, with what came instead. */
export function printMisses({ name, first }: Measured): void {
  const misses = first.filter((one) => !isRight(answerOf(one)));
  console.log(`\nMisses of ${name}: ${misses.length}\n`);
  for (const one of misses) {
    const { query, found } = answerOf(one);
    console.log(`  ${query.locale}  ${query.words}`);
    console.log(`      wanted  ${query.expected.join(', ') || '“no match”'}`);
    console.log(`      came    ${found.slice(0, 5).join(', ') || `nothing (${one.state})`}${one.others.length > 0 ? `; beside: ${othersOf(one).slice(0, 3).join(', ')}` : ''}`);
  }
}

/** First results of fresh browsers, and later queries typed into an open page. */
export function printTimes(title: string, all: readonly Measured[]): void {
  const rows = SCOPES.flatMap((scope) =>
    all.map(({ name, first, later }) => {
      const [times, typed] = [withResults(first).filter(inScope(scope)).map(({ milliseconds }) => milliseconds), later.filter(inScope(scope))];
      const searches = typed.map(({ search }) => search);
      return [`${scope} ${name}`, shown(median(times)), shown(worst(times)), shown(median(searches), 1), shown(percentile(searches, 0.95), 1), shown(worst(searches), 1), shown(median(typed.map(({ pause }) => pause)))];
    }),
  );
  printTable(title, ['milliseconds', 'first: median', 'worst', 'later: median', '95 %', 'worst', 'typing pause'], rows);
}

/** Bytes up to the first result, by kind of file. */
export function printBytes(title: string, all: readonly Measured[]): void {
  const rows = SCOPES.flatMap((scope) =>
    all.map(({ name, first }) => {
      const results = withResults(first).filter(inScope(scope));
      const costs = results.map(({ bytes }) => searchBytes(bytes));
      const kinds = FILE_KINDS.filter((kind) => kind !== 'page').map((kind) => kilobytes(mean(results.map(({ bytes }) => bytes[kind]))));
      return [`${scope} ${name}`, kilobytes(median(costs)), kilobytes(worst(costs)), ...kinds, kilobytes(mean(results.map(({ bytes }) => bytes.page))), kilobytes(mean(results.map(({ later }) => later)))];
    }),
  );
  printTable(title, ['kB', 'search: median', 'worst', ...FILE_KINDS.filter((kind) => kind !== 'page'), 'the page', 'after'], rows);
}
