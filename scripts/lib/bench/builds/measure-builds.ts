import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Candidate } from './candidate.ts';
import { fileDigests, folderFigures } from './folder-figures.ts';
import { measuredRun } from './measured-run.ts';
import type { Built, State } from './run-log.ts';

/** Added at the end of a page. */
const SENTENCE = '\nDopo la misura precedente questa pagina ha una frase in più.\n';

/** The names that differ between two builds, or that only one of them has. */
export function differing(before: ReadonlyMap<string, { digest: string }>, after: ReadonlyMap<string, { digest: string }>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name)?.digest !== after.get(name)?.digest).sort();
}

export interface Plan {
  pages: number;
  states: readonly State[];
  runs: number;
  /** Seconds after which a build is given up. */
  limit: number;
}

/**
 * Builds every candidate in every state, one after the other and in turns, so that what else the machine does falls on all.
 * A candidate that fails once is left out from then on.
 * @param keep gets each measure as soon as it is made.
 */
export async function measureBuilds(candidates: readonly Candidate[], { pages, states, runs, limit }: Plan, keep: (built: Built) => void): Promise<void> {
  const failed = new Set<string>();
  const afterChange = new Map<string, ReturnType<typeof fileDigests>>();
  const originals = new Map(candidates.map(({ id, changed }) => [id, readFileSync(changed, 'utf8')]));
  for (let run = 0; run < runs; run += 1) {
    for (const state of states) {
      for (const { id, about, command, out, clean, changed } of candidates) {
        if (failed.has(id)) continue;
        if (state === 'clean' || state === 'again') clean();
        writeFileSync(changed, originals.get(id)! + (state === 'change' || state === 'again' ? SENTENCE : ''));
        const load = loadavg()[0]!;
        const { memory, ...measured } = await measuredRun(command, limit);
        const files: ReturnType<typeof fileDigests> = existsSync(out) ? fileDigests(out) : new Map();
        const { files: count, bytes } = folderFigures(files);
        if (state === 'change') afterChange.set(id, files);
        const before = state === 'again' ? afterChange.get(id) : undefined;
        // A program that ends well and leaves nothing has not built anything.
        if (measured.fault === undefined && count === 0) measured.fault = 'left no file';
        if (measured.fault !== undefined) failed.add(id);
        keep({ tool: id, about, pages, state, ...measured, memory: Number.isNaN(memory) ? null : memory, files: count, bytes, load, ...(before && { differing: differing(before, files) }) });
      }
    }
  }
}
