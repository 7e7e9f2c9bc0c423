import { expect, test } from 'vitest';
import { guardText, isOwnImage, isSafeAddress } from '#text/guard.ts';
import { parseText } from '#text/parse.ts';

/** What is refused: `line:column code found`. */
const refused = (text: string) => guardText(parseText(text)).map(({ code, line, column, found }) => `${line}:${column} ${code} ${found}`);

test.for([
  'Plain **bold** and _slanted_, `code`, ~~gone~~, a  \nbreak.',
  '- a\n- b\n  1. c\n\n> d\n\n---\n\n| e | f |\n|---|---|\n| g | h |',
  '## Two\n\n### Three',
  '[a](/cities/torino) [b](#c) [d](https://example.org) [e](mailto:a@example.org)',
  '![A drawing](./plan.svg)',
  '<Claim id="x">words</Claim>, <Claim id="x" />, <Term id="y" />, <Foreign lang="it">z</Foreign>, <Ruby reading="じ">字</Ruby>',
  '<Claim id="x" />',
  '<Note kind="legal">\n\n- a\n\n</Note>',
  '\\{ \\} \\< &lt;script&gt; &#123;',
])('%j is let in', (text) => {
  expect(refused(text)).toEqual([]);
});

test.for([
  ['{1}', '1:1 javascript {1}'],
  ['a {process.env} b', '1:3 javascript {process.env}'],
  ['{/* remark */}', '1:1 javascript {/* remark */}'],
  ['import a from "b"', '1:1 import-export import'],
  ['export default () => 1', '1:1 import-export export'],
  ['<div>a</div>', '1:1 html div'],
  ['<a href="x">a</a>', '1:1 html a'],
  ['<svg><script>x</script></svg>', '1:1 html svg', '1:6 html script'],
  ['<>a</>', '1:1 unknown-component <>'],
  ['<Chart />', '1:1 unknown-component Chart'],
  ['<Claim.Inner id="x" />', '1:1 unknown-component Claim.Inner'],
  ['<constructor />', '1:1 html constructor'],
  ['<__proto__ />', '1:1 unknown-component __proto__'],
  ['<x:Claim id="a" />', '1:1 html x:Claim'],
  ['<Claim id="x" {...y} />', '1:1 javascript {…}'],
  ['<Claim id={x} />', '1:1 attribute-not-text Claim id'],
  ['<Claim id={`x`} />', '1:1 attribute-not-text Claim id'],
  ['<Claim id />', '1:1 attribute-not-text Claim id'],
  ['<Claim id="" />', '1:1 attribute-not-text Claim id'],
  ['<Claim />', '1:1 attribute-missing Claim id'],
  ['<Claim id="x" onclick="y" />', '1:1 unknown-attribute Claim onclick'],
  ['<Claim id="x" set:html="y" />', '1:1 unknown-attribute Claim set:html'],
  ['<Claim id="x" constructor="y" />', '1:1 unknown-attribute Claim constructor'],
  ['<Note kind="danger">\n\na\n\n</Note>', '1:1 attribute-value danger'],
  ['a <Foreign lang="it&quot; onclick=">b</Foreign>', '1:3 attribute-value it" onclick='],
  ['a <Note kind="tip">b</Note>', '1:3 component-place Note'],
  ['<Claim id="x">\n\na\n\n</Claim>', '1:1 component-place Claim'],
  ['a <Foreign lang="it"></Foreign>', '1:3 component-empty Foreign'],
  ['# a', '1:1 heading-level #'],
  ['#### a', '1:1 heading-level ####'],
  ['a\n===', '1:1 heading-level #'],
  ['##', '1:1 heading-empty ##'],
  ['```\na\n```', '1:1 not-in-vocabulary code'],
  ['a[^1]\n\n[^1]: b', '1:2 not-in-vocabulary footnoteReference', '3:1 not-in-vocabulary footnoteDefinition'],
  ['![a][b]\n\n[b]: ../../secret.png', '1:1 not-in-vocabulary imageReference', '3:1 not-in-vocabulary definition'],
  ['![](./a.svg)', '1:1 image-without-alt ./a.svg'],
  ['![ ](./a.svg)', '1:1 image-without-alt ./a.svg'],
  ['![a](../a.svg)', '1:1 image-address ../a.svg'],
  ['[a](javascript:alert)', '1:1 unsafe-address javascript:alert'],
  ['[a](JaVaScRiPt:alert)', '1:1 unsafe-address JaVaScRiPt:alert'],
  ['[a](&#106;avascript:alert)', '1:1 unsafe-address javascript:alert'],
])('%j is refused', ([text, ...expected]) => {
  expect(refused(text!)).toEqual(expected);
});

test('everything is told, in document order, with what would have been right', () => {
  expect(guardText(parseText('# a\n\n<Chart /> {x}\n\n<Claim name="b">c</Claim>'))).toEqual([
    { code: 'heading-level', line: 1, column: 1, found: '#', allowed: ['##', '###'] },
    { code: 'unknown-component', line: 3, column: 1, found: 'Chart', allowed: ['Claim', 'Term', 'Foreign', 'Ruby', 'Note'] },
    { code: 'javascript', line: 3, column: 11, found: '{x}' },
    { code: 'unknown-attribute', line: 5, column: 1, found: 'Claim name', allowed: ['id'] },
    { code: 'attribute-missing', line: 5, column: 1, found: 'Claim id' },
  ]);
});

test.for(['#a', '/', '/cities/torino', 'https://example.org', 'http://example.org/x?y=z#w', 'HTTPS://EXAMPLE.ORG', 'mailto:a@example.org', 'https://例え.jp/道'])('%j is a safe address', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.for([
  '', 'torino', './x', '../x', '//example.org', '/\\example.org', '\\\\example.org', 'javascript:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)',
  '\u0000javascript:alert(1)', 'https:\u200B//example.org', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:x', 'https:///x', 'https:example.org', 'ftp://example.org', 'tel:1', 'https://[', 'mailto:/x', 'https://known.example@evil.example', 'https://a:b@evil.example/',
])('%j is no safe address', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

test.for(['./a.svg', './plan-2.png', './a.b_c.webp', './1.jpeg', './x.jpg', './x.avif'])('%j is a picture of the record', (address) => {
  expect(isOwnImage(address)).toBe(true);
});

test.for(['a.svg', './A.svg', './.svg', './../a.svg', './a/b.svg', './a.gif', './a.svg?x', './a.svg#x', 'https://example.org/a.svg', '/a.svg', './a.html', './a .svg'])('%j is none', (address) => {
  expect(isOwnImage(address)).toBe(false);
});
