// `npm run freshness`: what must be checked again, by day and by who sees to it; how long ago the records were checked.
import { resolve } from 'node:path';
import { dueReport } from '#records/due-checks.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { OWNERS } from '#schema/owners.ts';
import { dayOf, dayToday, oneOf, readCall, runCommand, someOf, WrongUse } from './lib/command.ts';
import { commandWords } from './lib/command-words.ts';
import { libraryFor } from './lib/library-for.ts';
import { FRESHNESS_PRINTERS } from './lib/freshness/report.ts';
import { freshnessWords } from './lib/freshness/words.ts';

const FORMATS = Object.keys(FRESHNESS_PRINTERS) as (keyof typeof FRESHNESS_PRINTERS)[];
const OPTIONS = {
  today: { type: 'string' },
  collection: { type: 'string', multiple: true },
  owner: { type: 'string' },
  format: { type: 'string', default: 'text' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await runCommand(() => {
  const { values, names, locale } = readCall(OPTIONS, process.argv.slice(2), 'locale');
  const words = freshnessWords[locale];
  if (values.help) return console.log(`${commandWords[locale].usage}\n\n${words.usage}`);
  if (names[0] !== undefined) throw new WrongUse(`${commandWords[locale].unknownArgument(names[0])}\n\n${words.usage}`);
  const format = oneOf('--format', values.format, FORMATS, locale);
  const today = values.today === undefined ? dayToday() : dayOf('--today', values.today, locale);
  const collections = someOf('--collection', values.collection, COLLECTION_NAMES, locale);
  const owner = values.owner === undefined ? undefined : oneOf('--owner', values.owner, OWNERS, locale);
  const report = dueReport(libraryFor(resolve(import.meta.dirname, '..'), locale), today, locale, { collections, owner });
  return console.log(FRESHNESS_PRINTERS[format](report, locale));
});
