import { expect, test } from 'vitest';
import { ContentCopy } from '../scripts/lib/content-copy.ts';
import { MOST_VALUES } from '../scripts/lib/yaml-parse.ts';
import { MOST_TEXT_KB } from '../scripts/lib/file-text.ts';

/** As much as the check reads at all, less what the fields around it need. */
const SIZE = MOST_TEXT_KB * 1024 - 2000;
const fill = (piece: string): string => piece.repeat(Math.floor(SIZE / Buffer.byteLength(piece)));
const each = (piece: (index: number) => string): string => {
  let text = '';
  for (let index = 0; text.length < SIZE - 100; index += 1) text += piece(index);
  return text;
};

/** Texts that stay just under what is refused, for as long as a file may be: dense paragraphs, and nothing else too much. */
const dense = (piece: string, marks: number): string => `${piece.repeat(Math.floor(1990 / marks))}\n\n`.repeat(2);

const TEXTS: Record<string, string> = {
  'bold words without end': fill('**a _b '), 'emphasis that never closes': fill('a** '), 'emphasis in emphasis': fill('*a_ '), 'just enough emphasis': dense('*a_ ', 2), 'just enough addresses': dense('](x', 1),
  'addresses without words': fill('](x'), 'brackets': fill('['), 'pictures': fill('!['), 'quotes in quotes': fill('> '), 'lists in lists': fill('1. '), 'bullets in bullets': fill('- '), 'lines that follow a quote': fill('> a\nb\n'), 'short lists': fill('- a\n'), 'paragraphs of a letter': fill('a\n\n'),
  'one paragraph of lines': fill('a\n'), 'a table of columns': `${fill('|a')}\n|-|`, 'tables of rows': `|a|\n|-|\n${fill('|b|\n')}`, 'components in components': fill('<Claim id="x">'), 'remarks in remarks': fill('<Note kind="tip">\n\n'), 'attributes': `<Claim ${fill('a="b" ')}/>`, 'expressions': fill('{1}'), 'an expression without end': `{${fill('[')}`,
  'imports': fill('import a from "b"\n'), 'escapes': fill('\\*'), 'entities': fill('&amp;'), 'numbers of characters': fill('&#65;'), 'addresses in prose': fill('http://a.b '), 'mail in prose': fill('a@b.c '), 'footnotes': fill('[^a]'), 'definitions': fill('[a]: b\n'), 'headings': fill('## a\n'), 'rules': fill('---\n'), 'blanks': fill(' '), 'deep margins': fill(`${' '.repeat(90)}- a\n`), 'one word': fill('x'), 'invisible characters': fill('\u200B'), 'Japanese in bold': fill('**「あ」**'), 'kana of half width': fill('ｱ'),
};

const FIELDS: Record<string, string> = {
  'names of fields': each((index) => `k${index}: 1\n`), 'one name': fill('a: 1\n'), 'a list': `a: [${fill('1,')}]`, 'lists in lists': `a: ${fill('[')}`, 'groups in groups': `a: ${fill('{a: ')}`, 'labels': `it:\n  labels:\n${each((index) => `    a${index}: b\n`)}`, 'claims': `claims:\n${each((index) => `  a${index}: {sources: [b], asOf: 2020}\n`)}`, 'sources': `sources:\n${each(() => '  - {id: a}\n')}`,
  'references': `seeAlso: [${each((index) => `a${index},`)}]`, 'as many values as there may be': `seeAlso: [${Array.from({ length: MOST_VALUES - 100 }, (_, index) => `a${index}`).join(',')}]`, 'as many fields as there may be': Array.from({ length: MOST_VALUES / 2 - 50 }, (_, index) => `k${index}: 1`).join('\n'), 'anchors': fill('&a '), 'tags': each((index) => `a${index}: !x 1\n`), 'one long value': `a: "${fill('x')}"`, 'invisible characters': `a: "${fill('\u200B')}"`, 'escaped characters': `a: "${fill('\\u200B')}"`, 'an open quote': `a: "${fill('x\n ')}`, 'documents': fill('---\n'), 'a long number': `a: ${fill('9')}`, 'an id that almost fits': `contact: ${fill('a-')}!`, 'half tags in a title': `it:\n  title: "${fill('<a ')}"`, 'emphasis in a description': `it:\n  description: "${fill('a**')}"`, 'questions': fill('? '),
};

const cases = [
  ...Object.entries(TEXTS).map(([name, text]) => ({ name: `a text of ${name}`, file: 'programme/slow/index.it.mdx', text: `---\ntitle: A\nsummary: B.\nrevision: 1\ncheckedOn: 2026-11-22\norder: 1\nsources: []\n---\n\n${text}\n` })),
  ...Object.entries(FIELDS).map(([name, text]) => ({ name: `fields of ${name}`, file: 'glossary/slow.yaml', text: `kind: term\njapaneseForm: in-use\n${text}\n` })),
];

test.for(cases)('$name: read or refused within two seconds', ({ file, text }) => {
  using copy = new ContentCopy();
  copy.write(file, text);
  const before = process.cpuUsage();
  const { problems } = copy.check();
  const { user, system } = process.cpuUsage(before);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((one) => one.file === `content/${file}`)).toBe(true);
  // Of the processor, not of the clock: other work on the machine is no fault of the text.
  expect((user + system) / 1e6).toBeLessThan(2);
});
