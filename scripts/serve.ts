// `npm run serve`: shows the built site. A server of our own rather than `astro preview`: it starts at once without reading the
// configuration, has no lock that forbids a second one, and answers as a static host does (404, slashes, frame-ancestors).
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openNear } from './lib/local-server.ts';
import { repairSwitch } from './lib/site-switch.ts';
import { siteListener } from './lib/site-server.ts';

const site = resolve(import.meta.dirname, '..', 'dist');
const wanted = Number(process.env.PORT || 4321);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) stop(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`);
repairSwitch({ site, previous: resolve(site, '..', '.build', 'previous') });
if (!existsSync(join(site, 'index.html'))) stop('There is no site in dist/ yet: run “npm run build” first.');

const server = await openNear(siteListener(site), wanted).catch((error: Error) => stop(`The site cannot be served: ${error.message}`));
if (server.port !== wanted) console.log(`Port ${wanted} is taken by another program, so the site is on ${server.port}.`);
console.log(`\n  The site is on http://localhost:${server.port}/\n\n  Ctrl-C ends it.`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
