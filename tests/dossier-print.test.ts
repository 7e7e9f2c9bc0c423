import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '#dossier/dossier.ts';
import { LOCALES } from '#i18n/locales.ts';
import { textNode } from '#text/typst/nodes.ts';
import { DossierCompiler } from '../scripts/lib/dossier-compiler.ts';
import { dossierPlans } from '../scripts/lib/dossier-plans.ts';
import { root } from './lib/imports.ts';
import { pdfFacts, withoutSpaces, type PdfFacts } from './lib/pdf-facts.ts';

const fixtures = join(root, 'tests', 'fixtures');
const dossiers = new Map<string, Dossier>(dossierPlans(fixtures).map(({ path, make }) => [path, make()]));

const practice = (locale: string) => dossiers.get(`/${locale}/good-practices/shared-workshop/shared-workshop.pdf`)!;

function print(dossier: Dossier): Buffer {
  const compiler = new DossierCompiler(fixtures);
  return compiler.print(compiler.order(dossier));
}

test('there is one for each practice and chapter in each language, and one for the whole settlement guide', () => {
  const paths = ['good-practices/shared-workshop/shared-workshop.pdf', 'settlement-guide/first-steps/first-steps.pdf', 'settlement-guide/settlement-guide.pdf'];
  expect([...dossiers.keys()]).toEqual(LOCALES.flatMap((locale) => paths.map((path) => `/${locale}/${path}`)));
});

describe.each([...dossiers])('%s', (path, dossier) => {
  let facts: PdfFacts;
  beforeAll(async () => {
    facts = await pdfFacts(print(dossier));
  });

  test('is tagged as PDF/UA-1 asks, with its language, its title and an outline', () => {
    expect(facts).toMatchObject({ title: dossier.title, language: path.slice(1, 3), isTagged: true, isUniversallyAccessible: true });
    expect(facts.outline.length).toBeGreaterThan(0);
    for (const tag of ['H1', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link', 'TOC']) expect([...facts.tags]).toContain(tag);
  });

  test('has all its fonts inside', () => {
    expect(facts.fonts.length).toBeGreaterThan(1);
    expect(facts.missingFonts).toEqual([]);
    // No face of the machine it was printed on.
    expect(facts.fonts.filter((name) => !/^[A-Z]{6}\+(?:Dossier-|NewCMMath|DejaVuSansMono)/.test(name))).toEqual([]);
  });

  test('holds every statement and every source with its address, and its own address', () => {
    for (const chapter of dossier.chapters) {
      const words = (nodes: unknown): string[] => JSON.stringify(nodes).match(/(?<="words":")(?:[^"\\]|\\.)*/g)?.map((one) => JSON.parse(`"${one}"`) as string) ?? [];
      expect(chapter.statements.table).toMatchObject({ kind: 'table' });
      for (const part of [...words(chapter.statements.table), ...words(chapter.sources.lines), ...words(chapter.summary)]) expect(facts.text).toContain(withoutSpaces(part));
    }
    expect([...facts.links].some((link) => link.endsWith(path.slice(0, path.lastIndexOf('/') + 1)))).toBe(true);
  });
});

test('the same content gives the same bytes', () => {
  expect(print(practice('ja')).equals(print(practice('ja')))).toBe(true);
});

test('nothing that an editor writes is read as markup', async () => {
  const hostile = ['#eval("1+1")', '#panic()', '*no bold*', '_low_', '$x^2$', '@reference', '<label>', String.raw`\u{41} \ back`, '`raw`', '= heading', '// comment /* too */', '#{sys.inputs}', '[brackets] ~ --- ...', '"straight" \'quotes\''];
  const dossier = structuredClone(practice('en'));
  const chapter = dossier.chapters[0]!;
  dossier.title = hostile.join(' ');
  dossier.phrases = [[textNode(dossier.title)]];
  chapter.summary = [textNode(hostile.join(' '))];
  chapter.caution = hostile[0]!;
  chapter.parts = [{ title: [textNode(hostile.join(' '))], content: hostile.map((words) => ({ kind: 'paragraph' as const, content: [textNode(words)] })) }];
  const facts = await pdfFacts(print(dossier));
  expect(facts.title).toBe(dossier.title);
  expect(facts.text.split(withoutSpaces(hostile.join(' '))).length - 1).toBeGreaterThanOrEqual(4);
  for (const words of hostile) expect(facts.text).toContain(withoutSpaces(words));
});

test('a rare character, kana, macrons and Slavic letters all have a shape', async () => {
  const dossier = structuredClone(practice('en'));
  const words = '深圳 トリノ ōū Ō č ž 〜 ① CO₂ → “ ” ― ≠ ⟳ ◐ 鷗';
  dossier.chapters[0]!.summary = [textNode(words)];
  expect((await pdfFacts(print(dossier))).text).toContain(withoutSpaces(words));
});
