import { expect, test } from 'vitest';
import { problemsAfter } from './content-copy.ts';

const JA = 'cities/torino/index.ja.mdx';

test('an empty file, and one of blanks', () => {
  expect(problemsAfter((copy) => copy.write(JA, '').write('cities/torino/index.en.mdx', '\n \n'))).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:1:1 [empty-file] The file is empty. Write the record, or delete the file.
    cities/torino/index.ja.mdx:1:1 [empty-file] The file is empty. Write the record, or delete the file."
  `);
});

test('a file that is no text, or text in another encoding', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const shiftJis = new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x67, 0x83, 0x8a, 0x83, 0x6d]);
  expect(problemsAfter((copy) => copy.write(JA, picture).write('glossary/living-lab.yaml', shiftJis))).toMatchInlineSnapshot(`
    "cities/torino/index.ja.mdx:1:1 [not-utf8] The file is not text in UTF-8. Open it in a text editor and save it again with the encoding UTF-8.
    glossary/living-lab.yaml:1:1 [not-utf8] The file is not text in UTF-8. Open it in a text editor and save it again with the encoding UTF-8."
  `);
});

test('a file that is too large to be a text', () => {
  expect(problemsAfter((copy) => copy.append(JA, 'あ'.repeat(100_000)))).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:1:1 [file-too-large] The file has 294 KB; a text may have 128 KB. Divide it into several records."`);
});

test('a byte-order mark and Windows line ends are no problem', () => {
  expect(problemsAfter((copy) => copy.write(JA, `\uFEFF${copy.read(JA).replaceAll('\n', '\r\n')}`))).toBe('');
});
