import { timelinePoints } from '#drawings/timeline-points.ts';
import { spanOf } from '#drawings/timeline-layout.ts';
import type { AnyRecord } from '#records/record.ts';
import type { EventKind } from '#schema/vocabularies.ts';

/** The kinds of events that are visits of one city to the other. */
export const VISIT_KINDS: readonly EventKind[] = ['mission', 'study-visit'];

/** The cooperation in numbers, each counted from the records. */
export interface Glance {
  first: number;
  last: number;
  /** Years between the first and the last, with how many points the timeline has in each. */
  years: readonly { year: number; count: number }[];
  /** Visits held in a city with an organisation of the other. */
  visits: readonly { from: string; to: string; count: number }[];
  organisations: number;
  /** Good practices that some event showed. */
  practicesShown: number;
}

/**
 * Counts the cooperation of two cities.
 * @param cities the slugs of the two.
 * @param edition the day of the newest check.
 */
export function glanceOf(records: readonly AnyRecord[], cities: readonly [string, string], edition: string): Glance {
  const events = records.filter((record) => record.collection === 'events');
  const organisations = records.filter((record) => record.collection === 'organisations');
  const homes = new Map(organisations.map(({ slug, facts }) => [slug, facts.city]));
  const visits = events.filter(({ facts }) => VISIT_KINDS.includes(facts.kind) && facts.when.state === 'held');
  const count = (from: string, to: string) =>
    visits.filter(({ facts }) => facts.place.cities?.includes(to) && [...(facts.organisers ?? []), ...(facts.participants ?? [])].some((slug) => homes.get(slug) === from)).length;
  const points = timelinePoints(records, edition).filter(({ kind }) => kind !== 'practice');
  const { first, last } = spanOf(points, edition);
  const [one, other] = cities;
  return {
    first,
    last,
    years: Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: points.filter(({ date }) => Number(date.slice(0, 4)) === first + index).length })),
    visits: [{ from: other, to: one, count: count(other, one) }, { from: one, to: other, count: count(one, other) }],
    organisations: organisations.length,
    practicesShown: new Set(events.flatMap(({ facts }) => facts.practicesShown ?? [])).size,
  };
}
