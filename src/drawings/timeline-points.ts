import type { Locale } from '#i18n/locales.ts';
import { stretchOf } from '#drawings/calendar-axis.ts';
import { claimsOf, labelOf, sourcesOf, type AnyRecord, type RecordOf } from '#records/record.ts';
import { EVENT_KINDS, type EventKind } from '#schema/vocabularies.ts';

/** What a point of the timeline is: an event of a kind, a step of the programme, or the life of a practice that was shown. */
export const TIMELINE_KINDS = ['milestone', ...EVENT_KINDS, 'practice'] as const;
export type TimelineKind = 'milestone' | EventKind | 'practice';

/** A point of the timeline. Each stands for a record, and leads to it. */
export interface TimelinePoint {
  /** From 1, in order of time: the same in the drawing and in the list. */
  number: number;
  /** The lane it is drawn in. */
  kind: TimelineKind;
  /** Also a step of the programme: found under both. */
  isMilestone: boolean;
  /** As exact as on record. */
  date: string;
  end?: string;
  timeZone?: string;
  /** A practice that goes on. */
  isOpen: boolean;
  state: 'held' | 'announced' | 'proposed';
  title: string;
  locale: Locale;
  record: AnyRecord;
  /** The part of the record's page that tells of it. */
  fragment?: string;
  /** When a practice was shown to the other city. */
  shown: readonly string[];
}

type Draft = Omit<TimelinePoint, 'number'>;

const draft = (record: AnyRecord, kind: TimelineKind, date: string, more: Partial<Draft> = {}): Draft => ({
  record, kind, date, isMilestone: kind === 'milestone', isOpen: false, state: 'held', title: record.text.title, locale: record.locale, shown: [], ...more,
});

function eventPoints(events: readonly RecordOf<'events'>[], milestones: ReadonlySet<string>): Draft[] {
  return events.map((event) => {
    const { start, end, timeZone, state } = event.facts.when;
    return draft(event, event.facts.kind, start, { end, timeZone, state, isMilestone: milestones.has(event.slug) });
  });
}

/** The steps that no event tells of. The same step, told by two pages of the programme, is one point. */
function milestonePoints(pages: readonly RecordOf<'programme'>[]): Draft[] {
  const seen = new Set<string>();
  return pages.flatMap((page) =>
    (page.facts.milestones ?? []).flatMap(({ id, date, event }) => {
      const title = labelOf(page, id);
      if (event || seen.has(`${date} ${title}`)) return [];
      seen.add(`${date} ${title}`);
      return [draft(page, 'milestone', date, { title, fragment: page.facts.sections?.includes('steps') ? 'steps' : 'milestones' })];
    }),
  );
}

/**
 * What events announced for a day that has not come: outcomes whose claim gives a date after the edition. The same date from
 * the same sources is the same announcement; the newest event tells it.
 */
function announcements(events: readonly RecordOf<'events'>[], edition: string): Draft[] {
  const found = new Map<string, Draft>();
  for (const event of [...events].sort((a, b) => (a.facts.when.start < b.facts.when.start ? -1 : 1))) {
    for (const { id, claim: claimId } of event.facts.outcomes ?? []) {
      const claim = claimId ? claimsOf(event)[claimId] : undefined;
      if (typeof claim?.value !== 'string' || claim.value <= edition) continue;
      const sources = sourcesOf(event).flatMap((source) => (claim.sources.includes(source.id) ? [source.url ?? source.title] : []));
      const point = draft(event, 'announcement', claim.value, { title: labelOf(event, id), state: 'announced', fragment: 'outcomes' });
      found.set([claim.value, ...sources.sort()].join(' '), point);
    }
  }
  return [...found.values()];
}

function practicePoints(practices: readonly RecordOf<'good-practices'>[], events: readonly RecordOf<'events'>[]): Draft[] {
  return practices.flatMap((practice) => {
    const shown = events.filter(({ facts }) => facts.practicesShown?.includes(practice.slug)).map(({ facts }) => facts.when.start).sort();
    const { start, end } = practice.facts.period;
    return shown.length > 0 ? [draft(practice, 'practice', start ?? shown[0]!, { end, isOpen: end === undefined, shown })] : [];
  });
}

/**
 * Every point of the timeline, in order of time, from the records alone.
 * @param records in the language of the reader, or in the original where there is no translation.
 * @param edition the day of the newest check: what is dated later is announced, not held.
 */
export function timelinePoints(records: readonly AnyRecord[], edition: string): TimelinePoint[] {
  const events = records.filter((record) => record.collection === 'events');
  const pages = records.filter((record) => record.collection === 'programme');
  const practices = records.filter((record) => record.collection === 'good-practices');
  const told = new Set(pages.flatMap(({ facts }) => (facts.milestones ?? []).flatMap(({ event }) => event ?? [])));
  return [...eventPoints(events, told), ...milestonePoints(pages), ...announcements(events, edition), ...practicePoints(practices, events)]
    .sort((a, b) => stretchOf(a.date).from - stretchOf(b.date).from || a.date.length - b.date.length || (a.record.slug < b.record.slug ? -1 : 1))
    .map((point, index) => ({ ...point, number: index + 1 }));
}

/** The kinds under which a reader finds a point. */
export function kindsOf(point: TimelinePoint): TimelineKind[] {
  return point.isMilestone && point.kind !== 'milestone' ? [point.kind, 'milestone'] : [point.kind];
}
