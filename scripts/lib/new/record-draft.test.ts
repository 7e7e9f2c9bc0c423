import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, factsSchema } from '#schema/collections.ts';
import { marksIn } from '#schema/marks.ts';
import { parse } from 'yaml';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { checkContent } from '../check-content.ts';
import { ContentCopy } from '../content-copy.ts';
import { type ContentModel, readContent } from '../content-model.ts';
import { problemLine } from '../printers/report.ts';
import { slugsOf } from '../record-facts.ts';
import { filled } from './filling.ts';
import { type Draft, draftRecord } from './record-draft.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const TODAY = '2026-11-23';
const NAMES: Record<Locale, string> = { it: "Prova: un'«altra» cosa", en: 'Trial # 1, of "another" thing', ja: '試しの記録' };

const all = COLLECTION_NAMES.flatMap((collection) => LOCALES.flatMap((language) => LOCALES.map((locale) => ({ collection, language, locale }))));
const slugFor = (language: Locale, locale: Locale) => (language === 'it' && locale === 'it' ? 'trial-record' : `trial-record-${language}-${locale}`);
const localeOf = ({ file }: Draft): Locale => (/index\.(..)\.mdx$/.exec(file)?.[1] as Locale | undefined) ?? 'it';

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function problems(root: string): string[] {
  return checkContent(root).problems.map((one) => problemLine(one, 'en'));
}

describe('on the real content', () => {
  let root: string;
  let model: ContentModel;
  const drafts: (Draft & { collection: CollectionName })[] = [];

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'new-records-'));
    cpSync(join(REPOSITORY, 'content'), join(root, 'content'), { recursive: true });
    model = readContent(root);
    for (const { collection, language, locale } of all) {
      const record = { collection, slug: slugFor(language, locale), name: NAMES[language], language, locale, today: TODAY };
      drafts.push(...draftRecord(record, model).map((draft) => ({ ...draft, collection })));
    }
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('a draft of every collection, in every language: the check finds its marked places and nothing else', () => {
    const before = problems(root);
    for (const { file, text } of drafts) write(root, file, text);
    const found = checkContent(root).problems.filter(({ file }) => drafts.some((draft) => draft.file === file));
    expect(found.filter(({ code }) => code !== 'unfilled-place').map((one) => problemLine(one, 'en'))).toEqual([]);
    expect(new Set(found.map(({ file }) => file)).size).toBe(drafts.length);
    expect(problems(root).length).toBe(before.length + found.length);
  }, 120_000);

  test('with the marked places filled, the check finds no problem', () => {
    const slugs = slugsOf(model);
    for (const draft of drafts) write(root, draft.file, filled(draft.text, draft.collection, localeOf(draft), slugs));
    const files = new Set(drafts.map(({ file }) => file));
    expect(checkContent(root).problems.filter(({ file }) => files.has(file)).map((one) => problemLine(one, 'en'))).toEqual([]);
  }, 120_000);
});

/** Fields that want something elsewhere too: headings, a claim placed in the text, ids that answer to one another. */
const WANT_MORE = new Set(['sections', 'claims', 'path', 'comparison']);

/** Takes one field, written as a comment, out of its comment. */
function uncommented(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`# ${key}:`));
  if (start < 0) throw new Error(`${key} is no commented field`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index >= start && index < start + length ? line.replace(/^# /, '') : line)).join('\n');
}

describe('on content with few records, where every field is offered', () => {
  const commentedFields = (text: string) => [...text.matchAll(/^# ([a-zA-Z]+):(?= |$)/gm)].map(([, key]) => key!);

  test.each(COLLECTION_NAMES)('%s: each optional field, taken out of its comment and filled, passes the check', (collection) => {
    using copy = new ContentCopy();
    const model = readContent(copy.root);
    const [draft] = draftRecord({ collection, slug: 'trial-record', name: 'Prova', language: 'it', locale: 'en', today: TODAY }, model);
    const facts = Object.keys(COLLECTIONS[collection].facts);
    const keys = commentedFields(draft!.text).filter((key) => facts.includes(key));
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) {
      if (WANT_MORE.has(key)) continue;
      let text = uncommented(draft!.text, key);
      const data = parse(splitFrontmatter(text)?.yaml ?? text) as Record<string, unknown>;
      const labels = marksIn(factsSchema(collection), data).filter(({ mark }) => mark.kind === 'label');
      if (labels.length > 0) {
        text = text.replace(/^( *)# labels:$/m, '$1labels:');
        for (const { value } of labels) text = text.replace(new RegExp(`^( *)#   ${value}:`, 'm'), `$1  ${value}:`);
      }
      copy.write(draft!.file.replace('content/', ''), filled(text, collection, 'it', slugsOf(model)));
      expect(copy.check().problems.map((one) => problemLine(one, 'en')), key).toEqual([]);
    }
  });
});

test('a draft holds the day, the name and what others of its collection have', () => {
  using copy = new ContentCopy();
  const [it, ja] = draftRecord({ collection: 'good-practices', slug: 'prova', name: '試し', language: 'ja', locale: 'it', today: TODAY }, readContent(copy.root));
  expect(it!.file).toBe('content/good-practices/prova/index.it.mdx');
  expect(it!.text).toContain('checkedOn: 2026-11-23\n');
  expect(it!.text).toContain('title: 【✎ Nome in italiano (試し)】\n');
  expect(it!.text).toContain('sections: [problem, how-it-works]\n');
  expect(it!.text).toMatch(/digital \(Digitale, IA e 5G\) · mobility \(Mobilità\)/);
  expect(it!.text).toMatch(/## {3}uno fra: torino\n {2}city: /);
  expect(ja!.file).toBe('content/good-practices/prova/index.ja.mdx');
  expect(ja!.text).toContain('\ntitle: 試し\n');
  expect(ja!.text).toContain('\nofRevision: 1\n');
  expect(ja!.text).toContain('\ntranslation: human\n');
  expect(ja!.text).not.toMatch(/^#? ?(?:themes|sources|claims|checkedOn):/m);
});
