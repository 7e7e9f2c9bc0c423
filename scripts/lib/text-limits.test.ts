import { expect, test } from 'vitest';
import { problemsAfter } from './content-copy.ts';
import { limitFault, TEXT_LIMITS } from './text-limits.ts';

const JA = 'cities/torino/index.ja.mdx';
const after = (text: string) => problemsAfter((copy) => copy.append(JA, `\n${text}\n`));

test('what would take a parser minutes is refused at its line, before it is parsed', () => {
  expect(after('*a_ '.repeat(10_000))).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:12:1 [too-many-marks] One paragraph may have 2000 signs of Markdown (such as * _ [ < |), and here are more. Divide it with blank lines, or take signs out."`);
  expect(after(`${'[a](/cities/torino) '.repeat(100)}\n\n`.repeat(30))).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:60:1 [too-many-marks] One text may have 5000 signs of Markdown (such as * _ [ < |), and here are more. Divide it into several records, or take signs out."`);
  expect(after('a\n'.repeat(1100))).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:1012:1 [too-many-lines] One paragraph may have 1000 lines, and here are more. Divide it with blank lines."`);
  expect(after('a\n\n'.repeat(5000))).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:5001:1 [too-many-lines] One text may have 5000 lines, and here are more. Divide it into several records."`);
  expect(after('1. '.repeat(60))).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:12:1 [too-deep] Things are nested here too deeply to be read. Make it simpler."`);
  expect(after(`${' '.repeat(150)}- a`)).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:12:1 [too-deep] Things are nested here too deeply to be read. Make it simpler."`);
  expect(problemsAfter((copy) => copy.edit('glossary/living-lab.yaml', 'seeAlso: [field-trial]', `seeAlso: [${'a, '.repeat(7000)}]`))).toMatchInlineSnapshot(`"glossary/living-lab.yaml:5:14984 [too-many-values] The file has more names and values than 5000, which no record needs. Divide it into several records."`);
});

test('a long text of many short paragraphs, and a line of blanks, are no fault', () => {
  expect(limitFault('a', `${'**words** and [more](/cities/torino)\n\n'.repeat(400)}${' '.repeat(500)}\n- a\n  - b\n    > 1. c`)).toBeUndefined();
  expect(limitFault('a', '*'.repeat(TEXT_LIMITS.marksTogether))).toBeUndefined();
  expect(limitFault('a', `${'*'.repeat(TEXT_LIMITS.marksTogether)}_`)?.line).toBe(1);
});
