import { keptFor } from '#i18n/kept.ts';
import { periodLabel, periodsBetween } from '#search/periods.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { evidenceGrade } from '#schema/evidence-grade.ts';
import { labelsIn } from '#schema/labels.ts';
import type { Locale } from '#i18n/locales.ts';
import type { PlainMessageKey } from '#i18n/translate.ts';
import type { AnyRecord } from '#records/record.ts';

/** What visitors may filter by. */
export const FACETS = ['theme', 'city', 'status', 'evidence', 'period', 'kind', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets of each collection, in the order in which readers see them. */
export const FACETS_OF: Record<CollectionName, readonly Facet[]> = {
  'good-practices': ['theme', 'city', 'status', 'evidence', 'period'],
  cities: [],
  events: ['kind', 'theme', 'city', 'period'],
  organisations: ['kind', 'city'],
  'settlement-guide': ['audience'],
  'japan-guide': ['audience'],
  programme: [],
  glossary: ['kind'],
};

/** The message that names a facet. */
export const FACET_NAME = {
  theme: 'facet.theme',
  city: 'facet.city',
  status: 'facet.status',
  evidence: 'facet.evidence',
  period: 'facet.period',
  kind: 'facet.kind',
  audience: 'facet.audience',
} as const satisfies Record<Facet, PlainMessageKey>;

/** When a practice was at work: what has begun and not ended goes on to the day on which it was last checked, unless its state is not known. */
function practicePeriods({ period, status }: { period: { start?: string | undefined; end?: string | undefined }; status: string }, checkedOn: string): readonly string[] {
  if (!period.start) return [];
  const goesOn = !period.end && status !== 'ended' && status !== 'to-confirm';
  return periodsBetween(period.start, goesOn ? checkedOn : period.end);
}

/** Derived from all evidence and claims: once for all the lists that ask. */
const gradeOf = keptFor((record: Extract<AnyRecord, { collection: 'good-practices' }>) => evidenceGrade(record).grade);

/** The values a record has for a facet; none if the facet does not concern it. Cities are slugs. */
export function facetValues(record: AnyRecord, facet: Facet): readonly string[] {
  switch (record.collection) {
    case 'good-practices':
      if (facet === 'theme') return record.facts.themes;
      if (facet === 'city') return [record.facts.place.city];
      if (facet === 'evidence') return [gradeOf(record)];
      if (facet === 'period') return practicePeriods(record.facts, record.checkedOn);
      return facet === 'status' ? [record.facts.status] : [];
    case 'events':
      if (facet === 'kind') return [record.facts.kind];
      if (facet === 'theme') return record.facts.themes ?? [];
      if (facet === 'period') return periodsBetween(record.facts.when.start, record.facts.when.end);
      return facet === 'city' ? (record.facts.place.cities ?? []) : [];
    case 'organisations':
      if (facet === 'kind') return [record.facts.kind];
      return facet === 'city' && record.facts.city ? [record.facts.city] : [];
    case 'settlement-guide':
    case 'japan-guide':
      if (facet === 'audience') return record.facts.audience;
      return facet === 'theme' ? (record.facts.themes ?? []) : [];
    case 'glossary':
      return facet === 'kind' ? [record.facts.kind] : [];
    case 'cities':
      return facet === 'city' ? [record.slug] : [];
    case 'programme':
      return [];
  }
}

/**
 * The words for a value of a facet. Cities are called by their record, so their name is asked for.
 * @param cityName gives the name of a city by slug.
 */
export function facetLabel(collection: CollectionName, facet: Facet, value: string, locale: Locale, cityName: (slug: string) => string): string {
  const labels = labelsIn(locale);
  const by: Record<Facet, Record<string, string>> = {
    theme: labels.themes,
    city: {},
    status: labels.statuses,
    evidence: labels.evidenceGrades,
    period: {},
    kind: collection === 'events' ? labels.eventKinds : collection === 'glossary' ? labels.termKinds : labels.organisationKinds,
    audience: labels.audiences,
  };
  if (facet === 'period') return periodLabel(value, locale);
  return facet === 'city' ? cityName(value) : (by[facet][value] ?? value);
}

/** A value of a facet with the number of records that have it. */
export interface FacetCount {
  value: string;
  count: number;
}

/**
 * Counts the values of a facet over records, most frequent first, then by value; periods the newest first. Counted once for
 * the same list: each of its pages shows all counts.
 */
export const countFacet: (records: readonly AnyRecord[], facet: Facet) => readonly FacetCount[] = keptFor((records: readonly AnyRecord[], facet: Facet) => {
  const counts = new Map<string, number>();
  for (const record of records) for (const value of facetValues(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (facet === 'period' ? Number(b.value > a.value) - Number(b.value < a.value) : b.count - a.count) || (a.value < b.value ? -1 : 1));
});
