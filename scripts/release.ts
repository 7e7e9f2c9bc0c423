// `npm run release -- FOLDER`: puts dist/ beside the earlier releases of a server and serves it; `--back` serves the one before.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { release, rollBack, servedRelease } from './lib/hosting/releases.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { back: { type: 'boolean', default: false }, site: { type: 'string' } } });
const [place] = positionals;

if (!place) {
  console.error('Say where: npm run release -- /srv/torino-nagoya   (back to the one before: npm run release -- /srv/torino-nagoya --back)');
  process.exit(2);
}
const before = servedRelease(resolve(place));
try {
  const site = resolve(values.site ?? join(import.meta.dirname, '..', 'dist'));
  const now = values.back ? rollBack(resolve(place)) : release(site, resolve(place));
  console.log(`${now} is served${before ? `; before it was ${before}` : ''}.`);
} catch (error) {
  console.error(`${(error as Error).message} Nothing changed: ${before ? `${before} is served` : 'nothing is served yet'}.`);
  process.exitCode = 1;
}
