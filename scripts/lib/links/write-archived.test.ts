import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { sourcesOf } from '#records/record.ts';
import { withArchived } from './write-archived.ts';

const COPY = 'https://web.archive.org/web/20250101000000/https://a.example/x';
const root = resolve(import.meta.dirname, '..', '..', '..');

/** Takes out again what was put in, which must be one stretch. */
function without(written: string, text: string): string {
  let start = 0;
  while (start < text.length && written[start] === text[start]) start++;
  return written.slice(0, start) + written.slice(start + written.length - text.length);
}

describe('the copy stands after the address', () => {
  test('in braces, on its line', () => {
    const text = 'sources:\n  - { id: a, url: "https://a.example/x", date: 2018 } # remark\n';
    expect(withArchived(text, 'x.yaml', 'a', COPY)).toBe(`sources:\n  - { id: a, url: "https://a.example/x", archived: "${COPY}", date: 2018 } # remark\n`);
  });

  test('on lines, with the space before and the line ends that are there', () => {
    const text = '---\r\ntitle: "x"   # keep\r\nsources:\r\n  - id: a\r\n    url: https://a.example/x # remark\r\n    date: 2018\r\n---\r\n\r\n  text  \r\n';
    expect(withArchived(text, 'x.mdx', 'a', COPY)).toBe(text.replace('# remark\r\n', `# remark\r\n    archived: "${COPY}"\r\n`));
  });

  test('also where the address is the first thing or the last', () => {
    expect(withArchived('sources:\n- url: https://a.example/x\n  id: a\n', 'x.yaml', 'a', COPY)).toBe(`sources:\n- url: https://a.example/x\n  archived: "${COPY}"\n  id: a\n`);
    expect(withArchived('sources:\n- id: a\n  url: https://a.example/x', 'x.yaml', 'a', COPY)).toBe(`sources:\n- id: a\n  url: https://a.example/x\n  archived: "${COPY}"`);
    expect(withArchived('\uFEFFsources: [{id: a, url: https://a.example/x}]\n', 'x.yaml', 'a', COPY)).toBe(`\uFEFFsources: [{id: a, url: https://a.example/x, archived: "${COPY}"}]\n`);
  });

  test('nothing is done where there is nothing to do', () => {
    const text = `sources:\n- { id: a, url: "https://a.example/x", archived: "${COPY}" }\n- { id: b, title: x }\n`;
    expect(['a', 'b', 'c'].map((id) => withArchived(text, 'x.yaml', id, COPY))).toEqual([undefined, undefined, undefined]);
  });

  test('only an address is written', () => {
    for (const address of ['javascript:alert(1)', 'https://a b', '', 'https://nodot']) expect(() => withArchived('sources: [{ id: a, url: https://a.example }]\n', 'x.yaml', 'a', address)).toThrow();
  });
});

test('in every source of the real content: one stretch more, everything else to the byte', () => {
  let count = 0;
  for (const record of readLibrary(root).all.filter(({ locale }) => locale === ORIGINAL_LOCALE)) {
    const text = readFileSync(join(root, record.file), 'utf8');
    // The first and the last are enough: each is found by the same way, and there are two thousand.
    for (const source of [sourcesOf(record)[0]!, sourcesOf(record).at(-1)!]) {
      if (!source.url || source.archived) continue;
      const written = withArchived(text, record.file, source.id, COPY)!;
      expect(without(written, text), `${record.file} ${source.id}`).toBe(text);
      count++;
    }
  }
  expect(count).toBeGreaterThan(300);
}, 120_000);
