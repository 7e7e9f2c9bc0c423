import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npmCommand } from '../../install.mjs';
import { hugoVersion } from '../peers/hugo.ts';
import { type Peer, SEEN_RECORD } from '../peers/peer.ts';
import type { SyntheticRecord } from '../synthetic.ts';
import type { Candidate } from './candidate.ts';

/**
 * Installs exactly these packages with npm in a folder of their own, if they are not there.
 * @throws with the end of what npm printed.
 */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  const wanted = `${JSON.stringify({ name: 'bench', private: true, dependencies: packages })}\n`;
  const isThere = Object.entries(packages).every(([name, version]) => {
    const installed = join(folder, 'node_modules', name, 'package.json');
    return existsSync(installed) && (JSON.parse(readFileSync(installed, 'utf8')) as { version: string }).version === version;
  });
  writeFileSync(manifest, wanted);
  if (isThere) return;
  const { command, first, env, shell } = npmCommand();
  const { status, stdout, stderr, error } = spawnSync(command, [...first, 'install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, env, shell, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`npm could not install ${Object.keys(packages).join(', ')}:\n${error?.message ?? `${stdout}${stderr}`.slice(-3000)}`);
}

/** The environment of a build: no telemetry, no questions, nothing of a test that runs it. */
export function buildEnvironment(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, VITEST, FORCE_COLOR, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...own };
}

/**
 * Makes the site of another generator ready to be built.
 * @param folder for it; packages in it are kept from run to run.
 * @throws if it cannot be installed, or its program is not there.
 */
export function peerCandidate(peer: Peer, folder: string, records: readonly SyntheticRecord[]): Candidate {
  const { command, args, env } = peer.command(folder);
  if (Object.keys(peer.packages).length > 0) installPackages(folder, peer.packages);
  for (const contents of peer.contents) rmSync(join(folder, contents), { recursive: true, force: true });
  for (const [name, text] of peer.files(records)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return {
    id: peer.name.toLowerCase(),
    about: { name: peer.name, versions: peer.name === 'Hugo' ? { hugo: hugoVersion() } : peer.packages, search: peer.search },
    command: { command, args, cwd: folder, env: buildEnvironment(env) },
    out: join(folder, 'dist'),
    clean() {
      for (const left of ['dist', ...peer.caches]) rmSync(join(folder, left), { recursive: true, force: true });
    },
    changed: join(folder, peer.page(SEEN_RECORD, 'it')),
    address: peer.address,
    remove() {},
  };
}
