import { momentOf, stretchOf, yearsBetween } from '#drawings/calendar-axis.ts';
import { TIMELINE_KINDS, type TimelineKind, type TimelinePoint } from '#drawings/timeline-points.ts';

/** Side of the square that a sign needs for itself: a finger or a shaky hand must hit one alone (WCAG 2.5.8: 24). */
export const CELL = 27;

/** A point in its place, with the line that shows how long it lasted or how exactly its day is known. */
export interface PlacedPoint {
  point: TimelinePoint;
  x: number;
  y: number;
  line?: { x1: number; y1: number; x2: number; y2: number; isVague: boolean };
}

/** A drawing's places; what is drawn there is another matter. */
export interface TimelineLayout {
  width: number;
  height: number;
  years: readonly { year: number; x: number; y: number; size: number }[];
  lanes: readonly { kind: TimelineKind; x: number; y: number; size: number }[];
  points: readonly PlacedPoint[];
  /** The day of the edition. */
  today: number;
}

const usedKinds = (points: readonly TimelinePoint[]) => TIMELINE_KINDS.filter((kind) => points.some((point) => point.kind === kind));

/** The years from that of the first point to that of the last, or of the edition. */
export function spanOf(points: readonly TimelinePoint[], edition: string): { first: number; last: number } {
  const years = points.flatMap(({ date, end }) => [date, end ?? date]).map((date) => Number(date.slice(0, 4)));
  const now = Number(edition.slice(0, 4));
  return { first: Math.min(...years, now), last: Math.max(...years, now) };
}

const endOf = (point: TimelinePoint, today: number): number | undefined =>
  point.isOpen ? today : point.end === undefined ? undefined : stretchOf(point.end).to;

/**
 * Time from left to right, a lane for each kind. Signs that would touch stand one below the other in their lane.
 * @param width of the whole drawing; @param head room for the names of the lanes.
 */
export function layOutWide(points: readonly TimelinePoint[], edition: string, width: number, head: number): TimelineLayout {
  const { first, last } = spanOf(points, edition);
  const size = (width - head) / (last - first + 1);
  const at = (time: number) => head + (time - first) * size;
  const today = at(momentOf(edition));
  const placed: PlacedPoint[] = [];
  const lanes: TimelineLayout['lanes'][number][] = [];
  let top = 30;
  for (const kind of usedKinds(points)) {
    const rows: number[] = [];
    for (const point of points.filter((one) => one.kind === kind)) {
      const x = Math.min(Math.max(at(momentOf(point.date)), head + CELL / 2), width - CELL / 2);
      const end = endOf(point, momentOf(edition));
      const vague = point.date.length === 4 && end === undefined ? stretchOf(point.date) : undefined;
      const [from, to] = vague ? [at(vague.from), at(vague.to)] : [x, end === undefined ? x : at(end)];
      const row = rows.findIndex((used) => used <= x - CELL / 2);
      const index = row < 0 ? rows.length : row;
      rows[index] = Math.max(x + CELL / 2, to);
      const y = top + 4 + CELL * (index + 0.5);
      const isLong = to - from > CELL;
      placed.push({ point, x, y, ...(isLong && { line: { x1: from, y1: y, x2: to, y2: y, isVague: vague !== undefined } }) });
    }
    const height = rows.length * CELL + 8;
    lanes.push({ kind, x: 0, y: top, size: height });
    top += height;
  }
  const years = yearsBetween(first, last).map((year) => ({ year, x: at(year), y: 0, size }));
  return { width, height: top, years, lanes, points: placed.sort((a, b) => a.point.number - b.point.number), today };
}

/**
 * Time from top to bottom, a column for each kind, for narrow windows. A year is as high as its fullest column; within it,
 * the order alone is that of time.
 */
export function layOutNarrow(points: readonly TimelinePoint[], edition: string, width: number, head: number): TimelineLayout {
  const { first, last } = spanOf(points, edition);
  const kinds = usedKinds(points);
  const column = (width - head) / kinds.length;
  const yearOf = (point: TimelinePoint) => Number(point.date.slice(0, 4));
  const placed: PlacedPoint[] = [];
  const years: TimelineLayout['years'][number][] = [];
  let top = 34;
  for (const year of yearsBetween(first, last)) {
    const counts = new Map<TimelineKind, number>();
    for (const point of points.filter((one) => yearOf(one) === year)) {
      const index = counts.get(point.kind) ?? 0;
      counts.set(point.kind, index + 1);
      placed.push({ point, x: head + column * (kinds.indexOf(point.kind) + 0.5), y: top + 3 + CELL * (index + 0.5) });
    }
    const size = Math.max(16, Math.max(0, ...counts.values()) * CELL + 6);
    years.push({ year, x: 0, y: top, size });
    top += size;
  }
  const height = top;
  const now = years.find(({ year }) => year === Number(edition.slice(0, 4)))!;
  const today = now.y + now.size * (momentOf(edition) - now.year);
  const rowOf = (date: string) => years.find(({ year }) => year === Number(date.slice(0, 4)))!;
  const practices = placed.filter(({ point }) => point.kind === 'practice');
  for (const place of placed) {
    const { point, x, y } = place;
    const end = point.isOpen ? today : point.end && rowOf(point.end) !== rowOf(point.date) ? rowOf(point.end).y + rowOf(point.end).size / 2 : undefined;
    // Lines of one column run side by side.
    const shift = point.kind === 'practice' ? (practices.indexOf(place) - (practices.length - 1) / 2) * 5 : 0;
    if (end !== undefined && end > y + CELL / 2) place.line = { x1: x + shift, y1: y, x2: x + shift, y2: end, isVague: false };
  }
  const lanes = kinds.map((kind, index) => ({ kind, x: head + column * index, y: 0, size: column }));
  return { width, height, years, lanes, points: placed.sort((a, b) => a.point.number - b.point.number), today };
}
