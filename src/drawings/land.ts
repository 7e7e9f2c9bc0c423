import type { Spot, Window } from '#drawings/projection.ts';

/**
 * Outlines as TopoJSON keeps them: arcs of steps in whole numbers, shared by the shapes that touch there.
 * Form: https://github.com/topojson/topojson-specification
 */
export interface Outlines {
  transform: { scale: number[]; translate: number[] };
  arcs: number[][][];
  objects: { land: { geometries: { arcs: number[][][] }[] } };
}

type Point = readonly [lon: number, lat: number];

/** The rings of all land, in degrees. Holes (inland seas) are rings like any other: the drawing fills by even and odd. */
export function ringsOf({ transform, arcs, objects }: Outlines): Point[][] {
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [moveX = 0, moveY = 0] = transform.translate;
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => [(x += dx) * scaleX + moveX, (y += dy) * scaleY + moveY]);
  });
  // A negative number names an arc to be walked backwards: ~index.
  const lineOf = (index: number) => (index < 0 ? lines[~index]!.toReversed() : lines[index]!);
  const ringOf = (indexes: readonly number[]) => indexes.flatMap((index, at) => lineOf(index).slice(at === 0 ? 0 : 1));
  return objects.land.geometries.flatMap((geometry) => geometry.arcs.flatMap((polygon) => polygon.map(ringOf).map(unwrap)));
}

/**
 * Lets a ring that crosses the 180th meridian go on beyond it, instead of leaping back around the world. Its middle stays
 * between -180 and 180 degrees.
 */
function unwrap(ring: readonly Point[]): Point[] {
  let turn = 0;
  const whole = ring.map(([lon, lat], index): Point => {
    const step = index === 0 ? 0 : lon - ring[index - 1]![0];
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [lon + turn, lat];
  });
  const lons = whole.map(([lon]) => lon);
  const shift = 360 * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
  return whole.map(([lon, lat]) => [lon - shift, lat]);
}

/** Cuts a ring with one side of a window (Sutherland and Hodgman). */
function cut(ring: readonly Point[], isInside: (point: Point) => boolean, meet: (a: Point, b: Point) => Point): Point[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1)!;
    const crossing = isInside(point) !== isInside(before) ? [meet(before, point)] : [];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

/** The part of a ring that lies in a window; empty if none does. */
export function clip(ring: readonly Point[], { west, east, south, north }: Window): Point[] {
  const atLon = (lon: number) => (a: Point, b: Point): Point => [lon, a[1] + ((b[1] - a[1]) * (lon - a[0])) / (b[0] - a[0])];
  const atLat = (lat: number) => (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat];
  const sides: [(point: Point) => boolean, (a: Point, b: Point) => Point][] = [
    [([lon]) => lon >= west, atLon(west)],
    [([lon]) => lon <= east, atLon(east)],
    [([, lat]) => lat >= south, atLat(south)],
    [([, lat]) => lat <= north, atLat(north)],
  ];
  return sides.reduce<Point[]>((rest, [isInside, meet]) => (rest.length > 0 ? cut(rest, isInside, meet) : rest), [...ring]);
}

/** Leaves out the points that lie nearer to the line than a tolerance (Douglas and Peucker). */
export function simplify(line: readonly Spot[], tolerance: number): Spot[] {
  if (line.length < 3) return [...line];
  const [first, last] = [line[0]!, line.at(-1)!];
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  let [farthest, at] = [-1, 0];
  for (const [index, { x, y }] of line.entries()) {
    const away = length === 0 ? Math.hypot(x - first.x, y - first.y) : Math.abs((last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y)) / length;
    if (away > farthest) [farthest, at] = [away, index];
  }
  if (farthest <= tolerance) return [first, last];
  return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

const areaOf = (ring: readonly Spot[]) =>
  Math.abs(ring.reduce((sum, { x, y }, index) => sum + ring.at(index - 1)!.x * y - x * ring.at(index - 1)!.y, 0)) / 2;

/**
 * The land of a window as path data in whole numbers, small enough to stand in a page.
 * @param tolerance in units of the drawing; islands smaller than its square, six times over, are left out.
 */
export function landPath(outlines: Outlines, window: Window, project: (place: { lat: number; lon: number }) => Spot, tolerance: number): string {
  const rings = ringsOf(outlines)
    .map((ring) => clip(ring, window).map(([lon, lat]) => project({ lat, lon })))
    .filter((ring) => ring.length > 2 && areaOf(ring) > 6 * tolerance ** 2);
  return rings.flatMap((ring) => ringPath(simplify([...ring, ring[0]!], tolerance))).join('');
}

function ringPath(ring: readonly Spot[]): string[] {
  const whole = ring.map(({ x, y }) => [Math.round(x), Math.round(y)] as const);
  if (whole.length < 4) return [];
  const steps = whole.slice(1, -1).map(([x, y], index) => {
    const [fromX, fromY] = whole[index]!;
    return `${x - fromX} ${y - fromY}`;
  });
  return [`M${whole[0]!.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')];
}
