import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync, utimesSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildFault } from '../build-fault.ts';
import { type CopyPlan, copyRepository, type RepositoryCopy } from '../repository-copy.ts';
import { differences, fingerprintOf, fingerprints } from './compare.ts';

const DAY = 86_400_000;

/** Everything around a build that must not show in its bytes. */
interface Surroundings {
  TZ: string;
  LANG: string;
  LC_ALL: string;
  USER: string;
  FALSE_TIME: string;
}
const SURROUNDINGS: readonly [Surroundings, Surroundings] = [
  { TZ: 'Pacific/Kiritimati', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8', USER: 'one', FALSE_TIME: '0' },
  // Another day of the week, month and year, on the other side of the date line; in February, of a leap year.
  { TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'another', FALSE_TIME: String(Date.UTC(2028, 1, 29, 23, 59) - Date.now()) },
];
const PRELOAD = `--import=${new URL('false-time.ts', import.meta.url).href}`;

/** What two builds gave. */
export interface Reproduction {
  files: number;
  fingerprint: string;
  differences: string[];
}

function built(copy: RepositoryCopy, surroundings: Surroundings, options: readonly string[]): string {
  const { status, output } = copy.build({ env: { ...surroundings, NODE_OPTIONS: PRELOAD }, options });
  if (status !== 0) throw new BuildFault(`A build in a copy failed:\n${output}`);
  return join(copy.root, 'dist');
}

/**
 * Builds the site twice from nothing, in two folders of names of different length, with another clock, time zone and language of the
 * machine, other times of files and another order in which they were made, and compares every byte.
 * @param options of `npm run build`.
 * @throws {BuildFault} if one of the builds fails.
 */
export function reproduce(plan: CopyPlan = {}, options: readonly string[] = []): Reproduction {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'reproduce-')));
  try {
    const first = copyRepository({ ...plan, place });
    const one = built(first, SURROUNDINGS[0], options);
    const second = copyRepository({ ...plan, place: join(place, 'a folder with blanks, é and 日本', randomBytes(12).toString('hex')) });
    for (const file of globSync(['content/**/*', 'src/**/*'], { cwd: second.root })) utimesSync(join(second.root, file), 1e9, 1e9 + DAY / 1000);
    const other = built(second, SURROUNDINGS[1], options);
    const files = fingerprints(one);
    return { files: files.size, fingerprint: fingerprintOf(files), differences: differences(one, other) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
