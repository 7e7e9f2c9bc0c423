import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { catalogGraph } from '#open-data/catalog-graph.ts';
import { iriOf, nameOf, type Name } from '#open-data/namespaces.ts';
import type { Publication } from '#open-data/publication.ts';

const empty: Publication = { edition: '2026-11-22', site: new URL('https://example.org'), records: () => [], find: () => undefined, statements: () => new Map() };
const body = { names: { it: 'Ente', en: 'Body', ja: '機関' }, ipaCode: 'x_test', email: 'office@example.org', homepage: 'https://example.org/' };
const objects = (store: Store, name: Name) => store.getObjects(null, iriOf(name), null).map(({ value }) => value);

describe('catalogGraph', () => {
  it('bears the code and the mailbox of the body that publishes, once there is one', () => {
    const store = new Store(catalogGraph(empty, body));
    expect(store.getObjects('https://example.org/open-data/catalog.ttl#publisher', iriOf('dct:identifier'), null).map(({ value }) => value)).toEqual(['x_test']);
    expect(new Set(objects(store, 'dcat:contactPoint'))).toEqual(new Set(['https://example.org/open-data/catalog.ttl#contact']));
    expect(objects(store, 'vcard:hasEmail')).toEqual(['mailto:office@example.org']);
  });
  it('has no contact point without a mailbox', () => {
    expect(objects(new Store(catalogGraph(empty, { names: body.names })), 'dcat:contactPoint')).toEqual([]);
  });
  it('describes datasets without a record too, with no period', () => {
    const store = new Store(catalogGraph(empty));
    expect(objects(store, 'dct:temporal')).toEqual([]);
    expect(new Set(objects(store, 'dct:modified'))).toEqual(new Set(['2026-11-22']));
  });
  it('says the same things in the same order each time', () => {
    const told = () => catalogGraph({ ...empty }).map((quad) => [quad.subject.value, quad.predicate.value, quad.object.value].join(' '));
    expect(told()).toEqual(told());
  });
});

describe('nameOf', () => {
  it('shortens what a prefix fits, and nothing that Turtle could not read back', () => {
    expect(nameOf(iriOf('dct:title'))).toBe('dct:title');
    expect(nameOf('http://spdx.org/rdf/terms#a/b')).toBe('http://spdx.org/rdf/terms#a/b');
    expect(nameOf('https://example.org/')).toBe('https://example.org/');
  });
});
