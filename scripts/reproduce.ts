// `npm run reproduce`: builds the site twice from nothing, in two places, at two times, in two languages, and compares every byte.
import { parseArgs } from 'node:util';
import { BuildFault } from './lib/build-fault.ts';
import { inStep } from './lib/progress.ts';
import { reproduce } from './lib/reproduce/two-builds.ts';
import { spokenLocale } from './lib/spoken-locale.ts';
import { REPRODUCE_WORDS } from './lib/reproduce/words.ts';

const { values } = parseArgs({ options: { compressed: { type: 'boolean', default: false }, locale: { type: 'string' } } });
const words = REPRODUCE_WORDS[spokenLocale(values.locale)];

try {
  const { differences } = await inStep(() => reproduce({}, values.compressed ? ['--compressed'] : []), ({ files, fingerprint }) => words.built(files, fingerprint));
  for (const line of differences) console.error(line);
  console.log(differences.length === 0 ? words.same : words.differ(differences.length));
  if (differences.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof BuildFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
