import type { RecordPath } from '#records/record.ts';
import { isFlagged, type LinkMemory, type Remembered } from './memory.ts';
import type { LinkUse, OutsideLink } from './outside-links.ts';

/** What an editor has to know of an address, from the most pressing to the least. */
export const STANDINGS = ['flagged', 'watched', 'moved', 'unclear', 'ok', 'unasked'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How an address stands, from all that is remembered of it. */
export function standingOf(known: Remembered | undefined): Standing {
  if (!known) return 'unasked';
  const { answer } = known;
  if (answer.state === 'failed') return isFlagged(known) ? 'flagged' : 'watched';
  if (answer.state === 'unclear') return 'unclear';
  return answer.movedTo && answer.isPermanent ? 'moved' : 'ok';
}

/** One place that names an address, with how the address stands. */
export interface StandingLink {
  url: string;
  standing: Standing;
  use: LinkUse;
  known?: Remembered;
}

/** The addresses of one record. */
export interface RecordLinks {
  record: RecordPath;
  title: string;
  links: StandingLink[];
}

/** Puts what is known together by record, in the order of the menu. */
export function linksByRecord(links: readonly OutsideLink[], memory: LinkMemory): RecordLinks[] {
  const all = links.flatMap(({ url, uses }) => uses.map((use): StandingLink => ({ url, use, known: memory.get(url), standing: standingOf(memory.get(url)) })));
  return [...Map.groupBy(all, ({ use }) => use.record)].map(([record, own]) => ({ record, title: own[0]!.use.title, links: own }));
}

/** How many addresses stand how; an address that several records name counts once. */
export function standingTotals(links: readonly OutsideLink[], memory: LinkMemory): Record<Standing, number> {
  const totals: Record<Standing, number> = { flagged: 0, watched: 0, moved: 0, unclear: 0, ok: 0, unasked: 0 };
  for (const { url } of links) totals[standingOf(memory.get(url))]++;
  return totals;
}
