import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { withoutIgnored } from './ignored-parts.ts';
import { readPages } from './page-fragments.ts';

afterAll(() => close());

const LEFT_OUT: [what: string, html: string, left: string][] = [
  ['an element', '<p>a</p><div class="x" data-pagefind-ignore><p>b</p></div><p>c</p>', '<p>a</p><p>c</p>'],
  ['with elements of its name in it', '<div data-pagefind-ignore><div>b<divider>x</divider></div>c</div>d', 'd'],
  ['with another one in it', '<section data-pagefind-ignore><div data-pagefind-ignore>b</div></section>d<nav data-pagefind-ignore>e</nav>', 'd'],
  ['in the middle of a word', 'a<aside data-pagefind-ignore><h2 id="b">b</h2></aside>c', 'ac'],
  ['with its mark written out', '<dl data-pagefind-ignore="all"><dt id="b">b</dt></dl>c', 'c'],
];
const KEPT: [what: string, html: string][] = [
  ['what stands in a line', '<h2 id="a">a <span data-pagefind-ignore><a href="/">1</a></span></h2>'],
  ['another mark in it', '<div data-pagefind-ignore><p data-pagefind-body>b</p></div>c'],
  ['another mark on it', '<div data-pagefind-ignore data-pagefind-meta="x">b</div>c'],
  ['no end', '<p>a</p><div data-pagefind-ignore>b<div>c</div>'],
  ['a bracket in an attribute', '<div data-pagefind-ignore title="</div>">b</div>c'],
  ['an attribute between other quotes', "<div data-pagefind-ignore title='</div>'>b</div>c"],
  ['a comment', '<div data-pagefind-ignore><!-- </div> -->b</div>c'],
  ['text that is no HTML', '<div data-pagefind-ignore><script>"</div>"</script>b</div>c'],
  ['the mark as a text', '<p>a &lt;div data-pagefind-ignore&gt; b</p>'],
  ['an attribute of a longer name', '<div x-data-pagefind-ignore>b</div>c'],
];

test.each(LEFT_OUT)('leaves out %s', (_what, html, left) => expect(withoutIgnored(html)).toBe(left));
test.each(KEPT)('keeps %s', (_what, html) => expect(withoutIgnored(html)).toBe(html));

test('Pagefind tells the same of what is left', async () => {
  const all = [...LEFT_OUT, ...KEPT.filter(([what]) => what !== 'no end')].map(([, html]) => `<article data-pagefind-body><p>Inizio</p>${html}<h3 id="fine">Fine</h3></article>`);
  const told = async (part: string) => [...(await readPages([{ address: '/it/', html: Buffer.from(`<html lang="it"><body>${part}</body></html>`) }], 'it')).values()];
  for (const html of all) expect(await told(withoutIgnored(html)), html).toEqual(await told(html));
});
