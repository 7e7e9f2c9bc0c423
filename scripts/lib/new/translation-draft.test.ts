import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { ContentCopy } from '../content-copy.ts';
import { readContent } from '../content-model.ts';
import { PLACE_START } from '../places.ts';
import { problemLine } from '../printers/report.ts';
import { slugsOf } from '../record-facts.ts';
import { markedBody, runsOf } from './body-places.ts';
import { filled } from './filling.ts';
import { draftTranslation } from './translation-draft.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');

function draft(copy: ContentCopy, path: string, into: 'en' | 'ja', locale: 'it' | 'en' | 'ja' = 'en') {
  const [collection, slug] = path.split('/');
  const record = readContent(copy.root).records.find((one) => one.collection === collection && one.slug === slug)!;
  return { record, draft: draftTranslation({ record, into, locale, original: readFileSync(join(copy.root, record.file), 'utf8') })! };
}

test('a text: the Italian as marked places, headings, claims, terms and links where they were', () => {
  using copy = new ContentCopy();
  copy.remove('good-practices/shared-workshop/index.ja.mdx');
  const { draft: made } = draft(copy, 'good-practices/shared-workshop', 'ja');
  expect(made.file).toBe('content/good-practices/shared-workshop/index.ja.mdx');
  expect(made.text).toContain('## Italian: Officina condivisa\ntitle: 【✎ Officina condivisa】\n');
  expect(made.text).toContain('ofRevision: 1\n');
  expect(made.text).toContain("  opening: 【✎ Apertura dell'officina】\n");
  expect(made.text).not.toContain('themes:');
  expect(made.text.slice(made.text.indexOf('\n---\n'))).toMatchInlineSnapshot(`
    "
    ---

    【✎ L'officina ha aperto il <Claim id="opening" />.】

    ## 【✎ Il problema】

    【✎ Molti oggetti si buttano.】

    ## 【✎ Come funziona】

    【✎ È un <Term id="living-lab">living lab</Term> di [Torino](/cities/torino#overview).】

    ### 【✎ Chi ripara】

    【✎ Sono stati riparati <Claim id="repaired">1.200 oggetti</Claim>.】

    【✎ ![Pianta dell'officina con tre tavoli](./plan.svg)】
    "
  `);
});

test('lists, tables, quotes and notes keep their shape; numbers and components without words stay', () => {
  const body = '- uno\n- due <Claim id="a" />\n\n| a | 12 |\n|---|---|\n| **b** | <Claim id="x" /> |\n\n> cita\n\n<Note kind="tip">\n\nattento\n\n</Note>\n\n<Claim id="z" />';
  expect(markedBody(body)).toBe(
    '- 【✎ uno】\n- 【✎ due <Claim id="a" />】\n\n| 【✎ a】 | 12 |\n|---|---|\n| 【✎ **b**】 | <Claim id="x" /> |\n\n> 【✎ cita】\n\n<Note kind="tip">\n\n【✎ attento】\n\n</Note>\n\n<Claim id="z" />',
  );
  expect(runsOf(body).map(({ line }) => line)).toEqual([1, 2, 4, 4, 6, 6, 8, 12]);
});

test('a data record: a block in its place, and every other byte as it was', () => {
  using copy = new ContentCopy();
  const before = copy.read('glossary/field-trial.yaml');
  const [head, english, japanese] = before.split(/(?=^(?:en|ja):)/m) as [string, string, string];
  for (const [text, into] of [[head + japanese, 'en'], [head + english, 'ja'], [head.trimEnd(), 'ja'], [(head + japanese).replaceAll('\n', '\r\n'), 'en']] as const) {
    copy.write('glossary/field-trial.yaml', text);
    const { draft: made } = draft(copy, 'glossary/field-trial', into);
    const block = new RegExp(`^${into}:\\r?\\n(?: .*\\r?\\n)+`, 'm').exec(made.text)![0];
    const rest = made.text.replace(block, '');
    expect(rest === text || rest === `${text}\n`).toBe(true);
    expect(block.includes('\r')).toBe(text.includes('\r'));
    copy.write('glossary/field-trial.yaml', made.text);
    expect(copy.check().problems.map(({ code }) => code)).toEqual(['unfilled-place', 'unfilled-place']);
  }
});

test('begun anew in both languages and filled, every record of the fixture passes the check', () => {
  using copy = new ContentCopy();
  const model = readContent(copy.root);
  const slugs = slugsOf(model);
  const seen = new Set<string>();
  for (const { collection, slug } of model.records) {
    for (const into of ['en', 'ja'] as const) {
      const isMdx = COLLECTIONS[collection].storage === 'mdx';
      const file = isMdx ? `${collection}/${slug}/index.${into}.mdx` : `${collection}/${slug}.yaml`;
      if (isMdx) copy.remove(file);
      else copy.write(file, copy.read(file).replace(new RegExp(`^${into}:\\n(?: .*\\n|\\n)+`, 'm'), ''));
      const { draft: made } = draft(copy, `${collection}/${slug}`, into, 'ja');
      copy.write(file, made.text);
      // Nothing but the marked places is wrong with it, and none of them is passed over.
      const found = copy.check().problems;
      expect(found.filter(({ code }) => code !== 'unfilled-place').map((one) => problemLine(one, 'en')), file).toEqual([]);
      expect(found.length, file).toBeGreaterThanOrEqual(made.text.split('\n').filter((line) => line.includes(PLACE_START) && !/^ *#/.test(line)).length);
      copy.write(file, filled(made.text, collection, into, slugs));
      expect(copy.check().problems.map((one) => problemLine(one, 'en')), file).toEqual([]);
      seen.add(collection);
    }
  }
  expect(seen.size).toBeGreaterThan(4);
}, 60_000);

test('every original of the real content can be begun: its claims, terms and headings are all there', () => {
  const model = readContent(REPOSITORY);
  const found = new Set<string>();
  for (const record of COLLECTION_NAMES.flatMap((name) => model.records.filter(({ collection }) => collection === name).slice(0, 6))) {
    // As if it had no translation yet.
    const original = readFileSync(join(REPOSITORY, record.file), 'utf8').replace(/^(?:en|ja):\n(?: .*\n|\n)+/gm, '');
    const made = draftTranslation({ record, into: 'en', locale: 'it', original })!;
    const body = record.versions.find(({ locale }) => locale === 'it')?.body;
    const ids = (body?.outline.claims ?? []).map(({ id }) => id);
    const english = made.text.slice(made.text.lastIndexOf(COLLECTIONS[record.collection].storage === 'yaml' ? '\nen:' : '\n---\n'));
    expect([...english.matchAll(/<Claim id="([^"]+)"/g)].map(([, id]) => id), record.file).toEqual(ids);
    found.add(record.collection);
  }
  expect(found.size).toBe(COLLECTION_NAMES.length);
});
