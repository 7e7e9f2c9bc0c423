import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printTable, shown } from '../table.ts';
import type { Candidate } from './candidate.ts';
import { measuredRun } from './measured-run.ts';
import { type CpuProfile, profileSummary } from './profile.ts';

const MOST = 15;
/** Processes that were busy for less are not shown. */
const LEAST_SECONDS = 1;

/**
 * Builds a site once more, clean, under V8's profiler, and prints where each of its processes spent its time. A build takes
 * longer so: it is for the shares, not for the seconds.
 * @param folder for the profiles; emptied first.
 * @param limit seconds after which the build is given up.
 */
export async function profileBuild({ about, command, clean }: Candidate, folder: string, limit: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  clean();
  const { fault } = await measuredRun({ ...command, env: { ...command.env, NODE_OPTIONS: `--cpu-prof --cpu-prof-interval=2000 --cpu-prof-dir=${folder}` } }, limit);
  if (fault !== undefined) throw new Error(`${about.name} could not be built under the profiler: ${fault}`);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.cpuprofile')).sort()) {
    const { busy, self, total, packages } = profileSummary(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile, MOST);
    if (busy < LEAST_SECONDS) continue;
    const rows = (list: [string, number][]) => list.map(([what, seconds]) => [what, shown(seconds, 1), shown((100 * seconds) / busy, 1)]);
    for (const [title, list] of [['own time', self], ['time with what it calls', total], ['packages and files', packages]] as const) {
      printTable(`${about.name}, ${name}, ${shown(busy, 1)} s busy: ${title}`, ['', 's', '%'], rows(list));
    }
  }
}
