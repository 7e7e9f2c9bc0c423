import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IndexedRecord } from '#search/index-maker.ts';
import { type FoundPage, type IndexPlan, putLanguageIndex } from './language-index.ts';
import * as pagefind from './page-fragments.ts';

let root = '';
const read = vi.spyOn(pagefind, 'readPages');
/** The pages that Pagefind had to read since the last question. */
const pagesRead = () => read.mock.calls.splice(0).flatMap(([pages]) => pages.map(({ address }) => address));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  read.mockClear();
});
afterAll(() => close());

function page(number: number, words: string, about: Partial<IndexedRecord> = {}): FoundPage {
  const record: IndexedRecord = {
    url: `/it/cities/${number}/`, record: `cities/${number}`, collection: 'cities', title: `Città ${number}`, summary: 'In breve.',
    keywords: [`citta${number}`], titleKeys: [`citta${number}`], otherKeys: [], otherNames: [], facets: { collection: ['cities'] }, ...about,
  };
  const html = Buffer.from(`<main><article data-pagefind-body><h1>Città</h1><h2 id="a">Parte</h2><p>${words}</p></article></main>`);
  return { number, record, html, digest: createHash('sha256').update(html).update(JSON.stringify(record)).digest('hex') };
}

const plan = (pages: FoundPage[], more: Partial<IndexPlan> = {}): IndexPlan => ({ locale: 'it', pages, size: 4, numbering: 'n', version: 'v', ...more });
const FIRST = [page(0, 'Il primo testo.'), page(1, 'Il secondo testo, più lungo del primo.'), page(3, 'Il terzo.')];
const CHANGED = [FIRST[0]!, page(1, 'Un testo nuovo e ancora più lungo di quello che stava qui.'), FIRST[2]!];

let sites = 0;
/** Puts an index into a new site. @returns its files by name. */
async function made(wanted: IndexPlan, from = root): Promise<Map<string, Buffer>> {
  const site = join(root, `site-${(sites += 1)}`);
  await putLanguageIndex(from, site, wanted);
  const names = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(names.map((name) => [name.slice(site.length), readFileSync(name)]));
}
/** What a build gives that knows of no other. */
const clean = (wanted: IndexPlan) => made(wanted, mkdtempSync(join(root, 'clean-')));
const keptFolder = () => join(root, '.build', 'search', 'it');

test('a page file holds the text and the headings of its page', async () => {
  const files = await made(plan(FIRST));
  const file = [...files].find(([name]) => name.endsWith('page-1'))![1];
  expect(JSON.parse(gunzipSync(file).toString())).toEqual({
    url: '/it/cities/1/', record: 'cities/1', collection: 'cities', title: 'Città 1', summary: 'In breve.',
    text: 'Città. Parte. Il secondo testo, più lungo del primo.', headings: [['a', 'Parte', 1]],
  });
});

describe('gives what a clean build gives', () => {
  test('of the same pages, without reading any', async () => {
    const first = await made(plan(FIRST));
    pagesRead();
    expect(await made(plan(FIRST))).toEqual(first);
    expect(pagesRead()).toEqual([]);
  });

  test('of one changed page, reading that page; and of the pages as they were before', async () => {
    const first = await made(plan(FIRST));
    pagesRead();
    const changed = await made(plan(CHANGED));
    expect(pagesRead()).toEqual(['/it/cities/1/']);
    expect(changed).toEqual(await clean(plan(CHANGED)));
    expect(changed).not.toEqual(first);
    expect(await made(plan(FIRST))).toEqual(first);
  });

  test.each([
    ['a page more', plan([...FIRST.slice(0, 2), page(2, 'Un’altra pagina.'), FIRST[2]!]), 1],
    ['a page less', plan(FIRST.slice(1)), 0],
    ['other numbers', plan(FIRST.map((one) => ({ ...one, number: one.number + 1 })), { size: 5 }), 0],
    ['another numbering', plan(FIRST, { numbering: 'm' }), 0],
    ['a record that is called otherwise', plan([page(0, 'Il primo testo.', { keywords: ['altro'], otherKeys: ['altro'] }), ...FIRST.slice(1)]), 1],
    ['other programs', plan(FIRST, { version: 'w' }), 3],
  ])('of %s', async (_what, wanted, count) => {
    await made(plan(FIRST));
    pagesRead();
    const files = await made(wanted);
    expect(pagesRead()).toHaveLength(count);
    expect(files).toEqual(await clean(wanted));
  });

  test.each(['index.bin', 'pages.bin'])('when %s is damaged', async (name) => {
    await made(plan(FIRST));
    writeFileSync(join(keptFolder(), name), readFileSync(join(keptFolder(), name)).subarray(0, 30));
    expect(await made(plan(CHANGED))).toEqual(await clean(plan(CHANGED)));
  });

  test('when kept files are damaged or gone, with the same pages and with others', async () => {
    const first = await made(plan(FIRST));
    const damage = () => readdirSync(join(keptFolder(), 'files')).forEach((name, index) => {
      if (index % 2 === 0) rmSync(join(keptFolder(), 'files', name));
      else writeFileSync(join(keptFolder(), 'files', name), 'x');
    });
    damage();
    expect(await made(plan(FIRST))).toEqual(first);
    damage();
    expect(await made(plan(CHANGED))).toEqual(await clean(plan(CHANGED)));
  });

  test('when somebody wrote into the files of a site', async () => {
    const first = await made(plan(FIRST));
    const site = join(root, `site-${sites}`);
    for (const name of first.keys()) writeFileSync(join(site, name), 'x');
    expect(await made(plan(FIRST))).toEqual(first);
  });
});

test('keeps nothing of what is gone', async () => {
  const files = () => readdirSync(join(keptFolder(), 'files')).sort();
  await made(plan(FIRST));
  const first = files();
  await made(plan(CHANGED));
  await made(plan(FIRST));
  expect(files()).toEqual(first);
});

test('a page without words is told by its address', async () => {
  mkdirSync(join(root, 'x'));
  const without = { ...page(0, ''), html: Buffer.from('<main><article data-pagefind-body><p>…</p></article></main>') };
  await expect(made(plan([without]))).rejects.toThrow('/it/cities/0/');
});
