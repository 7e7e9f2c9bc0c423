// `npm run revisions`: writes into the ledger what has changed since the last publication, with the texts, so that what was cited stays readable.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHANGE_KINDS, readLedger, type Change } from '#open-data/ledger.ts';
import { isRealDate } from '#schema/shared.ts';
import { pendingChanges, writeChanges } from './lib/revisions/record-changes.ts';
import { REVISION_WORDS, type RevisionWords } from './lib/revisions/words.ts';
import { spokenLocale } from './lib/spoken-locale.ts';

const root = resolve(import.meta.dirname, '..');

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function optionsOf() {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false }, day: { type: 'string' }, locale: { type: 'string' } } }).values;
  } catch {
    return fail(REVISION_WORDS[spokenLocale()].options);
  }
}

const summary = (changes: readonly Change[], words: RevisionWords): string =>
  CHANGE_KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => words.kinds[kind](count))
    .join(', ');

const { check, day = new Date().toISOString().slice(0, 10), locale } = optionsOf();
const words = REVISION_WORDS[spokenLocale(locale)];
if (day.length !== 10 || !isRealDate(day)) fail(words.day);
const last = readLedger(root).changes.at(-1)?.day ?? '';
if (day < last) fail(words.backwards(day, last));

const changes = pendingChanges(root, day);
if (changes.length === 0) console.log(words.nothing);
else if (check) {
  console.log(`${summary(changes, words)}\n${words.missing}`);
  process.exitCode = 1;
} else console.log(`${summary(changes, words)}\n${words.written(writeChanges(root, changes, day))}`);
