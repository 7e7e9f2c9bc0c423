import type { Locale } from '#i18n/locales.ts';
import type { MapEntry, MapKind } from '#drawings/map-entries.ts';
import { cityProjection, type Place, type Spot } from '#drawings/projection.ts';
import { SHAPES, type Shape } from '#drawings/shapes.ts';
import { spread } from '#drawings/spread.ts';
import { languageOf, plainWords, short, svg, svgWords } from '#drawings/svg.ts';

/** The sign of each kind. */
export const MAP_SHAPE: Record<MapKind, Shape> = {
  'public-authority': 'shield',
  agency: 'flag',
  'chamber-association': 'bowl',
  network: 'hexagon',
  university: 'arch',
  'research-centre': 'trapezium',
  'incubator-accelerator': 'diamond',
  'hub-space': 'house',
  foundation: 'cross',
  company: 'square',
  programme: 'circle',
  practice: 'pill',
};

/** The least distance between the middles of two signs, and what is kept free at the edge. */
export const ROOM = 30;
const EDGE = 18;
/** Below the map: scale, north, what the drawing is. */
const FOOT = 28;

/** A sign in its place. */
export interface MapSpot {
  entry: MapEntry;
  /** Where it truly lies, or where its direction leaves the frame. */
  at: Spot;
  /** Where its sign stands, so that no two touch. */
  sign: Spot;
}

/** A map's places: what is drawn there is another matter. */
export interface CityMapLayout {
  width: number;
  height: number;
  /** Length of a kilometre in units of the drawing. */
  kilometre: number;
  spots: MapSpot[];
}

type Extent = { left: number; top: number; right: number; bottom: number };

/** The entries inside a frame, in kilometres from the middle of the city, and the box around them. */
function inside(entries: readonly MapEntry[], centre: Place): { entry: MapEntry; km: Spot }[] {
  const project = cityProjection(centre);
  return entries.flatMap((entry) => (entry.place ? [{ entry, km: project(entry.place) }] : []));
}

/** The box around what a map shows, in kilometres from the middle of the city. */
export function extentOf(entries: readonly MapEntry[], centre: Place): Extent {
  const shown = inside(entries, centre).filter(({ entry }) => entry.beyond === undefined).map(({ km }) => km);
  const [xs, ys] = [[0, ...shown.map(({ x }) => x)], [0, ...shown.map(({ y }) => y)]];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How long a kilometre may be, so that the widest of some extents fits into a width: maps side by side share one scale. */
export function scaleFor(extents: readonly Extent[], width: number): number {
  return (width - 4 * EDGE) / Math.max(1, ...extents.map(({ left, right }) => right - left));
}

/** Lays out a map at a scale. Signs that would touch are moved apart. */
export function layOutCity(entries: readonly MapEntry[], centre: Place, width: number, kilometre: number): CityMapLayout {
  const extent = extentOf(entries, centre);
  const height = Math.max((extent.bottom - extent.top) * kilometre + 4 * EDGE, width * 0.6);
  const middle = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 };
  const frame = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const spots = inside(entries, centre).map(({ entry, km }) => {
    const at = { x: width / 2 + (km.x - middle.x) * kilometre, y: (frame.top + frame.bottom) / 2 + (km.y - middle.y) * kilometre };
    return { entry, at: entry.beyond === undefined ? at : edgeTowards(at, width, height) };
  });
  const signs = spread(spots.map(({ at }) => at), ROOM, frame);
  return { width, height, kilometre, spots: spots.map((spot, index) => ({ ...spot, sign: signs[index]! })) };
}

/** Where the way from the middle of a frame to a point leaves it. */
function edgeTowards(point: Spot, width: number, height: number): Spot {
  const [dx, dy] = [point.x - width / 2, point.y - height / 2];
  const share = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
  return { x: width / 2 + dx * share, y: height / 2 + dy * share };
}

/** What the drawing needs in words, in the reader's language. */
export interface CityMapWords {
  locale: Locale;
  label: string;
  north: string;
  /** One kilometre, as the reader writes it. */
  kilometre: string;
  schematic: string;
  href: (entry: MapEntry) => string;
  tip: (entry: MapEntry) => string;
}

function drawSpot({ entry, sign }: MapSpot, words: CityMapWords): string {
  const tip = words.tip(entry);
  const own = entry.record.locale;
  return svg(
    'a',
    { href: words.href(entry), 'data-kind': entry.kind, hreflang: own === words.locale ? undefined : own },
    svg('title', { lang: languageOf(tip, own, words.locale) }, plainWords(tip, words.locale)),
    svg('g', { transform: `translate(${short(sign.x)} ${short(sign.y)})` }, svg('path', { d: SHAPES[MAP_SHAPE[entry.kind]] }), svg('text', { y: 4 }, String(entry.number))),
  );
}

const at = ({ x, y }: Spot) => `${Math.round(x)} ${Math.round(y)}`;

/** Draws a city: a grid of kilometres, a dot where each entry lies, a line from the dot to its sign. */
export function drawCity(layout: CityMapLayout, words: CityMapWords, name: string): string {
  const { width, height, kilometre, spots } = layout;
  const lines = (length: number) => Array.from({ length: Math.ceil(length / kilometre) - 1 }, (_, index) => Math.round((index + 1) * kilometre));
  const moved = spots.filter(({ at: true_, sign }) => Math.hypot(true_.x - sign.x, true_.y - sign.y) > 4);
  const foot = Math.round(height + FOOT - 8);
  return svg(
    'svg',
    { class: `map-${name}`, viewBox: `0 0 ${width} ${Math.ceil(height + FOOT)}`, role: 'group', 'aria-label': words.label },
    svg('rect', { class: 'ground', width, height }),
    svg('path', { class: 'years', d: [...lines(width).map((x) => `M${x} 0V${Math.round(height)}`), ...lines(height).map((y) => `M0 ${y}H${width}`)].join('') }),
    svg('path', { class: 'leaders', d: moved.map((spot) => `M${at(spot.at)}L${at(spot.sign)}`).join('') }),
    svg('path', { class: 'dots', d: spots.map((spot) => `M${at(spot.at)}h0`).join('') }),
    svg('g', { class: 'rule' },
      svg('path', { d: `M1 ${foot - 6}v6h${Math.round(kilometre)}v-4` }),
      svg('text', { x: 7 + kilometre, y: foot }, words.kilometre),
      svg('text', { x: width - 34, y: foot, class: 'end' }, svgWords(words.schematic, words.locale)),
      svg('path', { class: 'north', d: `M${width - 20} ${foot - 15}l5 15-5-4-5 4z` }),
      svg('text', { x: width - 7, y: foot, class: 'middle' }, words.north),
    ),
    ...spots.map((spot) => drawSpot(spot, words)),
  );
}
