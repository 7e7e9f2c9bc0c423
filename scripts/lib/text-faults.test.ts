import { expect, test } from 'vitest';
import { parseText, TextSyntaxError } from '#text/parse.ts';
import { sentence } from './sentence.ts';
import { textFault } from './text-faults.ts';

/** The problem of a text: `line:column code`. */
function faultOf(body: string): string {
  try {
    parseText(body);
    return '';
  } catch (error) {
    const { line, column, code } = textFault(error as TextSyntaxError, body, { file: 'x', line: (error as TextSyntaxError).line, column: (error as TextSyntaxError).column });
    return `${line}:${column} ${code}`;
  }
}

test.for([
  ['fine', ''],
  ['a <5 b', '1:3 mdx-less-than'],
  ['a <', '1:3 mdx-less-than'],
  ['a < b', ''],
  ['one\n\na <Claim', '3:3 mdx-less-than'],
  ['\\{ `{` {x', '1:8 mdx-brace'],
  ['one\n\ny {\n\nz', '3:3 mdx-brace'],
  ['y {a b}', '1:3 mdx-brace'],
  ['> {a\nb}', '1:3 mdx-brace'],
  ['text <Claim id="a">one\n\ntwo</Claim>', '1:6 mdx-tag-pair'],
  ['x\n\n- <Claim id="a">x\n- y</Claim>', '3:3 mdx-tag-pair'],
  ['**bold <Claim id="a">x** y</Claim>', '1:8 mdx-tag-pair'],
  ['| a | <Claim id="x">b |\n|---|---|\n| c | d |', '1:7 mdx-tag-pair'],
  ['<Note kind="tip">\n\ntext', '1:1 mdx-tag-pair'],
  ['<Claim id="a">x</Term>', '1:16 mdx-tag-pair'],
  ['one </Claim> two', '1:5 mdx-tag-pair'],
  ['one </b> two', '1:5 html'],
  ['x <br> y', '1:3 html'],
  ['<Claim id=a>x</Claim>', '1:11 mdx-attribute-quotes'],
  ['x <Claim id="a>x</Claim>', '1:3 mdx-tag-open'],
  ['<Claim id="a" ...>', '1:1 mdx-tag-open'],
  ['a <!-- c --> b', '1:3 mdx-comment'],
  ['x <https://example.org>', '1:3 mdx-angle-link'],
  ['<a@b.it>', '1:1 mdx-angle-link'],
  ['a\n\nexport delle imprese\ndue', '3:1 import-export'],
  ['import {a} from\n"b', '1:1 import-export'],
] as const)('%j gives %j', ([body, expected]) => {
  expect(faultOf(body)).toBe(expected);
});

test('what has no words of its own is told in those of the parser', () => {
  const { code, params, line } = textFault(new TextSyntaxError('Something\nnew', 3, 4, 'new-rule'), 'x', { file: 'x', line: 3, column: 4 });
  expect(`${line} [${code}] ${sentence(code, params as never, 'en')}`).toMatchInlineSnapshot(`"3 [mdx-broken] The text cannot be read from here on (Something new). For a real < write \\<, for a real { write \\{."`);
});
