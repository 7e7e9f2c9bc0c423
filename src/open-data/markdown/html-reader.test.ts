import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readHtml } from '#open-data/markdown/html-reader.ts';
import { attribute, type ChildNode, firstIn, hasClass, isHidden, isTag } from '#open-data/markdown/tree.ts';

type Told = string | [name: string, attributes: Record<string, string>, ...children: Told[]];

const told = (node: ChildNode, attributes: readonly string[]): Told =>
  isTag(node) ? [node.name, Object.fromEntries(attributes.flatMap((name) => (attribute(node, name) === undefined ? [] : [[name, attribute(node, name)!]]))), ...node.children.map((child) => told(child, attributes))] : node;

interface Node5 {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node5[];
}
/** What a reader that does as browsers do makes of it. */
const told5 = ({ nodeName, value, attrs = [], childNodes = [] }: Node5): Told =>
  nodeName === '#text' ? value! : [nodeName, Object.fromEntries(attrs.map((one) => [one.name, one.value])), ...childNodes.filter((child) => child.nodeName !== '#comment').map(told5)];

const NAMES = ['id', 'class', 'hidden', 'alt', 'href', 'title', 'data-hidden', 'viewBox', 'd'];

describe('reads what a browser reads', () => {
  test.each([
    '<p id="a">b <b class=\'c d\'>e</b> f</p>',
    '<p hidden>a</p><p hidden="">b</p><p data-hidden="x">c</p>',
    '<img alt="a > b" class="x"><br><br/><hr class=y>z',
    '<p title="say &quot;hi&quot; &amp; go" class = "spaced">&lt;b&gt; &#39;x&#39; &nbsp;&eacute;&#x3042; a &amp; b AT&T &ampx</p>',
    '<a href="/?a=1&copy=2&lt=3&amp;d=4">x</a>',
    '<p title=\' class="b"\' class="a">x</p>',
    '<p class="first" class="second">x</p>',
    'before<!-- <p> remark --><p>in</p>after',
    '<script>if (a < b && c > d) "</p>";</script><style>a > b {}</style><p>x</p>',
    '<textarea title="t">a <b>no tag</b> &amp;</textarea>',
    '<svg viewBox="0 0 1 1" hidden><path d="M0 0"/><g class="x"><path d="M1 1"></path></g></svg><p>x</p>',
    '<p>あ<b>い</b>う</p>',
    '',
    'words only',
  ])('%s', (html) => {
    const [, , ...children] = told5(parseFragment(html) as Node5) as [string, object, ...Told[]];
    expect(readHtml(html).children.map((node) => told(node, NAMES))).toEqual(children);
  });

  test('an attribute is found by its own name only', () => {
    const { children: [node] } = readHtml('<p data-class="a" title="class=b hidden id" aria-hidden="false">x</p>');
    expect(isTag(node!) && [attribute(node, 'class'), attribute(node, 'id'), attribute(node, 'hidden'), hasClass(node, 'a'), isHidden(node)]).toEqual([undefined, undefined, undefined, false, false]);
  });
  test('a class is a whole word', () => {
    const node = firstIn(readHtml('<p class="preference ref  b">x</p>'), ({ name }) => name === 'p')!;
    expect(['preference', 'ref', 'b', 'pref', ''].map((name) => hasClass(node, name))).toEqual([true, true, true, false, false]);
  });
});

describe('a page that is written in another way is no page of ours', () => {
  test.each([
    ['<p><b>x</p></b>', 'an end that is not that of “b”'],
    ['<b>x</body>', 'an end that is not that of “b”'],
    ['x</p>', 'an end that is not that of “”'],
    ['<div><p>x', 'no end of “p”'],
    ['<div/>x', 'no end of “div”'],
    ['<script>x', 'no end of “script”'],
    ['<p title="x>y</p>', 'a tag that does not end'],
    ['a <!-- b', 'a remark that does not end'],
    ['1 < 2', 'a sign that begins no tag'],
  ])('%s', (html, fault) => {
    expect(() => readHtml(html)).toThrow(fault);
  });
});
