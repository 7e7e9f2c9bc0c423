import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLocale, LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { recordPath } from '#records/paths.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { readContent } from '../content-model.ts';
import { writeFrontmatterIndex } from '../editor-schemas/frontmatter-index.ts';
import { placesIn } from '../places.ts';
import { spokenLocale } from '../spoken-locale.ts';
import { type Bench, beginRecord, type BegunRecord } from './begin-record.ts';
import { beginTranslation } from './begin-translation.ts';
import { TRANSLATION_WORDS } from './kinds.ts';
import type { Draft } from './record-draft.ts';
import { type Listener, Refusal, Stopped } from './spoken.ts';
import { type Words, wordsIn } from './words.ts';

const OPTIONS = {
  language: { type: 'string' },
  locale: { type: 'string' },
  slug: { type: 'string' },
  reading: { type: 'string' },
  update: { type: 'boolean', default: false },
  anyway: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options'];

/** Where the dev server shows the site. */
const SITE = 'http://localhost:4321';

function readArguments(argv: readonly string[], words: Words) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch {
    const known = Object.keys(OPTIONS);
    const wrong = argv.find((one) => /^--?[^-\d]/.test(one) && !known.includes(one.replace(/^--?/, '').split('=')[0]!));
    throw new Refusal(words.unknownOption(wrong ?? argv.findLast((one) => one.startsWith('-')) ?? ''), 2);
  }
}

/** How many places of a file wait to be filled; those in comments belong to fields that may be left out. */
function placesInDraft({ file, text }: Draft): number {
  const parts = file.endsWith('.mdx') ? splitFrontmatter(text) : undefined;
  const fields = (parts?.yaml ?? text).replaceAll(/^[ \t]*#.*$/gm, '');
  return placesIn(fields).length + placesIn(parts?.body ?? '').length;
}

const placesOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, draft) => sum + placesInDraft(draft), 0);

/** Makes the new files known to text editors. A folder that cannot be written to costs completion, no more. */
function tellEditors(root: string): void {
  try {
    writeFrontmatterIndex(root);
  } catch {
    return;
  }
}

/** Writes new files; none of them may be there. */
function writeNew(root: string, drafts: readonly Draft[], words: Words): void {
  for (const { file, text } of drafts) {
    const path = join(root, file);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new Refusal(code === 'EEXIST' ? words.fileThere(file) : words.cannotWrite(file, code ?? message));
    }
  }
  tellEditors(root);
}

const numbered = (steps: readonly string[]): string[] => steps.map((step, index) => `  ${index + 1}. ${step}`);

function nextSteps({ collection, slug, language, drafts }: BegunRecord, words: Words): string[] {
  const [first] = drafts;
  const other = LOCALES.find((one) => one !== ORIGINAL_LOCALE && one !== language)!;
  return numbered([
    words.open(drafts.map(({ file }) => file).join(', ')),
    words.fill,
    words.check,
    words.look(SITE + recordPath(language, { collection, slug })),
    language === ORIGINAL_LOCALE ? words.translateNext(`npm run new -- ${words.translationWord} ${collection}/${slug} ${other}`) : words.italianWaits(first!.file),
  ]);
}

async function record(bench: Bench, positionals: readonly string[], options: { language?: string; slug?: string; reading?: string; anyway: boolean }): Promise<void> {
  const { words, listener, root } = bench;
  const [kind, name, extra] = positionals;
  if (extra !== undefined) throw new Refusal(words.tooManyArguments(extra), 2);
  const begun = await beginRecord(bench, { kind, name, ...options, isAnyway: options.anyway });
  writeNew(root, begun.drafts, words);
  const count = placesOf(begun.drafts);
  listener.say([words.written(begun.drafts.map(({ file }) => file)), words.places(count), '', words.next, ...nextSteps(begun, words)].join('\n'));
}

async function translation(bench: Bench, positionals: readonly string[], isUpdate: boolean): Promise<void> {
  const { words, listener, root } = bench;
  const [path, into, extra] = positionals;
  if (extra !== undefined) throw new Refusal(words.tooManyArguments(extra), 2);
  const begun = await beginTranslation(bench, { record: path, into, isUpdate });
  if (begun.report !== undefined) {
    listener.say(begun.report);
    return;
  }
  const { draft, isBlock } = begun;
  if (isBlock) {
    const before = readFileSync(join(root, draft.file), 'utf8');
    writeFileSync(join(root, draft.file), draft.text);
    listener.say([words.blockWritten(draft.file), words.places(placesOf([draft]) - placesOf([{ file: draft.file, text: before }]))].join('\n'));
  } else {
    writeNew(root, [draft], words);
    listener.say([words.written([draft.file]), words.places(placesOf([draft]))].join('\n'));
  }
  const address = SITE + recordPath(begun.into, begun.record);
  listener.say(['', words.next, ...numbered([words.open(draft.file), words.fill, words.method, words.check, words.look(address)])].join('\n'));
}

/**
 * `npm run new`: begins a record or a translation.
 * @param argv what stands after the name of the command.
 * @param listener who is spoken to; without `ask`, everything must stand in the arguments.
 * @returns 0 if something was written or told, 1 if the content does not allow it, 2 if arguments are wrong or missing, 130 if the person stopped.
 */
export async function runNew(argv: readonly string[], { root, listener, today }: { root: string; listener: Listener; today: string }): Promise<0 | 1 | 2 | 130> {
  const option = argv.findLast((one, index) => argv[index - 1] === '--locale' || one.startsWith('--locale='))?.replace('--locale=', '');
  const locale = spokenLocale(option);
  const words = wordsIn(locale);
  try {
    const { values, positionals } = readArguments(argv, words);
    if (values.locale !== undefined && !isLocale(values.locale)) throw new Refusal(words.unknownLanguage(values.locale), 2);
    if (values.help) {
      listener.say(words.usage);
      return 0;
    }
    const bench = { root, model: readContent(root), locale, words, listener, today };
    if (TRANSLATION_WORDS.includes(positionals[0]?.normalize('NFC').toLowerCase() ?? '')) await translation(bench, positionals.slice(1), values.update);
    else await record(bench, positionals, values);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) {
      listener.say(`\n${words.stopped}`);
      return 130;
    }
    if (!(error instanceof Refusal)) throw error;
    listener.say(error.message);
    return error.status;
  }
}
