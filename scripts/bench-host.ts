// `npm run bench:host`: the site under Debian's nginx on this machine: what it answers, how fast, and whether anything is lost.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesOf } from './lib/hosting/addresses.ts';
import { askAll } from './lib/hosting/host-check.ts';
import { startNginx } from './lib/hosting/nginx-run.ts';
import { askPatiently } from './lib/hosting/patient-client.ts';
import { isInstalled, load, type Load } from './lib/hosting/wrk.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, connections: { type: 'string', default: '64' } } });
const root = resolve(import.meta.dirname, '..');
const site = join(root, 'dist');
const seconds = Number(values.seconds);
const connections = Number(values.connections);

for (const [program, name] of [['nginx', 'nginx libnginx-mod-http-brotli-static'], ['wrk', 'wrk']] as const) {
  if (!isInstalled(program)) {
    console.error(`${program} is not installed. On Debian: apt-get install ${name}`);
    process.exit(2);
  }
}
if (!existsSync(join(site, 'index.html.br')) && !existsSync(join(site, 'it', 'index.html.br'))) {
  console.error('There is no compressed site in dist/. Run “npm run build -- --compressed” first.');
  process.exit(2);
}

const row = (name: string, { requests, perSecond, median, p95, errors }: Load) =>
  `${name.padEnd(34)} ${String(Math.round(perSecond)).padStart(8)} requests/s   median ${median.padStart(8)}   95% ${p95.padStart(8)}   ${requests} requests, ${errors} errors`;

const folder = mkdtempSync(join(tmpdir(), 'bench-host-'));
let faults: string[] = [];
const nginx = await startNginx(root, site, folder, 2);
try {
  faults = await askAll(nginx.address, site);
  for (const fault of faults) console.error(fault);
  console.log(`Headers, languages, moved addresses, compression: ${faults.length === 0 ? 'all as the list says' : `${faults.length} faults`}.\n`);

  console.log(`${connections} connections for ${seconds} s, Brotli accepted, 2 workers, nginx and wrk on the same machine:`);
  const mixed = await load(`${nginx.address}/`, { seconds, connections, site });
  console.log(row('the site, all pages in turn', mixed));
  const one = await load(`${nginx.address}/it/good-practices/torino-city-lab/`, { seconds, connections });
  console.log(row('the site, one page', one));
  const plain = await load(`${nginx.plain}/it/good-practices/torino-city-lab/index.html`, { seconds, connections });
  console.log(row('plain nginx, the same file', plain));

  console.log(`\nCut cables: ${connections} connections of a client that asks again where a connection was cut, as browsers do:`);
  const pages = addressesOf(site).filter((path) => path.endsWith('/') && path !== '/');
  const wanted = { seconds: Math.min(seconds, 15), connections };
  for (const [name, disturb] of [['reload each second', () => nginx.reload()], ['a worker killed each second', () => nginx.killWorker()]] as const) {
    const { answered, cut, lost } = await askPatiently(nginx.address, pages, wanted, disturb);
    console.log(`${name.padEnd(34)} ${answered} requests answered, ${cut} connections cut, ${lost} requests lost`);
    if (lost > 0) faults.push(`${name}: ${lost} requests lost`);
  }
  if (mixed.errors + one.errors > 0) faults.push('requests failed');
} finally {
  await nginx.stop();
  rmSync(folder, { recursive: true, force: true });
}
if (faults.length > 0) process.exitCode = 1;
