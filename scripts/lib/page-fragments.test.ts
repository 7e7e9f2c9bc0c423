import { close } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import type { Fragment } from '#search/found-pages.ts';
import { groupsOf, markedPart, type PageToRead } from './joined-pages.ts';
import { readPages } from './page-fragments.ts';

afterAll(() => close());

const html = (main: string, lang = 'it') => Buffer.from(`<!DOCTYPE html><html lang="${lang}"><head><title>Titolo</title></head><body><header data-pagefind-ignore><h2 id="menu">Menu</h2></header>${main}<footer>Fine</footer></body></html>`);
const page = (address: string, main: string, lang?: string): PageToRead => ({ address, html: markedPart(html(main, lang))! });

describe('the part of a page that is marked', () => {
  test('is its main element', () => {
    const main = '<main id="main"><article data-pagefind-body><p>Testo.</p></article></main>';
    expect(markedPart(html(main))!.toString()).toBe(main);
  });

  test.each([
    ['main in an attribute', '<p title="<main>"></p><main><article data-pagefind-body>Testo</article></main>'],
    ['its end in an attribute', '<main><article data-pagefind-body title="</main>">Testo</article></main>'],
    ['a mark outside', '<main><article data-pagefind-body>Testo</article></main><p data-pagefind-body>Altro</p>'],
    ['no main', '<article data-pagefind-body>Testo</article>'],
  ])('is the whole page with %s', (_what, main) => expect(markedPart(html(main))).toEqual(html(main)));

  test('is none of a page without a mark', () => expect(markedPart(html('<main>Testo</main>'))).toBeUndefined());
});

// What pages may hold that could go over into the next one.
const ITALIAN = [
  '<main id="main"><nav data-pagefind-ignore><a href="/">Home</a></nav><article data-pagefind-body><h1>Uno</h1><p>Il primo testo</p><h2 id="a">Titolo &amp; altro</h2><p>a&nbsp;b <b>c</b>d<br>e</p></article><p>fuori</p></main>',
  '<main id="main"><article data-pagefind-body><h1>Due</h1><div data-pagefind-ignore><h2 id="b">Ignorato</h2></div><p>Il secondo<ul><li>uno<li>due</ul><h3 id="a">Stesso</h3>e poi</article></main>',
  '<main id="main"><article data-pagefind-body><h2 id="vuoto"></h2><p data-pagefind-weight="5">un_due ___tre l’acqua dell\'Orco &lt;main&gt;</p></article><article data-pagefind-body>Un altro articolo</article></main>',
  '<main data-pagefind-body><p>Tutto <span data-pagefind-meta="x">il resto</span>\u200B di qui</p><svg><text>no</text></svg><form><label>no</label></form></main>',
  '<main><article data-pagefind-body><p>… — !</p></article></main>',
  '<main><article data-pagefind-body title="<main>"><h2 id="page/0">Da sola</h2><p>Non unita.</p></article></main>',
  '<main><article data-pagefind-body><p>Ultima</p><h2 id="z">In fondo</h2></article></main>',
].map((main, index) => page(`/it/${index}/`, main));

const JAPANESE = [
  '<main><article data-pagefind-body><h1>名古屋</h1><p>産学官連携の実証実験を、トリノで行います。</p><h2 id="a">スタートアップ City Lab</h2><p>IoT基盤 と センサー</p></article></main>',
  '<main><article data-pagefind-body><p><ruby>実証<rp data-pagefind-ignore>（</rp><rt data-pagefind-ignore>じっしょう</rt></ruby>実験</p><h2 id="b">二</h2></article></main>',
  '<main><article data-pagefind-body><h2 id="c">三つ目</h2><p>終わり</p></article></main>',
].map((main, index) => page(`/ja/${index}/`, main, 'ja'));

const oneByOne = async (pages: readonly PageToRead[], locale: Locale): Promise<[string, Fragment][]> => {
  const found: [string, Fragment][] = [];
  for (const one of pages) found.push(...(await readPages([{ ...one, html: Buffer.concat([Buffer.from(`<html lang="${locale}"><body>`), one.html, Buffer.from('</body></html>')]) }], locale)));
  return found;
};

test.each([['it', ITALIAN], ['ja', JAPANESE]] as const)('pages in %s read together say what each says alone', async (locale, pages) => {
  const together = await readPages(pages, locale);
  expect([...together].sort()).toEqual((await oneByOne(pages, locale)).sort());
  expect(together.size).toBe(locale === 'it' ? pages.length - 1 : pages.length);
});

test('tells text and headings with their places', async () => {
  const pages = await readPages(ITALIAN.slice(0, 2), 'it');
  expect(pages.get('/it/1/')).toMatchObject({ content: expect.stringContaining('Due. Il secondo') as string, anchors: [{ element: 'h3', id: 'a', text: 'Stesso' }] });
  const { content, anchors } = pages.get('/it/0/')!;
  expect(content.split(' ').slice(anchors[0]!.location, anchors[0]!.location + 3)).toEqual(['Titolo', '&', 'altro.']);
});

test('no pages need no reading', async () => expect(await readPages([], 'it')).toEqual(new Map()));

test('puts so many pages into a group, and leaves alone what must not be joined', () => {
  const long = page('/it/long/', `<main data-pagefind-body>${'parola '.repeat(120_000)}</main>`);
  const groups = [...groupsOf([long, ITALIAN[0]!, long, ITALIAN[5]!, ITALIAN[6]!], 'it')];
  expect(groups.map(({ html: joined }) => joined.match(/id="page\/\d+"/g)?.length)).toEqual([3, 1, 1]);
});

test('a page of which nothing was told is a mistake, not a page without words', () => {
  const [group] = [...groupsOf(ITALIAN.slice(0, 2), 'it')];
  expect(() => group!.take({ url: '/0', content: 'Uno', anchors: [{ element: 'p', id: 'page/0', location: 0 }] })).toThrow('/it/1/');
});
