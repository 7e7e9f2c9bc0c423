// `npm run urls`: puts the addresses of the built site on the list of those that must work forever, and tells which were lost.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressesOf, checkAddresses, lockedAddresses, URLS_LOCK } from './lib/hosting/addresses.ts';
import { readRedirects, REDIRECTS } from './lib/hosting/redirects.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const site = join(root, 'dist');

if (!existsSync(join(site, 'index.html'))) {
  console.error('There is no site in dist/. Run “npm run build” first.');
  process.exit(2);
}

const locked = lockedAddresses(root);
const { lost, added, astray } = checkAddresses(addressesOf(site), locked, readRedirects(root));
for (const path of lost) console.error(`${path} was published and is gone. Bring it back, or write a line “${path}⇥/where/it/is/now/” in ${REDIRECTS}.`);
for (const { from, to } of astray) console.error(`${from} leads to ${to}, which does not exist. Correct the line in ${REDIRECTS}.`);
if (added.length > 0 && !values.check) {
  writeFileSync(join(root, URLS_LOCK), `# Every address that was ever published, made by "npm run urls". No line is ever taken out.\n${[...new Set([...locked, ...added])].sort().join('\n')}\n`);
}
console.log(`${locked.length} addresses on the list, ${added.length} new${values.check ? '' : ' and put on it'}, ${lost.length} lost, ${astray.length} led astray.`);
if (lost.length > 0 || astray.length > 0) process.exitCode = 1;
