// `npm run licences`: the packages of the project by licence; `-- --all` also those that only the tests need.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { licensedPackages } from './lib/licences.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const packages = licensedPackages(resolve(import.meta.dirname, '..')).filter(({ isNeeded }) => isNeeded || values.all);
const byLicence = [...Map.groupBy(packages, ({ licence }) => licence)].sort(([, a], [, b]) => b.length - a.length);
for (const [licence, list] of byLicence) console.log(`${licence} (${list.length})\n  ${list.map(({ name, version, from }) => `${name} ${version}${from === 'main package' ? ' (as its main package)' : ''}`).join(', ')}\n`);
console.log(`${packages.length} packages, ${byLicence.length} licences.`);
