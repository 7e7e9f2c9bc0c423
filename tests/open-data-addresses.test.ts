import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { datasetColumns, DATASET_NAMES, datasetFiles, makeFile } from '#open-data/datasets.ts';
import type { Publication } from '#open-data/publication.ts';
import { sizeOf } from '#records/dossiers.ts';
import { openDataPath } from '#records/paths.ts';
import { assertBuilt, filesOf, read, site } from './lib/built-site.ts';
import { pageFacts } from './lib/page-facts.ts';
import { readPublication } from './lib/publication.ts';

let publication: Publication;
let origin: string;
beforeAll(() => {
  assertBuilt();
  ({ publication } = readPublication());
  origin = publication.site.origin;
});

const idsOf = new Map<string, ReadonlySet<string>>();

/** The places in a file that an address may point at: ids of a page, subjects of the catalogue. */
function placesIn(file: string): ReadonlySet<string> {
  let ids = idsOf.get(file);
  if (!ids) {
    const text = readFileSync(file, 'utf8');
    ids = file.endsWith('.html') ? pageFacts(file, text).ids : new Set([...text.matchAll(/^<[^>#]*#([^>]+)>/gm)].map(([, id]) => id!));
    idsOf.set(file, ids);
  }
  return ids;
}

/** What is wrong with an address of ours. `#subject` and `#terms` name the thing that a page is about, not a place on it. */
function faultOf(address: string): string | undefined {
  const url = new URL(address);
  const path = decodeURI(url.pathname);
  const file = join(site, path, path.endsWith('/') ? 'index.html' : '');
  if (!existsSync(file) || !statSync(file).isFile()) return `${address} does not answer`;
  const place = decodeURIComponent(url.hash.slice(1));
  return place === '' || place === 'subject' || place === 'terms' || placesIn(file).has(place) ? undefined : `${address} has no such place`;
}

describe('addresses in the files of the open data', () => {
  test('answer from the built site, each of them', () => {
    const files = filesOf('{it,en,ja}/open-data/*.{json,csv,jsonld,geojson}').concat(filesOf('open-data/**/*.{ttl,json,jsonld}'));
    expect(files.length).toBeGreaterThan(95);
    const addresses = new Set(files.flatMap((file) => read(file).match(new RegExp(`${origin.replaceAll('.', '\\.')}[^\\s"'<>|,;)\\\\]*`, 'g')) ?? []));
    expect(addresses.size).toBeGreaterThan(1000);
    expect([...addresses].flatMap((address) => faultOf(address) ?? [])).toEqual([]);
  });

  test('a missing file and a missing place are found', () => {
    expect(faultOf(`${origin}/it/open-data/nothing.csv`)).toContain('does not answer');
    expect(faultOf(`${origin}/it/open-data/#nothing`)).toContain('no such place');
    expect(faultOf(`${origin}/open-data/catalog.ttl#nothing`)).toContain('no such place');
  });
});

describe('the page about the datasets', () => {
  test.each(LOCALES)('links to every file of its language, with its size: %s', (locale) => {
    const html = read(`${openDataPath(locale).slice(1)}index.html`);
    const links = pageFacts('page', html).links.map(({ href }) => href);
    for (const file of datasetFiles(DATASET_NAMES, [locale])) {
      expect(links).toContain(file.path);
      const size = sizeOf({ path: file.path, file: '', basis: '', bytes: makeFile(file, publication).bytes }, locale);
      expect(html.slice(html.indexOf(`href="${file.path}"`)).slice(0, 300)).toContain(size);
    }
  });

  test.each(LOCALES)('explains every column of every dataset: %s', (locale) => {
    const html = read(`${openDataPath(locale).slice(1)}index.html`);
    for (const name of DATASET_NAMES) {
      const from = html.indexOf(`id="fields-${name}"`);
      const part = html.slice(from, html.indexOf('</details>', from)).replaceAll('<wbr>', '');
      expect(datasetColumns(name).filter((column) => !part.includes(`<code>${column.name}</code>`)).map((column) => column.name)).toEqual([]);
    }
  });

  test('is linked from the foot of every page and from each list', () => {
    for (const locale of LOCALES) {
      expect(pageFacts('home', read(`${locale}/index.html`)).links.map(({ href }) => href)).toContain(openDataPath(locale));
      expect(pageFacts('list', read(`${locale}/events/index.html`)).links.map(({ href }) => href)).toContain(`${openDataPath(locale)}#events`);
    }
  });
});
