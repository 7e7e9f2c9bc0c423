import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, Writer, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { DATASET_NAMES, datasetFiles } from '#open-data/datasets.ts';
import { iriOf, type Name } from '#open-data/namespaces.ts';
import type { Library } from '#records/library.ts';
import { catalogPath, datasetPath, openDataPath } from '#records/paths.ts';
import { sourcesOf } from '#records/record.ts';
import { COLLECTION_NAMES } from '#schema/collection-names.ts';
import { assertBuilt, read, root, site } from './lib/built-site.ts';
import { readPublication } from './lib/publication.ts';

const SCHEMA = 'http://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const fileAt = (path: string) => read(path.slice(1));
const fixture = (name: string) => readFileSync(join(root, 'tests/fixtures', name), 'utf8');
const context = JSON.parse(fixture('schema-org-context.json')) as object;

/** Gives the one context that our files name, from the disk: nothing is fetched. */
const documentLoader = (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`A file asks for ${url}.`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: context }) as never;
};

/** The triples of a JSON-LD document; `safe` makes every term that the context does not know an error. */
async function triples(text: string): Promise<Store> {
  const nquads = await jsonld.toRDF(JSON.parse(text) as object, { documentLoader, format: 'application/n-quads', safe: true } as never);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(nquads)));
}

let library: Library;
let origin: string;
beforeAll(() => {
  assertBuilt();
  const { library: all, publication } = readPublication();
  [library, origin] = [all, publication.site.origin];
});

describe('JSON-LD', () => {
  const TYPES: Partial<Record<(typeof COLLECTION_NAMES)[number], string[]>> = {
    cities: ['City'], events: ['Event'], glossary: ['DefinedTerm'], organisations: ['Organization', 'GovernmentOrganization', 'CollegeOrUniversity', 'Corporation', 'ResearchOrganization'],
  };

  test.each(LOCALES)('tells every record with the types of schema.org, and nothing that it does not know: %s', async (locale) => {
    for (const collection of COLLECTION_NAMES) {
      const records = library.all.filter((record) => record.collection === collection && record.locale === locale);
      const store = await triples(fileAt(datasetPath(locale, collection, 'jsonld')));
      const articles = store.getSubjects(TYPE, `${SCHEMA}Article`, null).map(({ value }) => value);
      expect(articles.sort()).toEqual(records.map(({ slug }) => `${origin}/${locale}/${collection}/${slug}/`).sort());
      const told = (subject: string, property: string) => store.getObjects(subject, `${SCHEMA}${property}`, null).map(({ value }) => value);
      for (const record of records) {
        const page = `${origin}/${locale}/${collection}/${record.slug}/`;
        expect([told(page, 'headline'), told(page, 'description'), told(page, 'inLanguage'), told(page, 'version')]).toEqual([[record.text.title], [record.text.summary], [locale], [String(record.translation.ofRevision)]]);
        const citations = store.getObjects(page, `${SCHEMA}citation`, null);
        const titles = citations.map((citation) => store.getObjects(citation, `${SCHEMA}name`, null)[0]?.value);
        expect(titles.sort()).toEqual(sourcesOf(record).map(({ title }) => title).sort());
        const others = record.locales.filter((one) => one !== locale).map((one) => `${origin}/${one}/${collection}/${record.slug}/`);
        if (locale === 'it') expect(told(page, 'workTranslation').sort()).toEqual(others.sort());
        else expect(told(page, 'translationOfWork')).toEqual([`${origin}/it/${collection}/${record.slug}/`]);
      }
      const types = TYPES[collection];
      if (!types) continue;
      const subjects = types.flatMap((type) => store.getSubjects(TYPE, `${SCHEMA}${type}`, null)).map(({ value }) => value).filter((value) => value.includes(`/${collection}/`) && store.countQuads(value, `${SCHEMA}mainEntityOfPage`, null, null) === 1);
      expect(new Set(subjects).size).toBe(records.length);
    }
  });

  test('gives the steps of a guide as a procedure, and the days of an event', async () => {
    const guide = await triples(fileAt(datasetPath('ja', 'settlement-guide', 'jsonld')));
    const steps = library.all.flatMap((record) => (record.collection === 'settlement-guide' && record.locale === 'ja' ? (record.facts.steps ?? []) : []));
    expect(guide.getSubjects(TYPE, `${SCHEMA}HowToStep`, null).length).toBe(steps.length);
    const events = await triples(fileAt(datasetPath('it', 'events', 'jsonld')));
    for (const record of library.all) {
      if (record.collection !== 'events' || record.locale !== 'it') continue;
      const [start] = events.getObjects(`${origin}/it/events/${record.slug}/#subject`, `${SCHEMA}startDate`, null);
      expect(start?.value).toBe(record.facts.when.start);
    }
  });

  test('a word that schema.org does not have is refused', async () => {
    await expect(triples(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', titel: 'x' }))).rejects.toThrow();
  });

  test('of pages is known to schema.org too, on the page of every kind of record and on the one about the datasets', async () => {
    const pages = [...COLLECTION_NAMES.map((collection) => library.all.find((record) => record.collection === collection)!).map(({ collection, slug }) => `it/${collection}/${slug}/index.html`), 'ja/open-data/index.html'];
    for (const page of pages) {
      const script = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read(page))?.[1];
      expect((await triples(script!)).size).toBeGreaterThan(5);
    }
  });
});

describe('the catalogue', () => {
  let quads: Quad[];
  let store: Store;
  const iri = (name: Name) => iriOf(name);
  const values = (subject: string, name: Name) => store.getObjects(subject, iri(name), null).map(({ value }) => value);
  const subjects = (name: Name) => store.getSubjects(TYPE, iri(name), null).map(({ value }) => value);

  beforeAll(() => {
    quads = new Parser().parse(fileAt(catalogPath('ttl')));
    store = new Store(quads);
  });

  const validate = async (data: readonly Quad[], shapes: string) => {
    const validator = new SHACLValidator(new Store(new Parser().parse(fixture(`shacl/${shapes}`))), {});
    return validator.validate(new Store([...data]));
  };
  const complaints = (report: Awaited<ReturnType<typeof validate>>) => report.results.map((one) => `${one.focusNode?.value} ${String((one.path as { value?: string } | null)?.value)} ${one.sourceConstraintComponent?.value}`);

  test.each(['dcat-ap-3.ttl', 'dcat-ap-it.ttl'])('conforms to %s', async (shapes) => {
    expect(complaints(await validate(quads, shapes))).toEqual([]);
  });

  test.each([
    ['dcat-ap-3.ttl', 'dct:title', 'dcat:Dataset'],
    ['dcat-ap-3.ttl', 'dcat:accessURL', 'dcat:Distribution'],
    ['dcat-ap-3.ttl', 'foaf:name', 'foaf:Agent'],
    ['dcat-ap-it.ttl', 'dct:rightsHolder', 'dcatapit:Dataset'],
    ['dcat-ap-it.ttl', 'dct:license', 'dcatapit:Distribution'],
    ['dcat-ap-it.ttl', 'dct:modified', 'dcatapit:Catalog'],
  ] as const)('%s complains if %s is taken away from a %s', async (shapes, property, type) => {
    const [subject] = subjects(type);
    const less = quads.filter((one) => !(one.subject.value === subject && one.predicate.value === iri(property)));
    expect(less.length).toBeLessThan(quads.length);
    expect((await validate(less, shapes)).conforms).toBe(false);
  });

  test('says the same in Turtle and in JSON-LD', async () => {
    const canonical = (input: unknown, options: object) => jsonld.canonize(input as never, { algorithm: 'RDFC-1.0', format: 'application/n-quads', ...options } as never);
    const nquads = new Writer({ format: 'N-Quads' }).quadsToString(quads);
    const document = JSON.parse(fileAt(catalogPath('jsonld'))) as object;
    expect(await canonical(document, { safe: true })).toBe(await canonical(nquads, { inputFormat: 'application/n-quads' }));
    expect(quads.length).toBeGreaterThan(1000);
  });

  test('names every file that is published, with its own size and checksum', () => {
    const told = subjects('dcat:Distribution').map((subject) => {
      const [checksum] = values(subject, 'spdx:checksum');
      return [values(subject, 'dcat:downloadURL')[0]!.slice(origin.length), Number(values(subject, 'dcat:byteSize')[0]), values(checksum!, 'spdx:checksumValue')[0]];
    });
    const published = datasetFiles().map(({ path }) => {
      const bytes = readFileSync(join(site, path));
      return [path, bytes.length, createHash('sha256').update(bytes).digest('hex')];
    });
    expect(told.toSorted()).toEqual(published.toSorted());
  });

  test('gives each dataset titles in three languages, a theme, and a place on the page about the datasets', () => {
    const datasets = subjects('dcat:Dataset');
    expect(datasets.length).toBe(DATASET_NAMES.length);
    for (const dataset of datasets) {
      const languages = store.getObjects(dataset, iri('dct:title'), null).map((title) => (title.termType === 'Literal' ? title.language : ''));
      expect(languages.sort()).toEqual([...LOCALES].sort());
      expect(values(dataset, 'dcat:theme').length).toBeGreaterThan(0);
    }
    for (const distribution of subjects('dcat:Distribution')) {
      const address = new URL(values(distribution, 'dcat:accessURL')[0]!);
      expect(LOCALES.map(openDataPath)).toContain(address.pathname);
      expect(fileAt(`${address.pathname}index.html`)).toContain(`id="${address.hash.slice(1)}"`);
    }
  });

  test('says nothing of a thing that is described nowhere, and invents no code of a public body', () => {
    const described = new Set(quads.map(({ subject }) => subject.value));
    const own = quads.filter(({ object }) => object.termType === 'NamedNode' && object.value.includes('/catalog.ttl#'));
    expect(own.filter(({ object }) => !described.has(object.value)).map(({ object }) => object.value)).toEqual([]);
    const [agent] = subjects('foaf:Agent');
    expect(values(agent!, 'dct:identifier')).toEqual([agent]);
    expect(store.countQuads(null, DataFactory.namedNode(iri('dcat:contactPoint')), null, null)).toBe(0);
  });
});
