// `npm run translations`: which translations are done, and how; which have fallen behind, how far; which are missing.
import { resolve } from 'node:path';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { TRANSLATED_LOCALES, TRANSLATION_STATES, translationRows } from '#records/translation-states.ts';
import { oneOf, readCall, runCommand, someOf, WrongUse } from './lib/command.ts';
import { commandWords } from './lib/command-words.ts';
import { libraryFor } from './lib/library-for.ts';
import { behindOf } from './lib/translations/behind.ts';
import { TRANSLATION_PRINTERS } from './lib/translations/report.ts';
import { translationsWords } from './lib/translations/words.ts';

const root = resolve(import.meta.dirname, '..');
const FORMATS = Object.keys(TRANSLATION_PRINTERS) as (keyof typeof TRANSLATION_PRINTERS)[];
/** `--locale` chooses translations here, so the language of the messages has an option of its own. */
const OPTIONS = {
  locale: { type: 'string', multiple: true },
  collection: { type: 'string', multiple: true },
  state: { type: 'string', multiple: true },
  format: { type: 'string', default: 'text' },
  speak: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

await runCommand(() => {
  const { values, names, locale: speak } = readCall(OPTIONS, process.argv.slice(2), 'speak');
  const words = translationsWords[speak];
  if (values.help) return console.log(`${commandWords[speak].usage}\n\n${words.usage}`);
  if (names[0] !== undefined) throw new WrongUse(`${commandWords[speak].unknownArgument(names[0])}\n\n${words.usage}`);
  const format = oneOf('--format', values.format, FORMATS, speak);
  const locales = someOf('--locale', values.locale, TRANSLATED_LOCALES, speak);
  const collections = someOf('--collection', values.collection, COLLECTION_NAMES, speak);
  const states = someOf('--state', values.state, TRANSLATION_STATES, speak);
  const rows = translationRows(libraryFor(root, speak), { locales, collections });
  return console.log(TRANSLATION_PRINTERS[format]({ rows, locales, states, behind: (row, cell) => behindOf(root, row, cell) }, speak));
});
