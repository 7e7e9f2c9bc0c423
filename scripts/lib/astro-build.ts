import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import { FILES_MADE } from '#records/build-word.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';

/** How Node and the Rust parts of Astro say that the disk is full. */
const IS_FULL = /ENOSPC|No space left on device/;
/** Ends Astro when the build that asked for it is gone. */
const ENDS_WITH_BUILD = new URL('ends-with-build.ts', import.meta.url).href;

// Astro may log in the middle of the line of a page that it is writing.
const TIME = /\d\d:\d\d:\d\d /.source;
/** Says that something is wrong: some of Astro's errors (a broken `reference()`) do not end the build. */
const isError = (line: string): boolean => new RegExp(`(?:^|${TIME})\\[ERROR\\]`).test(line);
const isWarning = (line: string): boolean => new RegExp(`(?:^|${TIME})\\[WARN\\]`).test(line);
/** Says only that a page was written. */
const isPage = (line: string): boolean => new RegExp(`^${TIME} +[├└]─ \\S+ \\(\\+`).test(line);

/**
 * The environment for Astro. What pages read as `import.meta.env.DEV` and the like must come from Vite alone: Astro takes a
 * variable of that name (a test runner sets them all) for the answer, and pages then behave as in development. What Node compiles
 * there is not kept: the site itself is bundled into modules of ever new names, and those would pile up.
 */
function environment(out: string, part: Locale | undefined): NodeJS.ProcessEnv {
  const { MODE, PROD, DEV, SSR, BASE_URL, SITE, ASSETS_PREFIX, FORCE_COLOR, SITE_PART, NODE_COMPILE_CACHE, ...rest } = process.env;
  // NO_COLOR: the log is read here.
  return { ...rest, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1', SITE_OUT_DIR: `./${out}`, SITE_WAITS: '1', ...(part && { SITE_PART: part }) };
}

/**
 * Lets Astro build the site. It is started before what pages tell of is made, because it needs seconds until the first page.
 * @param root folder of the repository.
 * @param out folder for the site, from the root; emptied first.
 * @param makeFiles makes what pages tell of.
 * @param part the language whose pages are made; all if absent.
 * @returns Astro's warnings.
 * @throws {BuildFault} with all that Astro printed, if it failed or logged an error.
 */
export async function buildPages(root: string, out: string, makeFiles: () => void, part?: Locale): Promise<string[]> {
  rmSync(join(root, out), { recursive: true, force: true });
  const child = spawn(process.execPath, ['--import', ENDS_WITH_BUILD, join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: root,
    env: environment(out, part),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let log = '';
  const keep = (chunk: string) => (log += chunk);
  child.stdout!.setEncoding('utf8').on('data', keep);
  child.stderr!.setEncoding('utf8').on('data', keep);
  const ended = new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  try {
    makeFiles();
    child.send(FILES_MADE, () => {
      // If it is gone already, its own words say why.
    });
  } catch (error) {
    child.kill();
    throw error;
  }
  const code = await ended;
  process.off('exit', stop);
  const lines = log.split('\n');
  if (code !== 0 || lines.some(isError)) {
    const said = lines.filter((line) => !isPage(line)).join('\n').trim();
    throw new BuildFault(inEach((words) => `${said}\n\n${IS_FULL.test(log) ? words.astroDiskFull : words.astroFailed}`));
  }
  return lines.filter(isWarning);
}
