import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages | undefined} the packages that a lock file names; nothing if there is no such file
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * Tells whether what stands in `node_modules` is what the lock asks for. Optional packages are left out: which of them fit
 * this machine, and which the registry has, only npm knows.
 * @param {string} root folder with `package-lock.json`
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  // npm writes this file last, so a broken installation has none.
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => place === '' || optional || present[place]?.version === version);
}

/** How to start npm: as npm itself told us, or by its name with the project's own programs taken off the path. */
export function npmCommand() {
  const { npm_execpath: script, npm_node_execpath: node, PATH = '' } = process.env;
  if (script?.endsWith('.js')) return { command: node ?? process.execPath, first: [script], env: process.env, shell: false };
  const path = PATH.split(delimiter).filter((folder) => !folder.includes(`node_modules${sep}.bin`));
  return { command: 'npm', first: [], env: { ...process.env, PATH: path.join(delimiter) }, shell: process.platform === 'win32' };
}

/**
 * Installs the packages of the lock, if they are not there yet.
 * @param {string} root folder with `package-lock.json`
 * @returns {string | undefined} one sentence if it could not be done
 */
export function ensureInstalled(root) {
  if (isInstalled(root)) return undefined;
  if (process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'))) {
    return 'The packages have changed, and Windows cannot replace the Node that is running: run “npm ci” once, then try again.';
  }
  console.log('Installing the packages that package-lock.json names (about half a minute, only when they change) …');
  const started = performance.now();
  const { command, first, env, shell } = npmCommand();
  const { status, error } = spawnSync(command, [...first, 'ci'], { cwd: root, env, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) return `npm could not be started (${error.message}): it comes with Node, https://nodejs.org.`;
  if (status !== 0) return 'The packages could not be installed: what npm says stands above; mostly the network or a proxy is the cause.';
  console.log(`Installed in ${Math.round((performance.now() - started) / 1000)} s.`);
  return undefined;
}
