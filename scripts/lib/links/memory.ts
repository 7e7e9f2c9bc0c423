import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { LINK_REASONS, type LinkAnswer } from './answer.ts';

/** After how many failures on different days a link is flagged: a server that is down for a day is no broken link. */
export const FAILURES_TO_FLAG = 3;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const remembered = z.object({
  /** The day of the last answer. */
  askedOn: day,
  answer: z.object({
    state: z.enum(['ok', 'failed', 'unclear']),
    reason: z.enum(LINK_REASONS).optional(),
    status: z.number().optional(),
    movedTo: z.string().optional(),
    isPermanent: z.boolean().optional(),
  }),
  /** The day on which it last answered well. */
  goodOn: day.optional(),
  /** The days of the failures since then, the earliest first. */
  failedOn: z.array(day).default([]),
});
const memory = z.object({ version: z.literal(1), links: z.record(z.string(), remembered) });

/** What is known of an address from earlier runs. */
export type Remembered = z.infer<typeof remembered>;
export type LinkMemory = Map<string, Remembered>;

/**
 * Reads what earlier runs found.
 * @returns nothing remembered if there is no such file; `undefined` if it cannot be read as what it should be.
 */
export function readMemory(file: string): LinkMemory | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  try {
    return new Map(Object.entries(memory.parse(JSON.parse(text)).links));
  } catch {
    return undefined;
  }
}

/** Writes what is known, sorted, in one go: whoever is interrupted finds the old file or the new one. */
export function writeMemory(file: string, known: LinkMemory): void {
  const links = Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ version: 1, links }, undefined, 1)}\n`);
  renameSync(`${file}.new`, file);
}

/** Adds an answer to what is known of an address. Several failures on one day count once; what cannot be told changes no count. */
export function remember(before: Remembered | undefined, answer: LinkAnswer, today: string): Remembered {
  const failedOn = before?.failedOn ?? [];
  if (answer.state === 'ok') return { askedOn: today, answer, goodOn: today, failedOn: [] };
  const days = answer.state === 'failed' && failedOn.at(-1) !== today ? [...failedOn, today] : failedOn;
  return { askedOn: today, answer, ...(before?.goodOn && { goodOn: before.goodOn }), failedOn: days };
}

/** Whether a link has failed often enough to be told. */
export const isFlagged = ({ answer, failedOn }: Remembered): boolean => answer.state === 'failed' && failedOn.length >= FAILURES_TO_FLAG;

const DAY = 86_400_000;

/** Whether an address should be asked again: what failed on every new day, what went well or cannot be told after a while. */
export function isDue(known: Remembered | undefined, today: string, days: number): boolean {
  if (!known) return true;
  if (known.answer.state === 'failed') return known.askedOn !== today;
  return (Date.parse(today) - Date.parse(known.askedOn)) / DAY >= days;
}
