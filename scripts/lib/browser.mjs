import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];

/** Every place in which a browser may stand on this machine, best first. */
function candidates() {
  const { PATH = '', HOME = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'win32') {
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
  }
  const onPath = PATH.split(delimiter).filter(Boolean).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return process.platform === 'darwin' ? [...['/', HOME].flatMap((folder) => MAC_APPLICATIONS.map((name) => join(folder, name))), ...onPath] : onPath;
}

/** Ubuntu has a `chromium-browser` that only says where to get one: ask for the version. On Windows that would open a window. */
const isBrowser = (/** @type {string} */ path) =>
  existsSync(path) &&
  (process.platform === 'win32' || /\b\d+\.\d+\.\d+/.test(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? ''));

/**
 * Finds a browser of the Chromium family: `CHROME_PATH`, else the usual places.
 * @returns {string | undefined} its path
 */
export function findBrowser() {
  return process.env.CHROME_PATH ? [process.env.CHROME_PATH].find(isBrowser) : candidates().find(isBrowser);
}

/** Installs Chromium from the distribution, where that is possible without a question: as root on Debian or Ubuntu. */
function installBrowser() {
  console.log('No browser found: installing Chromium with apt-get (once, about 100 MB) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-q', '-y', '--no-install-recommends', 'chromium']]) {
    if (spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) return;
  }
}

/**
 * Finds a browser, or gets one.
 * @returns {{ path: string } | { fault: string }} one sentence if there is none
 */
export function getBrowser() {
  const found = findBrowser();
  if (found) return { path: found };
  if (process.env.CHROME_PATH) return { fault: `CHROME_PATH names no browser that runs: ${process.env.CHROME_PATH}` };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installBrowser();
  const installed = findBrowser();
  return installed
    ? { path: installed }
    : { fault: 'The tests need Chromium, Chrome or Edge: install one, or set CHROME_PATH to the program.' };
}
