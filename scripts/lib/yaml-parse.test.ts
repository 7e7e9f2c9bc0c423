import { expect, test } from 'vitest';
import { problemsAfter } from './content-copy.ts';
import { parseYaml } from './yaml-parse.ts';

/** Problems of a piece of YAML: `line:column code`. */
const faults = (text: string): string => parseYaml('x.yaml', text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`).join(', ');

test('broken YAML is named at the line and in the words of who wrote it', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit('cities/torino/index.en.mdx', 'title: Torino', 'title: Torino: a city')
        .edit('cities/torino/index.ja.mdx', 'title: トリノ', 'title: "トリノ')
        .edit('events/first-visit/index.en.mdx', 'title: First visit', 'title: @first')
        .edit('events/first-visit/index.ja.mdx', '  tour: ', '\ttour: ')
        .edit('good-practices/shared-workshop/index.it.mdx', 'sdgs: [11]', 'sdgs: [11')
        .edit('good-practices/shared-workshop/index.en.mdx', 'summary: ', 'summary ')
        .edit('settlement-guide/first-steps/index.en.mdx', '  branch:', ' branch:')
        .edit('glossary/field-trial.yaml', 'publisher: Example City, class', 'publisher: Example City class')
        .edit('glossary/living-lab.yaml', 'seeAlso: [field-trial]', 'seeAlso: - field-trial')
        .edit('organisations/city-workshop.yaml', '  description: >\n', '  description: > The workshop\n'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:2:8 [yaml-colon] A value with a colon and a space in it must stand between double quotes. Write "…" around the whole value.
    cities/torino/index.ja.mdx:2:8 [yaml-quote] A quoted value is not closed, or goes on after its closing quote. Begin and end it with the same quote; write \\" for a quote inside.
    events/first-visit/index.en.mdx:2:8 [yaml-special-start] A value cannot begin with this character. Write "…" around the whole value.
    events/first-visit/index.ja.mdx:8:1 [yaml-tab] A tab stands at the beginning of this line. Use spaces.
    glossary/field-trial.yaml:6:65 [yaml-comma] Between braces, fields are parted by commas, and a value with a colon or a comma stands between quotes. Add what is missing, take out what is too much.
    glossary/living-lab.yaml:5:10 [yaml-list-line] A list begins on the line after its name. Put it there, or write it between [ and ].
    good-practices/shared-workshop/index.en.mdx:3:1 [yaml-not-a-field] This line is no field: after the name come a colon and a space. Write \`name: value\`; a line that goes on from the one above is indented.
    good-practices/shared-workshop/index.it.mdx:8:1 [yaml-bracket] A bracket is opened before this place and never closed, or closed here and never opened. Make [ ] and { } meet.
    organisations/city-workshop.yaml:23:18 [yaml-block-start] After > or | the text begins on the next line, indented. Move it there.
    settlement-guide/first-steps/index.en.mdx:11:1 [yaml-indent] This line is not as far from the margin as its neighbours. Begin the fields of one list or group in the same column."
  `);
});

test('what YAML offers and records do not use', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit('cities/torino/index.en.mdx', 'title: Torino', 'title: &name Torino\nsummary: *name')
        .edit('cities/torino/index.ja.mdx', 'title: トリノ', 'title: !!binary トリノ')
        .edit('events/first-visit/index.en.mdx', 'title: First visit', '<<: { title: First visit }')
        .edit('events/first-visit/index.ja.mdx', 'title: ', '__proto__: { admin: true }\nconstructor: x\ntitle: ')
        .edit('good-practices/shared-workshop/index.en.mdx', 'title: ', '? [a, b]\n: c\ntitle: ')
        .edit('settlement-guide/first-steps/index.en.mdx', 'title: ', 'title: twice\ntitle: ')
        .edit('glossary/field-trial.yaml', 'ja:\n', '---\nja:\n')
        .write('glossary/living-lab.yaml', `%YAML 1.1\n---\n${copy.read('glossary/living-lab.yaml')}`)
        .write('organisations/city-workshop.yaml', `kind: ${'['.repeat(30_000)}`),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:2:8 [yaml-anchor] “&name” is a YAML anchor or alias, which records do not use. Write the value out, or put it between quotes.
    cities/torino/index.en.mdx:3:10 [yaml-anchor] “*name” is a YAML anchor or alias, which records do not use. Write the value out, or put it between quotes.
    cities/torino/index.ja.mdx:2:8 [yaml-tag] “!!binary” is a YAML tag, which records do not use. Delete it, or put the value between quotes.
    events/first-visit/index.en.mdx:2:1 [yaml-merge-key] Records do not use the YAML merge key \`<<\`. Write the fields out.
    events/first-visit/index.ja.mdx:2:1 [reserved-key] “__proto__” is a reserved word and no name for a field. Choose another.
    events/first-visit/index.ja.mdx:3:1 [reserved-key] “constructor” is a reserved word and no name for a field. Choose another.
    glossary/field-trial.yaml:15:1 [yaml-many-documents] A second \`---\` begins a second document. One file holds one record: delete the line.
    glossary/living-lab.yaml:1:1 [yaml-directive] “%YAML 1.1” is a YAML directive, which records do not use. Delete the line.
    good-practices/shared-workshop/index.en.mdx:2:3 [yaml-key] The name of a field must be one plain word. Write \`name: value\`.
    organisations/city-workshop.yaml:1:1 [too-deep] Things are nested here too deeply to be read. Make it simpler.
    settlement-guide/first-steps/index.en.mdx:3:1 [yaml-duplicate-key] “title” stands here twice. Keep one."
  `);
});

test('a bomb of aliases is refused before anything is unfolded', () => {
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)].join('\n');
  const before = performance.now();
  const { document, problems } = parseYaml('x.yaml', bomb);
  expect(document).toBeUndefined();
  expect(problems).toHaveLength(31 + 60);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('fields that are no fields', () => {
  expect(problemsAfter((copy) => copy.write('glossary/field-trial.yaml', '- a\n- b\n').write('cities/torino/index.en.mdx', '---\njust words\n---\ntext\n'))).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:1:1 [claim-not-placed] The Italian text places the claim “residents”, the English text does not. Place it here too.
    cities/torino/index.en.mdx:1:1 [headings-differ] The headings are not those of the Italian text: number 1 is none here and ## there. Give both texts the same headings in the same order.
    cities/torino/index.en.mdx:1:1 [not-fields] Here must stand fields, one \`name: value\` a line.
    glossary/field-trial.yaml:1:1 [not-fields] Here must stand fields, one \`name: value\` a line."
  `);
});

test('a file without frontmatter, and one whose frontmatter is not closed', () => {
  expect(problemsAfter((copy) => copy.write('cities/torino/index.en.mdx', '# Torino\n').write('cities/torino/index.ja.mdx', '---\ntitle: トリノ\n'))).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:1:1 [frontmatter-missing] The file does not begin with its fields. Begin it with a line \`---\`, then the fields, then a second line \`---\`.
    cities/torino/index.ja.mdx:1:1 [frontmatter-missing] The file does not begin with its fields. Begin it with a line \`---\`, then the fields, then a second line \`---\`."
  `);
});

test.for([
  ['a: b: c', '1:4 yaml-colon'],
  ['a: "b\nc: d\ne: f', '1:4 yaml-quote'],
  ["a: 'b", '1:4 yaml-quote'],
  ['a: "b" c', '1:8 yaml-quote'],
  ['a: "\\q"', '1:5 yaml-quote'],
  ['s: { title: "a" b, c: d }', '1:17 yaml-quote'],
  ['a: [b, c\nd: e', '2:1 yaml-bracket'],
  ['a: [b]]', '1:7 yaml-bracket'],
  ['a: { b: c #d }\ne: f', '2:1 yaml-bracket'],
  ['a: { b: c d: e }', '1:9 yaml-comma'],
  ['a: [b, , c]', '1:8 yaml-comma'],
  ['a: b\n  c: d', '2:1 yaml-indent'],
  ['a:\n  b: c\n d: e', '3:1 yaml-indent'],
  [' a: b\nc: d', '2:1 yaml-indent'],
  ['a: b\nfoo\nc: d', '2:1 yaml-not-a-field'],
  ['a:b\nc: d', '1:1 yaml-not-a-field'],
  ['a:\n- b\nc', '3:1 yaml-not-a-field'],
  ['a: - b', '1:4 yaml-list-line'],
  ['a: > b', '1:6 yaml-block-start'],
  ['a: `b`', '1:4 yaml-special-start'],
  ['a: %b', '1:4 yaml-special-start'],
  ['a:\n\tb: c', '2:1 yaml-tab'],
  [`${'a'.repeat(1100)}: b`, '1:1 yaml-key'],
  ['a: 1\n...\nb: 2', '3:1 yaml-many-documents'],
  ['a: 1\nb: 2\na: 3', '3:1 yaml-duplicate-key'],
  ['a: no\nb: 2025-10-06\nc: "&x"\nd: R&D, 5*4!', ''],
] as const)('%j gives %j', ([text, expected]) => {
  expect(faults(text)).toBe(expected);
});

test('the core schema: a date stays a string, no stays a word', () => {
  expect(parseYaml('x.yaml', 'a: 2025-10-06\nb: no\nc: 012\nd: 0x10\ne: 2018\nf: ~').document?.toJS()).toEqual({ a: '2025-10-06', b: 'no', c: 12, d: 16, e: 2018, f: null });
});

test('what has no words of its own is told in those of the reader', () => {
  expect(problemsAfter((copy) => copy.write('glossary/living-lab.yaml', 'a:\n  - - b\n   -c: d\n'))).toMatchInlineSnapshot(`"glossary/living-lab.yaml:3:1 [yaml-broken] The fields cannot be read from here on (Sequence item without - indicator). Compare this line and the one before it with another record."`);
});

test('values in values without end, whatever the machine can bear', () => {
  for (const levels of [60, 200, 5000, 100_000]) expect(faults(`a: ${'['.repeat(levels)}${']'.repeat(levels)}`)).toBe('1:1 too-deep');
  expect(faults(`a: ${'['.repeat(20)}${']'.repeat(20)}`)).toBe('');
});
