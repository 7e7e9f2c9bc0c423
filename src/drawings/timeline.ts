import type { Locale } from '#i18n/locales.ts';
import { momentOf, yearsBetween } from '#drawings/calendar-axis.ts';
import { SHAPES, type Shape } from '#drawings/shapes.ts';
import { languageOf, plainWords, svg, svgWords } from '#drawings/svg.ts';
import { layOutNarrow, layOutWide, type PlacedPoint, type TimelineLayout } from '#drawings/timeline-layout.ts';
import { kindsOf, type TimelineKind, type TimelinePoint } from '#drawings/timeline-points.ts';

/** The sign of each kind. */
export const SHAPE_OF: Record<TimelineKind, Shape> = {
  milestone: 'flag',
  ceremony: 'circle',
  'study-visit': 'square',
  mission: 'diamond',
  webinar: 'hexagon',
  'cluster-activity': 'cross',
  cultural: 'arch',
  announcement: 'shield',
  practice: 'pill',
};

/** What the drawing needs in words, in the reader's language. */
export interface TimelineWords {
  locale: Locale;
  label: string;
  today: string;
  kinds: Record<TimelineKind, string>;
  /** The address of a point, and its words: what, when. */
  href: (point: TimelinePoint) => string;
  tip: (point: TimelinePoint) => string;
}

function drawPoint({ point, x, y, line }: PlacedPoint, words: TimelineWords): string {
  const tip = words.tip(point);
  const attributes = {
    href: words.href(point),
    'data-kind': kindsOf(point).join(' '),
    class: point.state === 'held' ? undefined : 'ahead',
    hreflang: point.locale === words.locale ? undefined : point.locale,
  };
  const mark = svg('g', { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` }, svg('path', { d: SHAPES[SHAPE_OF[point.kind]] }), svg('text', { y: 4 }, String(point.number)));
  return svg(
    'a',
    attributes,
    svg('title', { lang: languageOf(tip, point.locale, words.locale) }, plainWords(tip, words.locale)),
    line ? svg('line', { x1: line.x1, y1: line.y1, x2: line.x2, y2: line.y2, class: line.isVague ? 'vague' : undefined }) : '',
    mark,
  );
}

const frame = (layout: TimelineLayout, name: string, words: TimelineWords, ...inner: string[]) =>
  svg(
    'svg',
    { class: `timeline-${name}`, viewBox: `0 0 ${layout.width} ${Math.ceil(layout.height)}`, role: 'group', 'aria-label': words.label },
    ...inner,
    ...layout.points.map((place) => drawPoint(place, words)),
  );

/** Marks on the line of a practice, where it was shown to the other city. */
function showings(layout: TimelineLayout, at: (date: string) => number): string {
  const marks = layout.points.flatMap(({ point, line }) => (line ? point.shown.map((date) => ({ line, at: at(date) })) : []));
  const d = marks.map(({ line, at: place }) =>
    line.y1 === line.y2 ? `M${Math.round(place)} ${Math.round(line.y1) - 6}v12` : `M${Math.round(line.x1) - 4} ${Math.round(place)}h8`,
  );
  return d.length > 0 ? svg('path', { class: 'shown', d: d.join('') }) : '';
}

/** The timeline from left to right. */
export function drawWide(points: readonly TimelinePoint[], edition: string, words: TimelineWords): string {
  const layout = layOutWide(points, edition, 1120, 172);
  const { years, lanes, height, today, width } = layout;
  const first = years[0]!;
  const at = (date: string) => first.x + (momentOf(date) - first.year) * first.size;
  return frame(
    layout,
    'wide',
    words,
    svg('g', { class: 'bands' }, ...lanes.map(({ y, size }, index) => (index % 2 === 0 ? svg('rect', { y, width, height: size }) : ''))),
    svg('path', { class: 'years', d: years.map(({ x }) => `M${Math.round(x)} 24V${Math.round(height)}`).join('') }),
    svg('g', { class: 'axis' }, ...years.map(({ year, x, size }) => svg('text', { x: x + size / 2, y: 18 }, `’${String(year % 100).padStart(2, '0')}`))),
    svg('g', { class: 'names' }, ...lanes.map(({ kind, y }) => svg('text', { x: 6, y: y + 22 }, svgWords(words.kinds[kind], words.locale)))),
    svg('path', { class: 'today', d: `M${Math.round(today)} 24V${Math.round(height)}` }),
    showings(layout, at),
  );
}

/** The timeline from top to bottom. */
export function drawNarrow(points: readonly TimelinePoint[], edition: string, words: TimelineWords): string {
  const layout = layOutNarrow(points, edition, 288, 42);
  const { years, lanes, height, today, width } = layout;
  const rows = new Map(yearsBetween(years[0]!.year, years.at(-1)!.year).map((year, index) => [year, years[index]!]));
  const at = (date: string) => {
    const row = rows.get(Number(date.slice(0, 4)))!;
    return row.y + row.size * (momentOf(date) - row.year);
  };
  return frame(
    layout,
    'narrow',
    words,
    svg('g', { class: 'bands' }, ...lanes.map(({ x, size }, index) => (index % 2 === 0 ? svg('rect', { x, width: size, height }) : ''))),
    svg('path', { class: 'years', d: years.map(({ y }) => `M0 ${Math.round(y)}H${width}`).join('') }),
    svg('g', { class: 'names' }, ...lanes.map(({ kind, x, size }) => svg('path', { transform: `translate(${Math.round(x + size / 2)} 17) scale(0.7)`, d: SHAPES[SHAPE_OF[kind]] }))),
    svg('g', { class: 'axis' }, ...years.map(({ year, y }) => svg('text', { x: 2, y: y + 13 }, String(year)))),
    svg('path', { class: 'today', d: `M0 ${Math.round(today)}H${width}` }),
    showings(layout, at),
  );
}
