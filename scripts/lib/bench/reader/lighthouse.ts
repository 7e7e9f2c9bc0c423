import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from '../../browser.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Where Lighthouse is looked for, and by which command it comes there. */
const place = (work: string) => join(work, 'lighthouse', 'node_modules', 'lighthouse', 'cli', 'index.js');
export const LIGHTHOUSE_HINT = 'npm install --prefix .build/bench/lighthouse lighthouse@13.5.0';

/** Takes the scores out of a report of Lighthouse. */
export function scoresOf(report: { categories: Record<string, { score: number | null } | undefined> }): Record<string, number> {
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((report.categories[name]?.score ?? NaN) * 100)]));
}

/**
 * Lets Lighthouse judge a page as on a phone (its default).
 * @param work folder of the benchmark, in which it may be installed.
 * @returns its scores from 0 to 100; nothing if it is not installed or failed.
 */
export async function lighthouseScores(work: string, address: string): Promise<Record<string, number> | undefined> {
  const browser = getBrowser();
  if (!existsSync(place(work)) || 'fault' in browser) return undefined;
  const output = join(work, 'lighthouse', 'report.json');
  rmSync(output, { force: true });
  const args = [place(work), address, '--quiet', '--output=json', `--output-path=${output}`, `--only-categories=${CATEGORIES.join()}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu'];
  // Not waited for in one step: the site that it asks for is served by this process.
  await new Promise<void>((done) => void execFile(process.execPath, args, { env: { ...process.env, CHROME_PATH: browser.path }, timeout: 180_000, killSignal: 'SIGKILL' }, () => done()));
  return existsSync(output) ? scoresOf(JSON.parse(readFileSync(output, 'utf8')) as Parameters<typeof scoresOf>[0]) : undefined;
}
