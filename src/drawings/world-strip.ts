import outlines from 'world-atlas/land-110m.json' with { type: 'json' };
import type { Locale } from '#i18n/locales.ts';
import { landPath, type Outlines } from '#drawings/land.ts';
import { greatCircle, stripProjection, type Place } from '#drawings/projection.ts';
import { svg, svgWords } from '#drawings/svg.ts';

/** From the Atlantic to Japan, high enough for the shortest way between the two cities. */
export const WINDOW = { west: -14, east: 152, south: 22, north: 73 };

/** A city on the strip: its name is a link to its record. */
export interface StripCity {
  name: string;
  href: string;
  place: Place;
}

/** What stands on the strip in words. */
export interface StripWords {
  locale: Locale;
  label: string;
  /** The length of the shortest way. */
  way: string;
}

/**
 * Draws two cities on a strip of the world, with the shortest way between them.
 * Land: Natural Earth 1:110m, public domain, from the package world-atlas, cut and simplified here.
 */
export function drawStrip(from: StripCity, to: StripCity, words: StripWords, width: number, tolerance: number, name: string): string {
  const { height, project } = stripProjection(WINDOW, width);
  const spot = ({ place }: StripCity) => project(place);
  const way = greatCircle(from.place, to.place, 24).map(project);
  const top = way.reduce((best, point) => (point.y < best.y ? point : best));
  const city = (one: StripCity, side: string, shift: number) =>
    svg('a', { href: one.href },
      svg('circle', { cx: spot(one).x, cy: spot(one).y, r: 5 }),
      svg('text', { x: spot(one).x + shift, y: spot(one).y + 22, class: side }, svgWords(one.name, words.locale)),
    );
  return svg(
    'svg',
    { class: `strip-${name}`, viewBox: `0 0 ${width} ${Math.ceil(height)}`, role: 'group', 'aria-label': words.label },
    svg('rect', { class: 'sea', width, height }),
    svg('path', { class: 'land', d: landPath(outlines as unknown as Outlines, WINDOW, project, tolerance) }),
    svg('path', { class: 'way', d: `M${way.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}` }),
    svg('text', { x: top.x, y: top.y - 8, class: 'middle' }, svgWords(words.way, words.locale)),
    city(from, 'start', -8),
    city(to, 'end', 8),
  );
}
