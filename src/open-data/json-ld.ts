import type { Locale } from '#i18n/locales.ts';
import { recordPath } from '#records/paths.ts';
import { sourcesOf, type AnyRecord } from '#records/record.ts';

type Node = Record<string, unknown>;

const base = (record: AnyRecord, url: string): Node => ({
  '@id': url,
  url,
  name: record.text.title,
  description: record.text.summary,
  inLanguage: record.locale,
});

/** schema.org tells of places by coordinates of the WGS 84 ellipsoid, as our positions are. */
const geo = (position: { lat: number; lon: number }): Node => ({ '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon });

function thing(record: AnyRecord, url: string): Node {
  switch (record.collection) {
    case 'cities':
      return { '@type': 'City', ...base(record, url), geo: geo(record.facts.position) };
    case 'events':
      return {
        '@type': 'Event',
        ...base(record, url),
        startDate: record.facts.when.start,
        ...(record.facts.when.end && { endDate: record.facts.when.end }),
        ...(record.facts.when.state === 'held' ? {} : { eventStatus: 'https://schema.org/EventScheduled' }),
        eventAttendanceMode: `https://schema.org/${record.facts.place.online ? 'Online' : 'Offline'}EventAttendanceMode`,
      };
    case 'organisations':
      return {
        '@type': 'Organization',
        ...base(record, url),
        ...(record.facts.website && { sameAs: record.facts.website }),
        ...(record.facts.founded && { foundingDate: record.facts.founded }),
        ...(record.facts.aliases && { alternateName: record.facts.aliases }),
        ...(record.facts.position && { location: { '@type': 'Place', geo: geo(record.facts.position) } }),
      };
    case 'glossary':
      return { '@type': 'DefinedTerm', ...base(record, url), ...(record.text.aliases && { alternateName: record.text.aliases }) };
    default:
      return {
        '@type': 'Article',
        ...base(record, url),
        headline: record.text.title,
        dateModified: record.checkedOn,
        license: 'https://creativecommons.org/licenses/by/4.0/',
        citation: sourcesOf(record).flatMap(({ url: address }) => address ?? []),
      };
  }
}

/** The way to a page as schema.org tells it. */
export function breadcrumbsJsonLd(steps: readonly { name: string; href?: string }[], site: URL): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(href && { item: new URL(href, site).href }),
    })),
  };
}

/** A record as schema.org tells it, with the original it was translated from. */
export function recordJsonLd(record: AnyRecord, originalLocale: Locale, site: URL): Node {
  const url = new URL(recordPath(record.locale, record), site).href;
  const node = thing(record, url);
  if (record.locale === originalLocale || node['@type'] !== 'Article') return node;
  return { ...node, translationOfWork: { '@type': 'Article', '@id': new URL(recordPath(originalLocale, record), site).href } };
}

/** Writes nodes as the content of a `<script type="application/ld+json">`: no `<` may close the script. */
export function jsonLdScript(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
