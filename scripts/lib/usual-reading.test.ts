import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualYaml } from '#records/usual-yaml.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { mayHoldTooMany, MOST_VALUES, parseYaml } from './yaml-parse.ts';

const root = resolve(import.meta.dirname, '../..');
const texts = ['content', 'tests/fixtures/content'].flatMap((folder) =>
  globSync('*/**/*.{mdx,yaml}', { cwd: join(root, folder) }).sort().map((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n');
    return file.endsWith('.yaml') ? text : (splitFrontmatter(text)?.yaml ?? '');
  }),
);

/** What hands and machines put into YAML by mistake, or to see what happens. */
const BITS = [
  ' ', '  ', '\n', '\n\n', ':', ': ', '- ', '-', '"', "'", '[', ']', '{', '}', ',', '#', ' #', '|', '>', '|-', '>-', '>+', '|2', ' |\n', ' >\n', '\\', '\\x', '\\u00e9', '~', 'null', 'true', 'No', '1_000', '0x1F', '0o17', '017', '1e3', '.5', '5.', '+1', '-0', '12:30', '1.000', '2020-01-01',
  '<', '=', '?', '? ', '*', '&', '!', '%', '@', '`', '\t', '：', '\u3000', '\u00A0', '---', '...', '--- ', 'a: b', 'a:b', '- a\n', '  - a\n', 'x: 1\n', '  x: 1\n', '{a: 1}', '[a, b]', '[a: b]', '{a}', '{a,}', '[,]', '""', "''", 'constructor: 1\n', 'null: 1\n', '025: 1\n', '<<: 1\n', '\u0085', '\u2028', '😀', '\n#c\n', '\n  # c\n', '"a":1', '"a": 1', "'it''s'", '[]', '{}', '\\\n', '://', 'http://x', 'a#b',
];

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const change = fc.record({ how: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'drop', 'repeat', 'shift', 'value', 'end'), at: share, other: share, bit: fc.constantFrom(...BITS), count: fc.nat(6) });

/** Some lines of a file, spoilt. */
function spoilt(text: string, from: number, length: number, changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[]): string {
  const all = text.split('\n');
  const first = Math.floor(from * all.length);
  return changes.reduce((piece, { how, at, other, bit, count }) => {
    const offset = Math.floor(at * (piece.length + 1));
    const lines = piece.split('\n');
    const [here, there] = [Math.floor(at * lines.length), Math.floor(other * lines.length)];
    const line = lines[here]!;
    switch (how) {
      case 'insert': return piece.slice(0, offset) + bit + piece.slice(offset);
      case 'delete': return piece.slice(0, offset) + piece.slice(offset + 1 + (count % 3));
      case 'drop': return lines.toSpliced(here, 1).join('\n');
      case 'repeat': return lines.toSpliced(here, 0, lines[there]!).join('\n');
      case 'shift': return lines.with(here, ' '.repeat(count) + line.trimStart()).join('\n');
      case 'value': return lines.with(here, line.replace(/: .*/, () => `: ${bit}`)).join('\n');
      default: return lines.with(here, `${line} ${bit}`).join('\n');
    }
  }, `${all.slice(first, first + length).join('\n')}\n`);
}

test('what the quick reader takes has no fault, and the data that the reader of faults sees', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), share, fc.integer({ min: 2, max: 26 }), fc.array(change, { minLength: 1, maxLength: 4 }), (text, from, length, changes) => {
      const piece = spoilt(text, from, length, changes);
      const data = usualYaml(piece);
      if (typeof data !== 'object' || data === null || Array.isArray(data)) return;
      taken += 1;
      const { document, problems } = parseYaml('x.yaml', piece);
      expect(problems).toEqual([]);
      const seen = document?.toJS({ maxAliasCount: 0 }) as unknown;
      expect(data).toStrictEqual(seen);
      expect(JSON.stringify(data)).toBe(JSON.stringify(seen));
    }),
    { numRuns: 12_000, seed: 20_261_123 },
  );
  expect(taken).toBeGreaterThan(1000);
});

test('nearly all records are usual', () => {
  expect(texts.length).toBeGreaterThan(400);
  expect(texts.filter((text) => usualYaml(text) === undefined).length).toBeLessThan(texts.length / 20);
});

test.for([
  'a: 1\na: 2', 'a: &b c', 'a: *b', 'a: !!str b', '<<: { a: b }', '%YAML 1.2\n---\na: b', 'a: b\n---\nc: d', '__proto__: b', 'constructor: b', 'a: { prototype: b }', 'null: b', 'True: b', '025: b', '? a\n: b', '"a": b',
  'a: "b\nc"', 'a: [b,\nc]', 'a: {b: 1}#', 'a: [b]\n#c\nd: e', 'a:\n#c\n b', 'a: b # c', 'a: { b: c,, }', 'a: { b:, c: d }', 'a:\tb', 'a: b\n\tc: d', 'a: .inf', 'a: "\\x41"', 'a: @b', 'a: `b`', 'a: - b', 'a: b: c', `${' '.repeat(21)}a: b`,
])('%j is left to the reader of faults', (text) => {
  expect(usualYaml(text)).toBeUndefined();
});

test('a text with more values than a file may have is never taken for a small one', () => {
  for (const [before, value, after] of [['a: [', 'b, ', 'b]'], ['', 'k: v\n', ''], ['', '- b\n', ''], ['a: {', 'k: v, ', '}'], ['- ', '[b], ', 'b']] as const) {
    const text = before + value.repeat(MOST_VALUES + 1) + after;
    expect(mayHoldTooMany(text), before + value).toBe(true);
  }
  expect(texts.filter(mayHoldTooMany)).toEqual([]);
});
