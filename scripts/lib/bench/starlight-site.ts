import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerCandidate } from './builds/peer-candidate.ts';
import { STARLIGHT } from './peers/starlight.ts';
import type { SyntheticRecord } from './synthetic.ts';

/**
 * Makes a Starlight site, as it comes, of a synthetic knowledge base: the same words, its own search. Starlight is installed with
 * npm at the first call; a site that stands there from the same words is taken as it is.
 * @param folder for the site, kept from run to run.
 * @returns the folder of the built site.
 * @throws with the end of what npm or Astro printed, if one of them fails.
 */
export function makeStarlightSite(folder: string, records: readonly SyntheticRecord[]): string {
  const digest = createHash('sha256').update(JSON.stringify([STARLIGHT.packages, STARLIGHT.files(records)])).digest('hex');
  const [mark, built] = [join(folder, 'built-from'), join(folder, 'dist')];
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest && existsSync(built)) return built;
  rmSync(mark, { force: true });
  const { clean, command: { command, args, cwd, env } } = peerCandidate(STARLIGHT, folder, records);
  clean();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`Starlight failed in ${folder}:\n${error?.message ?? `${stdout}${stderr}`.slice(-3000)}`);
  writeFileSync(mark, digest);
  return built;
}
