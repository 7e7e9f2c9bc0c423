import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressesOf } from './addresses.ts';

/** What a run of wrk found. */
export interface Load {
  requests: number;
  perSecond: number;
  median: string;
  p95: string;
  /** Answers that did not come, came broken, or with a status of 400 or more. */
  errors: number;
}

interface Wanted {
  seconds: number;
  connections: number;
  /** Folder of the site, if all of its pages are to be asked for in turn. */
  site?: string;
}

/** Tells whether a program is on the path. */
export const isInstalled = (program: string): boolean => spawnSync(program, ['-v']).error === undefined;

const REPORT = `
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration, latency:percentile(50), latency:percentile(95), e.connect + e.read + e.write + e.status + e.timeout))
end
`;

function script(site: string | undefined): string {
  if (!site) return REPORT;
  const paths = addressesOf(site).filter((path) => path.endsWith('/') && path !== '/');
  return `
local paths = {${paths.map((path) => JSON.stringify(path)).join(',')}}
local n = 0
request = function()
  n = n % #paths + 1
  return wrk.format("GET", paths[n])
end
${REPORT}`;
}

const time = (microseconds: number) => (microseconds >= 1000 ? `${(microseconds / 1000).toFixed(1)} ms` : `${microseconds} µs`);

/**
 * Loads a server with wrk.
 * @throws if wrk gives no result.
 */
export async function load(address: string, { seconds, connections, site }: Wanted): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'wrk-'));
  const file = join(folder, 'load.lua');
  writeFileSync(file, script(site));
  const run = spawn('wrk', ['-t2', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br, gzip', '-s', file, address]);
  let output = '';
  run.stdout.on('data', (chunk) => (output += String(chunk)));
  run.stderr.on('data', (chunk) => (output += String(chunk)));
  await new Promise((done) => run.on('close', done));
  rmSync(folder, { recursive: true });
  const found = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(output);
  if (!found) throw new Error(`wrk gave no result:\n${output}`);
  const [requests, duration, median, p95, errors] = found.slice(1).map(Number) as [number, number, number, number, number];
  return { requests, perSecond: requests / (duration / 1e6), median: time(median), p95: time(p95), errors };
}
