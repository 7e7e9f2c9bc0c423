import type {
  Article, City, CreativeWork, DefinedTerm, Event, GeoCoordinates, HowTo, HowToStep, HowToSupply, Organization, Place, PropertyValue,
} from 'schema-dts';
import type { Locale } from '#i18n/locales.ts';
import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { Publication } from '#open-data/publication.ts';
import { LICENCE } from '#open-data/publisher.ts';
import { collectionPath, recordPath } from '#records/paths.ts';
import { claimsOf, labelOf, sourcesOf, type AnyRecord, type RecordOf, type RecordPath } from '#records/record.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { labelsIn, type Labels } from '#schema/labels.ts';
import { formatDuration, formatValue } from '#schema/value.ts';

/** Types of schema.org that say more than “organisation”, where there is one. */
const ORGANISATION_TYPE: Readonly<Partial<Record<string, 'GovernmentOrganization' | 'CollegeOrUniversity' | 'Corporation' | 'ResearchOrganization'>>> = {
  'public-authority': 'GovernmentOrganization', university: 'CollegeOrUniversity', company: 'Corporation', 'research-centre': 'ResearchOrganization',
};

/** Makes the nodes of one record; every address in them is absolute. */
class RecordGraph {
  readonly #record: AnyRecord;
  readonly #publication: Publication;
  readonly #labels: Labels;

  constructor(record: AnyRecord, publication: Publication) {
    this.#record = record;
    this.#publication = publication;
    this.#labels = labelsIn(record.locale);
  }

  #address(path: string): string {
    return new URL(path, this.#publication.site).href;
  }

  #page(locale: Locale = this.#record.locale): string {
    return this.#address(recordPath(locale, this.#record));
  }

  /** What the page is about, beside the page itself. */
  get #subject(): string {
    return `${this.#page()}#subject`;
  }

  #named(path: RecordPath): { '@id': string; name: string } | undefined {
    const target = this.#publication.find(path, this.#record.locale);
    return target && { '@id': `${this.#address(recordPath(target.locale, target))}${isSubject(target) ? '#subject' : ''}`, name: target.text.title };
  }

  #organisation(slug: string): Organization {
    return { '@type': 'Organization', ...this.#named(`organisations/${slug}`) };
  }

  #city(slug: string): City {
    return { '@type': 'City', ...this.#named(`cities/${slug}`) };
  }

  #citation(source: ReturnType<typeof sourcesOf>[number]): CreativeWork {
    return {
      '@type': 'CreativeWork',
      name: source.title,
      inLanguage: source.language,
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.url && { url: source.url }),
      ...(source.date && { datePublished: source.date }),
      ...(source.archived && { archivedAt: source.archived }),
    };
  }

  /** The page: who may use it, of which date, on what it rests, and its other languages. */
  article(): Article {
    const { text, locale, checkedOn, translation, locales, collection, facts } = this.#record;
    const themes = 'themes' in facts ? (facts.themes ?? []) : [];
    const others = locales.filter((one) => one !== locale);
    return {
      '@type': 'Article',
      '@id': this.#page(),
      url: this.#page(),
      headline: text.title,
      name: text.title,
      description: text.summary,
      inLanguage: locale,
      dateModified: checkedOn,
      version: String(translation.ofRevision),
      license: LICENCE.url,
      isAccessibleForFree: true,
      isPartOf: { '@id': datasetId(collection, locale, this.#publication.site) },
      ...(text.aliases && { alternativeHeadline: text.aliases }),
      ...(themes.length > 0 && { keywords: themes.map((theme) => this.#labels.themes[theme]) }),
      ...(isSubject(this.#record) && { mainEntity: { '@id': this.#subject } }),
      ...(locale === ORIGINAL_LOCALE
        ? others.length > 0 && { workTranslation: others.map((one) => ({ '@id': this.#page(one) })) }
        : { translationOfWork: { '@id': this.#page(ORIGINAL_LOCALE) } }),
      ...this.#practice(),
      citation: sourcesOf(this.#record).map((source) => this.#citation(source)),
    };
  }

  #practice(): Partial<Exclude<Article, string>> {
    if (this.#record.collection !== 'good-practices') return {};
    const { place, lead, partners = [], period } = this.#record.facts;
    const span = [period.start ?? '..', period.end ?? '..'].join('/');
    return {
      contentLocation: this.#city(place.city),
      about: lead.map((slug) => this.#organisation(slug)),
      ...(partners.length > 0 && { mentions: partners.map(({ organisation }) => this.#organisation(organisation)) }),
      ...((period.start || period.end) && { temporalCoverage: span }),
    };
  }

  /** The city, event, organisation, term or procedure that the page is about; practices and pages of the programme are the page itself. */
  subject(): City | Event | Organization | DefinedTerm | HowTo | undefined {
    const record = this.#record;
    switch (record.collection) {
      case 'cities':
        return this.#cityNode(record);
      case 'events':
        return this.#event(record);
      case 'organisations':
        return this.#organisationNode(record);
      case 'glossary':
        return this.#term(record);
      case 'settlement-guide':
      case 'japan-guide':
        return isSubject(record) ? this.#howTo(record) : undefined;
      default:
        return undefined;
    }
  }

  get #base() {
    const { text } = this.#record;
    return { '@id': this.#subject, name: text.title, description: text.summary, mainEntityOfPage: { '@id': this.#page() } } as const;
  }

  #cityNode({ facts, locale, text }: RecordOf<'cities'>): City {
    const claims = claimsOf(this.#record);
    const figures = Object.entries(facts.figures).flatMap(([indicator, id]): PropertyValue[] => {
      const claim = claims[id];
      if (claim?.value === undefined) return [];
      const { value } = claim;
      const amount = typeof value === 'object' ? { minValue: value.from, maxValue: value.to } : { value };
      return [{ '@type': 'PropertyValue', propertyID: indicator, name: this.#labels.indicators[indicator as keyof Labels['indicators']], ...amount, ...(claim.unit && { unitText: claim.unit }), description: formatValue(claim, locale) ?? '' }];
    });
    return {
      '@type': 'City',
      ...this.#base,
      geo: geo(facts.position),
      containedInPlace: { '@type': 'Country', name: facts.country },
      ...(text.aliases && { alternateName: text.aliases }),
      ...(facts.officialPage && { sameAs: facts.officialPage }),
      ...(figures.length > 0 && { additionalProperty: figures }),
    };
  }

  #event(record: RecordOf<'events'>): Event {
    const { when, place, organisers = [], participants = [], practicesShown = [], programme = [], officialPage } = record.facts;
    const places: Place[] = [
      ...(place.cities ?? []).map((slug) => this.#city(slug)),
      ...(place.venues ?? []).map((id): Place => ({ '@type': 'Place', name: labelOf(record, id) })),
    ];
    const online = place.online ? [{ '@type': 'VirtualLocation' as const, url: officialPage ?? this.#page() }] : [];
    return {
      '@type': 'Event',
      ...this.#base,
      inLanguage: record.locale,
      startDate: when.start,
      endDate: when.end ?? when.start,
      ...(when.state !== 'held' && { eventStatus: 'EventScheduled' as const }),
      eventAttendanceMode: place.online ? (places.length > 0 ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode') : 'OfflineEventAttendanceMode',
      ...(places.length + online.length > 0 && { location: [...places, ...online] }),
      ...(organisers.length > 0 && { organizer: organisers.map((slug) => this.#organisation(slug)) }),
      ...(participants.length > 0 && { attendee: participants.map((slug) => this.#organisation(slug)) }),
      ...(practicesShown.length > 0 && { about: practicesShown.flatMap((slug) => { const named = this.#named(`good-practices/${slug}`); return named ? [{ '@type': 'CreativeWork' as const, ...named }] : []; }) }),
      ...(programme.length > 0 && { subEvent: programme.map(({ id, at }): Event => ({ '@type': 'Event', name: labelOf(record, id), ...(at && { startDate: at }) })) }),
      ...(officialPage && { sameAs: officialPage }),
    };
  }

  #organisationNode({ facts, text }: RecordOf<'organisations'>): Organization {
    const names = [...new Set([...(text.aliases ?? []), ...(facts.aliases ?? [])])];
    const place: Place | undefined = facts.position && { '@type': 'Place', geo: geo(facts.position), ...(facts.address && { address: facts.address }) };
    return {
      '@type': ORGANISATION_TYPE[facts.kind] ?? 'Organization',
      ...this.#base,
      ...(names.length > 0 && { alternateName: names }),
      ...(facts.website && { url: facts.website }),
      ...(facts.address && { address: facts.address }),
      ...(place && { location: place }),
      ...(facts.founded && { foundingDate: facts.founded }),
      ...(facts.partOf && { parentOrganization: this.#organisation(facts.partOf) }),
      ...(facts.languages && { knowsLanguage: facts.languages }),
      ...(facts.sectors && { knowsAbout: facts.sectors.map((sector) => this.#labels.sectors[sector]) }),
    } as Organization;
  }

  #term({ text, slug, locale, collection, locales }: RecordOf<'glossary'>): DefinedTerm {
    return {
      '@type': 'DefinedTerm',
      ...this.#base,
      termCode: slug,
      inDefinedTermSet: { '@id': `${this.#address(collectionPath(locale, collection))}#terms` },
      ...(text.aliases && { alternateName: text.aliases }),
      sameAs: locales.filter((one) => one !== locale).map((one) => `${this.#page(one)}#subject`),
    };
  }

  #howTo(record: RecordOf<'settlement-guide'> | RecordOf<'japan-guide'>): HowTo {
    const { steps = [], checklist = [], documents = [] } = record.facts;
    const supply = [...documents.map(({ id }) => id), ...checklist].map((id): HowToSupply => ({ '@type': 'HowToSupply', name: labelOf(record, id) }));
    return {
      '@type': 'HowTo',
      ...this.#base,
      inLanguage: record.locale,
      step: steps.map(({ id, duration }, index): HowToStep => {
        const words = labelOf(record, id);
        return { '@type': 'HowToStep', position: index + 1, name: words, text: duration ? `${words} (${formatDuration(duration, record.locale)})` : words };
      }),
      ...(supply.length > 0 && { supply }),
    };
  }
}

const geo = (position: { lat: number; lon: number }): GeoCoordinates => ({ '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon });

/** Tells whether a record is about a thing that schema.org has a type for, beside being an article. */
function isSubject(record: AnyRecord): boolean {
  if (record.collection === 'settlement-guide' || record.collection === 'japan-guide') return (record.facts.steps ?? []).length > 0;
  return record.collection !== 'good-practices' && record.collection !== 'programme';
}

/** The IRI of a dataset in a language: its place on the page about the datasets. */
export const datasetId = (collection: CollectionName | 'claims' | 'sources', locale: Locale, site: URL): string => new URL(`/${locale}/open-data/#${collection}`, site).href;

/** A record as schema.org tells it: the article, and what it is about. */
export function recordGraph(record: AnyRecord, publication: Publication): readonly (Article | City | Event | Organization | DefinedTerm | HowTo)[] {
  const graph = new RecordGraph(record, publication);
  const subject = graph.subject();
  return subject ? [graph.article(), subject] : [graph.article()];
}
