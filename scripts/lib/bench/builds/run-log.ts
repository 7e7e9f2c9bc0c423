import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Step } from './measured-run.ts';

/**
 * How a build begins: `clean` with nothing of an earlier one, `warm` with everything and nothing changed, `change` with one
 * sentence more in one page, `again` clean with that sentence, to compare with what `change` has made.
 */
export const STATES = ['clean', 'warm', 'change', 'again'] as const;
export type State = (typeof STATES)[number];

/** What is built with. */
export interface About {
  name: string;
  /** Package or program, and version. */
  versions: Readonly<Record<string, string>>;
  /** What its search is. */
  search: string;
}

/** One build, as it was measured. */
export interface Built {
  tool: string;
  about: About;
  pages: number;
  state: State;
  /** Seconds. */
  wall: number;
  /** User and system seconds of all processes. */
  cpu: number;
  /** Bytes; null where it could not be seen. */
  memory: number | null;
  files: number;
  bytes: number;
  steps: Step[];
  /** In the state `again`: the files that the build after a change had made otherwise. */
  differing?: string[];
  fault?: string;
  /** Load of the machine in the last minute, when the build began. */
  load: number;
}

/** Keeps a measure as soon as it is made: a long run that is cut off has lost nothing. */
export function keepLine(file: string, measure: object): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify(measure)}\n`);
}

/** All measures that were kept; a line that was cut off is passed over. */
export function readLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as T];
    } catch {
      return [];
    }
  });
}
