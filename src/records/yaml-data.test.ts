import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { yamlData } from '#records/yaml-data.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';

const CONTENT = resolve(import.meta.dirname, '../../content');

test.for([
  '', 'a:', 'a: ~', 'a: null', 'a: Null', 'a: NULL', 'a: nULL', 'a: true', 'a: True', 'a: tRue', 'a: yes', 'a: No', 'a: on', 'a: y',
  'a: 1', 'a: -1', 'a: +1', 'a: 007', 'a: 0x1F', 'a: 0o17', 'a: 0b11', 'a: 1_000', 'a: 1,000', 'a: 1:30', 'a: 12:30:45', 'a: 1.5', 'a: 1.', 'a: .5', 'a: -.5', 'a: 1e3', 'a: 1.5E-3', 'a: e3', 'a: .', 'a: .inf', 'a: .NaN', 'a: "1"', "a: '1'",
  'a: 2026-11-22', 'a: 2026-11', 'a: 2026', 'a: 2026-11-22T10:00:00+09:00', 'a: 2026-11-22 10:00:00',
  'a: one two', 'a: one\n  two', 'a: one\n\n  two', 'a: "one\n  two"', 'a: "\\u00e8 \\n \\""', "a: 'it''s'", 'a: b#c', 'a: b #c', '# a\nb: c # d', 'a: "b # c"', 'a: http://example.org/#x',
  'a: |\n  b\n   c\n\n  d\n', 'a: |-\n  b\n', 'a: |+\n  b\n\n', 'a: >\n  b\n  c\n\n  d\n   e\n', 'a: >-\n  b\n  c', 'a: |2\n    b', 'a: [b, c]', 'a: [b,c , "d, e"]', 'a: { b: c, d: [e] }', 'a: {b: c}', 'a: [{ b: 1 }, { c: }]', 'a: []', 'a: {}', 'a:\n  - b\n  - c: d\n    e: f\n', 'a:\n- b\n- c', '- a\n- b', 'a',
  'a: 24%', 'a: R&D', 'a: b!', 'a: b*c', 'a: "&b"', 'a: [x, "*y"]', "a: '%b'", '"a b": c', "'a': b", '1: a', '2018-01-01: a', 'true: a', 'a: 「市」：重要', 'a: è', 'a: 🙂', 'a: "\\U0001F642"', 'a: b: c'.replace(': c', ':c'),
])('%j says the same to both readers', (text) => {
  expect(yamlData(text)).toStrictEqual(parse(text));
});

test.for(['a: -', 'a: 1\na: 2', 'a: [b', 'a: "b', 'a: b: c', '{', 'a: b\n c: d\n- e'])('%j is no YAML for either', (text) => {
  expect(() => parse(text)).toThrow();
  expect(() => yamlData(text)).toThrow();
});

describe('the data are those of the reader of the check', () => {
  it('for all of the content', () => {
    const read = (file: string) => readFileSync(join(CONTENT, file), 'utf8').replaceAll('\r\n', '\n');
    const texts = [
      ...globSync('*/*/*.mdx', { cwd: CONTENT }).map((file) => splitFrontmatter(read(file))?.yaml ?? ''),
      ...globSync('*/*.yaml', { cwd: CONTENT }).map(read),
    ];
    expect(texts.length).toBeGreaterThan(400);
    for (const text of texts) expect(yamlData(text)).toStrictEqual(parse(text));
  });

  it('for whatever can be written', () => {
    const words = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('1_000', '0b1', '0o7', '1:30', 'yes', '~', '<<', '2026-11-22', ' a', 'a ', '- a', '# a', 'a: b', 'a #b', '|', '>', '!a', '&a', '*a', '%a', '@a', '`a`', '.inf', '1.', '+1', '-0', '市：', 'a\nb', 'a\n\nb\n', '\na'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, words, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(words.filter((key) => key !== '__proto__'), tie('value'), { maxKeys: 4 })),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(20, 80, 0), (data, lineWidth) => {
        const text = stringify(data, { lineWidth });
        expect(yamlData(text)).toStrictEqual(parse(text));
      }),
      { numRuns: 5000, seed: 20_261_123 },
    );
  });
});
