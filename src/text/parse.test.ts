import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseText, TextSyntaxError } from '#text/parse.ts';

/** The tree in short: `paragraph(text "a" strong(text "b"))`. */
function shape(node: Nodes): string {
  const name = 'name' in node && node.name ? `<${node.name}>` : node.type;
  if ('value' in node) return `${name} ${JSON.stringify(node.value)}`;
  return 'children' in node && node.children.length > 0 ? `${name}(${node.children.map(shape).join(' ')})` : name;
}
const shapeOf = (text: string) => parseText(text).children.map(shape).join(' ');

test.for([
  ['これは**重要。**次', 'paragraph(text "これは" strong(text "重要。") text "次")'],
  ['**「市」**は', 'paragraph(strong(text "「市」") text "は")'],
  ['これは~~削除。~~次', 'paragraph(text "これは" delete(text "削除。") text "次")'],
  ['約~5~人', 'paragraph(text "約~5~人")'],
  ['**a** _b_', 'paragraph(strong(text "a") text " " emphasis(text "b"))'],
])('%j: bold works beside Japanese punctuation', ([text, expected]) => {
  expect(shapeOf(text!)).toBe(expected);
});

test.for([
  ['a <Claim id="x">b</Claim> c', 'paragraph(text "a " <Claim>(text "b") text " c")'],
  ['<Claim id="x" />', '<Claim>'],
  ['<Note kind="tip">\n\na\n\n</Note>', '<Note>(paragraph(text "a"))'],
  ['| a |\n|---|\n| <Claim id="x" /> |', 'table(tableRow(tableCell(text "a")) tableRow(tableCell(<Claim>)))'],
  ['12:30開始、1:2', 'paragraph(text "12:30開始、1:2")'],
])('%j: components and tables', ([text, expected]) => {
  expect(shapeOf(text!)).toBe(expected);
});

test('nothing is evaluated: a program is a node with its text', () => {
  expect(shapeOf('{globalThis.ran = true}')).toBe('mdxFlowExpression "globalThis.ran = true"');
  expect(shapeOf('export const x = (globalThis.ran = true)')).toBe('mdxjsEsm "export const x = (globalThis.ran = true)"');
  expect('ran' in globalThis).toBe(false);
});

test('places count from the first line of what is given', () => {
  const [heading] = parseText('\n\n\n## Title').children;
  expect(heading?.position?.start).toMatchObject({ line: 4, column: 1 });
});

test.for([
  ['\na <b', 2, 5, 'unexpected-eof'],
  ['a\n\n<Claim id="x">b', 3, 1, 'end-tag-mismatch'],
  ['a </Claim>', 1, 4, 'unexpected-closing-slash'],
  ['{', 1, 2, 'unexpected-eof'],
] as const)('%j is no MDX', ([text, line, column, rule]) => {
  const parse = () => parseText(text);
  expect(parse).toThrow(TextSyntaxError);
  expect(parse).toThrow(expect.objectContaining({ line, column, rule, name: 'TextSyntaxError' }));
});
