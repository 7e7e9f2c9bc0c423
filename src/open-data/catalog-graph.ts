import { DataFactory, type Quad, type Quad_Object } from 'n3';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import {
  fileTypeAuthority, FREQUENCY, LANGUAGE_AUTHORITY, mediaTypeUri, PLACES, PUBLIC_ACCESS, STANDARD, THEME_SCHEME, THEMES, themeAuthority, THEMES_OF, type ThemeCode,
} from '#open-data/authorities.ts';
import { DATASET_NAMES, datasetFiles, datasetWords, FORMAT_FACTS, formatsOf, makeFile, type DatasetFile, type DatasetName } from '#open-data/datasets.ts';
import { iriOf, type Name } from '#open-data/namespaces.ts';
import type { Publication } from '#open-data/publication.ts';
import { LICENCE, PUBLISHER, type Publisher } from '#open-data/publisher.ts';
import { coverageOf } from '#open-data/coverage.ts';
import { openDataWords } from '#open-data/words.ts';
import { catalogPath, DATA_PACKAGE_PATH, datasetSchemaPath, openDataPath } from '#records/paths.ts';
import { isCollectionName } from '#schema/collection-names.ts';

const { namedNode, literal, quad } = DataFactory;

/** Collects statements about one subject after another, in the order in which they are said: the files must not change by themselves. */
class Statements {
  readonly quads: Quad[] = [];

  /** Says things of a subject; `undefined` says nothing. */
  about(subject: string, type: readonly Name[], said: readonly (readonly [Name, Quad_Object | readonly Quad_Object[] | undefined])[]): string {
    for (const name of type) this.#add(subject, 'rdf:type', namedNode(iriOf(name)));
    for (const [name, objects] of said) {
      for (const object of objects === undefined ? [] : Array.isArray(objects) ? (objects as readonly Quad_Object[]) : [objects as Quad_Object]) this.#add(subject, name, object);
    }
    return subject;
  }

  #add(subject: string, name: Name, object: Quad_Object): void {
    this.quads.push(quad(namedNode(subject), namedNode(iriOf(name)), object));
  }
}

const day = (date: string) => literal(date, namedNode(iriOf('xsd:date')));
const PARTIAL: Record<number, Name> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
const moment = (date: string) => literal(date, namedNode(iriOf(PARTIAL[date.length]!)));
const inLanguages = (words: (locale: Locale) => string) => LOCALES.map((locale) => literal(words(locale), locale));
const node = (iri: string) => namedNode(iri);

/** In the lists of a portal a title stands among those of everybody: it names the cooperation first. */
const titleOf = (name: DatasetName, locale: Locale) => `${translator(locale)('site.name')}${locale === 'ja' ? '：' : ': '}${datasetWords(name, locale).title}`;

/** Says of the controlled values that are used what kind of thing they are, so that the graph can be checked by itself. */
function sayVocabularies(graph: Statements, names: readonly DatasetName[]): void {
  for (const locale of LOCALES) graph.about(LANGUAGE_AUTHORITY[locale], ['dct:LinguisticSystem'], []);
  graph.about(FREQUENCY, ['dct:Frequency'], []);
  graph.about(PUBLIC_ACCESS, ['dct:RightsStatement'], []);
  graph.about(THEME_SCHEME, ['skos:ConceptScheme'], [['dct:title', [literal('Data theme', 'en')]]]);
  for (const code of new Set(names.flatMap((name) => THEMES_OF[name]))) {
    graph.about(themeAuthority(code), ['skos:Concept'], [
      ['skos:prefLabel', [literal(THEMES[code as ThemeCode].it, 'it'), literal(THEMES[code as ThemeCode].en, 'en')]],
      ['skos:inScheme', node(THEME_SCHEME)],
    ]);
  }
  for (const { uri, names: own } of PLACES) graph.about(uri, ['dct:Location'], [['skos:prefLabel', LOCALES.map((locale) => literal(own[locale], locale))]]);
  for (const format of new Set(names.flatMap((name) => formatsOf(name)))) {
    const { fileType, mediaType } = FORMAT_FACTS[format];
    graph.about(fileTypeAuthority(fileType), ['dct:MediaTypeOrExtent'], []);
    graph.about(mediaTypeUri(mediaType), ['dct:MediaType'], []);
    const standard = STANDARD[format];
    if (standard) graph.about(standard.uri, ['dct:Standard', 'dcatapit:Standard'], [['dct:title', literal(standard.title, 'en')]]);
  }
  graph.about(LICENCE.authority, ['dct:LicenseDocument', 'dcatapit:LicenseDocument'], [
    ['foaf:name', literal(LICENCE.name, 'en')],
    ['dct:type', node('http://purl.org/adms/licencetype/Attribution')],
    ['owl:versionInfo', literal(LICENCE.version)],
    ['skos:exactMatch', [node(LICENCE.url), node(LICENCE.italian)]],
  ]);
  graph.about('http://purl.org/adms/licencetype/Attribution', ['skos:Concept'], [['skos:prefLabel', literal('Attribution', 'en')]]);
  graph.about('http://spdx.org/rdf/terms#checksumAlgorithm_sha256', ['spdx:ChecksumAlgorithm'], []);
}

/**
 * The catalogue as one graph that satisfies DCAT-AP 3 and, as far as the publisher is known, DCAT-AP_IT: each class bears both
 * types. Everything has an address that can be opened: what is described stands in the file of the catalogue itself.
 * @param body who publishes it.
 */
export function catalogGraph(publication: Publication, body: Publisher = PUBLISHER): Quad[] {
  const graph = new Statements();
  const absolute = (path: string) => new URL(path, publication.site).href;
  const own = (name: string) => `${absolute(catalogPath('ttl'))}#${name}`;
  const page = (locale: Locale, fragment = '') => node(`${absolute(openDataPath(locale))}${fragment}`);
  const edition = day(publication.edition);
  const publisher = node(own('publisher'));
  const contact = body.email === undefined ? undefined : node(own('contact'));
  const places = PLACES.map(({ uri }) => node(uri));

  graph.about(own('catalog'), ['dcat:Catalog', 'dcatapit:Catalog'], [
    ['dct:title', inLanguages((locale) => openDataWords(locale).catalog.title)],
    ['dct:description', inLanguages((locale) => openDataWords(locale).catalog.description)],
    ['dct:publisher', publisher],
    ['dct:modified', edition],
    ['dct:language', LOCALES.map((locale) => node(LANGUAGE_AUTHORITY[locale]))],
    ['dct:license', node(LICENCE.authority)],
    ['dct:spatial', places],
    ['dcat:themeTaxonomy', node(THEME_SCHEME)],
    ['foaf:homepage', page('it')],
    ['dcat:dataset', DATASET_NAMES.map((name) => node(own(name)))],
  ]);
  graph.about(publisher.value, ['foaf:Agent', 'dcatapit:Agent'], [
    ['foaf:name', inLanguages((locale) => body.names[locale])],
    ['dct:identifier', literal(body.ipaCode ?? publisher.value)],
    ['foaf:homepage', body.homepage === undefined ? undefined : node(body.homepage)],
  ]);
  if (contact) {
    graph.about(contact.value, ['vcard:Kind', 'vcard:Organization', 'dcatapit:Organization'], [
      ['vcard:fn', inLanguages((locale) => body.names[locale])],
      ['vcard:hasEmail', node(`mailto:${body.email}`)],
    ]);
  }
  for (const locale of LOCALES) graph.about(page(locale).value, ['foaf:Document'], []);

  for (const name of DATASET_NAMES) {
    const files = datasetFiles([name]);
    const period = coverageOf(name, publication);
    const schema = isCollectionName(name) ? node(absolute(datasetSchemaPath(name))) : node(absolute(DATA_PACKAGE_PATH));
    graph.about(own(name), ['dcat:Dataset', 'dcatapit:Dataset'], [
      ['dct:title', inLanguages((locale) => titleOf(name, locale))],
      ['dct:description', inLanguages((locale) => datasetWords(name, locale).description)],
      ['dct:identifier', literal(own(name))],
      ['dcat:theme', THEMES_OF[name].map((code) => node(themeAuthority(code)))],
      ['dct:rightsHolder', publisher],
      ['dct:publisher', publisher],
      ['dct:creator', publisher],
      ['dcat:contactPoint', contact],
      ['dct:modified', day(period.checkedOn)],
      ['dct:accrualPeriodicity', node(FREQUENCY)],
      ['dct:accessRights', node(PUBLIC_ACCESS)],
      ['dct:language', LOCALES.map((locale) => node(LANGUAGE_AUTHORITY[locale]))],
      ['dct:spatial', places],
      ['dct:temporal', period.start === undefined ? undefined : node(own(`${name}-period`))],
      ['dct:conformsTo', schema],
      ['dcat:landingPage', LOCALES.map((locale) => page(locale))],
      ['dcat:distribution', files.map((file) => node(own(idOf(file))))],
    ]);
    if (period.start !== undefined) {
      graph.about(own(`${name}-period`), ['dct:PeriodOfTime'], [
        ['dcat:startDate', moment(period.start)],
        ['dcat:endDate', period.end === undefined ? undefined : moment(period.end)],
      ]);
    }
    graph.about(schema.value, ['dct:Standard', 'dcatapit:Standard'], [['dct:title', isCollectionName(name) ? inLanguages((locale) => `${titleOf(name, locale)}: JSON Schema`) : []]]);
    for (const file of files) sayDistribution(graph, file, publication, own, schema.value);
  }
  graph.about(absolute(DATA_PACKAGE_PATH), [], [['dct:title', literal('Data Package', 'en')]]);
  sayVocabularies(graph, DATASET_NAMES);
  return graph.quads;
}

const idOf = ({ name, locale, format }: DatasetFile) => `${name}-${locale}-${format}`;

function sayDistribution(graph: Statements, file: DatasetFile, publication: Publication, own: (name: string) => string, schema: string): void {
  const { name, locale, format, path } = file;
  const { bytes, sha256 } = makeFile(file, publication);
  const { name: formatName, fileType, mediaType } = FORMAT_FACTS[format];
  const standard = format === 'json' ? schema : STANDARD[format]!.uri;
  graph.about(own(idOf(file)), ['dcat:Distribution', 'dcatapit:Distribution'], [
    ['dct:title', inLanguages((one) => `${titleOf(name, one)} (${locale}, ${formatName})`)],
    ['dcat:accessURL', namedNode(`${new URL(openDataPath(locale), publication.site).href}#${name}`)],
    ['dcat:downloadURL', namedNode(new URL(path, publication.site).href)],
    ['dct:format', namedNode(fileTypeAuthority(fileType))],
    ['dcat:mediaType', namedNode(mediaTypeUri(mediaType))],
    ['dct:license', namedNode(LICENCE.authority)],
    ['dct:language', namedNode(LANGUAGE_AUTHORITY[locale])],
    ['dct:modified', day(publication.edition)],
    ['dcat:byteSize', literal(String(bytes), namedNode(iriOf('xsd:nonNegativeInteger')))],
    ['spdx:checksum', namedNode(own(`${idOf(file)}-checksum`))],
    ['dct:conformsTo', namedNode(standard)],
  ]);
  graph.about(own(`${idOf(file)}-checksum`), ['spdx:Checksum'], [
    ['spdx:algorithm', namedNode('http://spdx.org/rdf/terms#checksumAlgorithm_sha256')],
    ['spdx:checksumValue', literal(sha256, namedNode(iriOf('xsd:hexBinary')))],
  ]);
}
