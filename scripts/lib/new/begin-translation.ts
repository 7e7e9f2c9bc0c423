import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { fieldName } from '#schema/field-words.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { type ContentModel, type ContentRecord, isData, type Version } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import type { Bench } from './begin-record.ts';
import { type Change, changesBetween } from './changes.ts';
import { textAtRevision } from './history.ts';
import type { Draft } from './record-draft.ts';
import { Refusal } from './spoken.ts';
import { draftTranslation } from './translation-draft.ts';
import type { Words } from './words.ts';

/** What was given on the command line for a translation. */
export interface TranslationRequest {
  record?: string;
  into?: string;
  isUpdate: boolean;
}

/** A translation that is ready to be written, or what has to change in one that exists. */
export type BegunTranslation =
  | { record: ContentRecord; into: Locale; draft: Draft; isBlock: boolean; report?: undefined }
  | { record: ContentRecord; into: Locale; report: string; draft?: undefined };

const pathOf = ({ collection, slug }: ContentRecord): string => `${collection}/${slug}`;

/** What people write for a record: its path, its folder or one of its files, an address on the site, or its slug alone. */
function recordPathIn(found: string): string {
  return found
    .replaceAll('\\', '/')
    .replace(/^https?:\/\/[^/]+\/[a-z]{2}\//, '')
    .replace(/^(?:\.?\/)?(?:content\/)?/, '')
    .replace(/\/index\.[a-z]+\.mdx$|\.yaml$|\/$/, '');
}

function findRecord({ records }: ContentModel, found: string, words: Words): ContentRecord {
  const path = recordPathIn(found.trim());
  const fitting = records.filter((record) => pathOf(record) === path || record.slug === path);
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length > 1) throw new Refusal(words.severalRecords(found, fitting.map(pathOf)), 2);
  const near = nearest(path, path.includes('/') ? records.map(pathOf) : records.map(({ slug }) => slug));
  const full = records.find((record) => record.slug === near);
  throw new Refusal(words.noRecord(found, full && !path.includes('/') ? pathOf(full) : near), 2);
}

function localeFrom(found: string, words: Words): Locale {
  if (!isLocale(found)) throw new Refusal(words.unknownLanguage(found), 2);
  if (found === ORIGINAL_LOCALE) throw new Refusal(words.originalLanguage, 2);
  return found;
}

const commandFor = (record: ContentRecord, into: Locale, words: Words): string => `npm run new -- ${words.translationWord} ${pathOf(record)} ${into}`;

/** One change in a few lines: where, how it was, how it is. */
function told(change: Change, { words, locale }: Bench): string[] {
  const quote = (label: string, text: string | undefined) => (text === undefined ? [] : [`    ${label}: ${text.replaceAll(/\s+/g, ' ')}`]);
  if (change.kind === 'field') {
    const [parent, key] = change.field.startsWith('labels.') ? ['labels', change.field.slice('labels.'.length)] : [undefined, change.field];
    const name = parent ? `${fieldName(locale, parent)}, ${key}` : fieldName(locale, key);
    return [`  ${name}`, ...quote(words.before, change.before), ...quote(words.now, change.now)];
  }
  const where = 'here' in change && change.here ? ` (${words.here(change.here)})` : '';
  if (change.kind === 'removed') return [`  ${words.paragraphRemoved}${where}`, ...quote(words.before, change.before)];
  if (change.kind === 'added') return [`  ${words.paragraphAdded(change.line)}`, ...quote(words.now, change.now)];
  return [`  ${words.paragraphChanged(change.line)}${where}`, ...quote(words.before, change.before), ...quote(words.now, change.now)];
}

/** What changed in the original since a translation was made, as a text for the translator. */
function report(bench: Bench, record: ContentRecord, version: Version, ofRevision: number, revision: number): string {
  const { root, words } = bench;
  const before = textAtRevision(root, record.file, ofRevision);
  const done = words.thenRevision(version.file, revision);
  if (before === undefined) return [words.noHistory(ofRevision), done].join('\n');
  const now = readFileSync(join(root, record.file), 'utf8');
  const isMdx = COLLECTIONS[record.collection].storage === 'mdx';
  const body = isMdx ? splitFrontmatter(readFileSync(join(root, version.file), 'utf8'))?.body : undefined;
  const changes = changesBetween(record.collection, before, now, version.body?.fault ? undefined : body);
  return [
    words.changedSince(ofRevision, revision),
    ...(changes.words.length === 0 ? [`  ${words.nothingChanged}`] : changes.words.flatMap((change) => told(change, bench))),
    ...(changes.facts.length === 0 ? [] : [words.factsChanged(changes.facts)]),
    done,
  ].join('\n');
}

/**
 * Begins a translation, or tells what to change in one that exists.
 * @throws {Refusal} if there is no such record, no original that can be read, or nothing to do.
 */
export async function beginTranslation(bench: Bench, request: TranslationRequest): Promise<BegunTranslation> {
  const { words, listener, model, root, locale } = bench;
  const { ask } = listener;
  const missing = [...(request.record === undefined ? [words.argumentRecord] : []), ...(request.into === undefined ? [words.argumentLanguage] : [])];
  if (!ask && missing.length > 0) throw new Refusal(words.needArguments(missing, words.argumentTranslationExample), 2);
  const record = findRecord(model, request.record ?? (await ask!(`${words.argumentRecord} (collection/slug): `)), words);
  const into = localeFrom(request.into ?? (await ask!(`${words.argumentLanguage} (${LOCALES.filter((one) => one !== ORIGINAL_LOCALE).join(', ')}): `)), words);
  const command = commandFor(record, into, words);

  const version = record.versions.find((one) => one.locale === into);
  const [revision, ofRevision] = [record.facts?.data.revision, version?.words?.ofRevision];
  if (!version && request.isUpdate) throw new Refusal(words.translationMissing(command));
  if (version) {
    if (typeof revision !== 'number') throw new Refusal(words.originalUnreadable(record.file));
    if (typeof ofRevision !== 'number') throw new Refusal(words.fileThere(version.file));
    if (ofRevision >= revision) throw new Refusal(words.translationCurrent(version.file));
    if (!request.isUpdate) throw new Refusal(words.translationOutdated(version.file, ofRevision, revision, `${command} --update`));
    return { record, into, report: report(bench, record, version, ofRevision, revision) };
  }
  const isBlock = COLLECTIONS[record.collection].storage === 'yaml';
  // A block that is there but holds nothing readable must not be written twice.
  if (isBlock && isData(record.facts?.data) && into in record.facts.data) throw new Refusal(words.fileThere(`${record.file} (${into}:)`));
  const draft = record.facts && draftTranslation({ record, into, locale, original: readFileSync(join(root, record.file), 'utf8') });
  if (!draft) throw new Refusal(words.originalUnreadable(record.file));
  return { record, into, draft, isBlock };
}
