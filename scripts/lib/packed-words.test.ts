import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { packWords, unpackWords } from './packed-words.ts';
import { readText } from './text-source.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');

const proseOf = (text: string) => readText('x.mdx', splitFrontmatter(text)!.body).prose;

test('words come back as they were, whatever stands around them and however they are written', () => {
  const text = '---\ntitle: A\n---\n\nPiazza **Castello** e R\\&D &amp; 名古屋 &#x3042; 😀 <Foreign lang="ja">市</Foreign>, e\nuna riga <Term id="x" /> dopo.\n\n> Così\n> si cita\n\n- [un 都市](https://example.org) \n';
  const prose = proseOf(text);
  expect(prose.length).toBeGreaterThan(7);
  const packed = packWords(prose, text);
  expect(packed.others.length).toBeGreaterThan(0);
  expect(packed.others.length).toBeLessThan(prose.length);
  expect(unpackWords(packed, text)).toStrictEqual(prose);
});

test('words at a place that the text does not have come back too', () => {
  const words = [{ value: 'a', line: 9, column: 1 }, { value: '', line: 1, column: 1, isForeign: true as const }];
  expect(unpackWords(packWords(words, 'b'), 'b')).toStrictEqual(words);
});

test('the words of the content are hardly ever kept themselves', () => {
  let [others, all] = [0, 0];
  for (const file of globSync('*/*/*.mdx', { cwd: CONTENT })) {
    const text = readFileSync(join(CONTENT, file), 'utf8').replaceAll('\r\n', '\n');
    const prose = proseOf(text);
    const packed = packWords(prose, text);
    expect(unpackWords(packed, text)).toStrictEqual(prose);
    others += packed.others.length;
    all += prose.length;
  }
  expect(all).toBeGreaterThan(5000);
  expect(others).toBeLessThan(all / 20);
});
