import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#records/record.ts';
import { CELL, layOutNarrow, layOutWide, spanOf, type TimelineLayout } from '#drawings/timeline-layout.ts';
import { drawNarrow, drawWide, type TimelineWords } from '#drawings/timeline.ts';
import { kindsOf, TIMELINE_KINDS, timelinePoints } from '#drawings/timeline-points.ts';

const EDITION = '2026-11-22';
const record = (collection: string, slug: string, facts: object, labels = {}): AnyRecord =>
  ({ collection, slug, locale: 'it', locales: ['it'], facts: { claims: {}, sources: [{ id: 's', url: 'https://example.org/' }], ...facts }, text: { title: slug, summary: slug, labels } }) as unknown as AnyRecord;
const event = (slug: string, start: string, more: Record<string, unknown> = {}) =>
  record('events', slug, { kind: 'mission', place: {}, ...more, when: { start, state: 'held', ...(more.when as object) } }, { outlook: 'A concert' });
const concert = { outcomes: [{ id: 'outlook', claim: 'later' }], claims: { later: { value: '2027-01', sources: ['s'], asOf: '2025' } } };
const page = (slug: string, milestones: object[]) => record('programme', slug, { milestones }, { memorandum: 'A memorandum', visit: 'A visit' });

const records = [
  event('visit', '2025-09-24', { end: undefined, practicesShown: ['lab'], when: { end: '2025-10-03' } }),
  event('older', '2025-01', concert),
  event('newer', '2025-12-11', { ...concert, kind: 'ceremony' }),
  event('vague', '2014', { kind: 'ceremony' }),
  page('one', [{ id: 'visit', date: '2025-09-24', event: 'visit' }, { id: 'memorandum', date: '2025-10' }]),
  page('two', [{ id: 'memorandum', date: '2025-10' }]),
  record('good-practices', 'lab', { period: { start: '2018' } }),
  record('good-practices', 'never-shown', { period: { start: '2018' } }),
];
const points = timelinePoints(records, EDITION);
const named = (slug: string) => points.filter((point) => point.record.slug === slug);

describe('timelinePoints', () => {
  it('numbers the points in order of time', () => {
    expect(points.map(({ number, record: { slug } }) => `${number} ${slug}`)).toEqual(['1 vague', '2 lab', '3 older', '4 visit', '5 one', '6 newer', '7 newer']);
  });
  it('makes one point of a milestone and the event that tells of it, found under both', () => {
    expect(named('visit').map(kindsOf)).toEqual([['mission', 'milestone']]);
  });
  it('makes one point of the same milestone on two pages', () => {
    expect([named('one').length, named('two').length]).toEqual([1, 0]);
  });
  it('takes what is announced for later from the newest event alone', () => {
    expect(named('older').map(({ date }) => date)).toEqual(['2025-01']);
    expect(named('newer').map(({ date, state }) => [date, state])).toEqual([['2025-12-11', 'held'], ['2027-01', 'announced']]);
    expect(timelinePoints(records, '2027-02-01').some(({ state }) => state === 'announced')).toBe(false);
  });
  it('shows only practices that an event showed, and when', () => {
    expect(named('lab')[0]).toMatchObject({ kind: 'practice', date: '2018', isOpen: true, shown: ['2025-09-24'] });
    expect(named('never-shown')).toEqual([]);
  });
});

/** Pairs of signs that touch. */
const touching = ({ points: placed }: TimelineLayout) =>
  placed.flatMap((a, index) => placed.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < CELL - 0.01 && Math.abs(a.y - b.y) < CELL - 0.01).map((b) => [a.point.number, b.point.number]));

/** As many points as can be: every day of a month in one kind, and one a year in each other. */
const crowd = timelinePoints(
  [
    ...Array.from({ length: 28 }, (_, index) => event(`day-${index}`, `2025-02-${String(index + 1).padStart(2, '0')}`)),
    ...['ceremony', 'webinar', 'cultural', 'announcement', 'study-visit', 'cluster-activity'].flatMap((kind) => [2001, 2013, 2027].map((year) => event(`${kind}-${year}`, String(year), { kind }))),
    page('one', [{ id: 'memorandum', date: '2025-10' }]),
    event('shows', '2019', { practicesShown: ['lab'] }),
    record('good-practices', 'lab', { period: { start: '2018' } }),
  ],
  EDITION,
);

describe.each([
  ['wide', (some: typeof points) => layOutWide(some, EDITION, 1120, 172)],
  ['narrow', (some: typeof points) => layOutNarrow(some, EDITION, 288, 42)],
])('%s layout', (name, layOut) => {
  it.each([['few', points], ['many', crowd]])('places every one of %s points inside, and none upon another', (_, some) => {
    const layout = layOut(some);
    expect(layout.points.map(({ point }) => point.number)).toEqual(some.map(({ number }) => number));
    expect(touching(layout)).toEqual([]);
    const half = CELL / 2 - 0.01;
    expect(layout.points.filter(({ x, y }) => x < half || x > layout.width - half || y < half || y > layout.height - half)).toEqual([]);
  });
  it('lets time run one way', () => {
    const { years, points: placed } = layOut(points);
    const along = ({ x, y }: { x: number; y: number }) => (name === 'wide' ? x : y);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 14 }, (_, index) => 2014 + index));
    expect(years.every((year, index) => index === 0 || along(year) > along(years[index - 1]!))).toBe(true);
    for (const place of placed) {
      const year = years.find((one) => one.year === Number(place.point.date.slice(0, 4)))!;
      expect(along(place)).toBeGreaterThan(along(year));
      expect(along(place)).toBeLessThan(along(year) + year.size);
    }
  });
  it('draws how long a practice has been going on, up to the edition', () => {
    const { points: placed, today } = layOut(points);
    const { line } = placed.find(({ point }) => point.kind === 'practice')!;
    expect(name === 'wide' ? line?.x2 : line?.y2).toBeCloseTo(today, 5);
  });
});

it('spans from the first point to the last, or to the edition', () => {
  expect(spanOf(points, EDITION)).toEqual({ first: 2014, last: 2027 });
  expect(spanOf(points.slice(0, 3), EDITION)).toEqual({ first: 2014, last: 2026 });
});

it('draws each point as a link with its number, and says in it what and when', () => {
  const words: TimelineWords = {
    locale: 'en', label: 'L', today: 'now', kinds: Object.fromEntries(TIMELINE_KINDS.map((kind) => [kind, `${kind} 名`])) as never,
    href: ({ number }) => `/p/${number}`, tip: ({ title }) => `<${title}>`,
  };
  for (const drawing of [drawWide(points, EDITION, words), drawNarrow(points, EDITION, words)]) {
    expect([...drawing.matchAll(/<a href="\/p\/(\d+)"/g)].map(([, number]) => Number(number))).toEqual(points.map(({ number }) => number));
    expect(drawing).toContain('<title lang="it">&lt;lab&gt;</title>');
    expect(drawing).toContain('data-kind="mission milestone"');
    expect(drawing).not.toMatch(/\sstyle=|<span|NaN|undefined/);
  }
  expect(drawWide(points, EDITION, words)).toContain('<tspan lang="ja">名</tspan>');
});
