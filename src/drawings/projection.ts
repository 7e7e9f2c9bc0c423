/** A place on Earth, in degrees (WGS 84). */
export interface Place {
  lat: number;
  lon: number;
}

/** A point of a drawing. */
export interface Spot {
  x: number;
  y: number;
}

/** Mean radius of the Earth in kilometres (IUGG). */
const RADIUS = 6371.0088;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres that a degree of latitude spans on a sphere. */
export const KM_PER_DEGREE = rad(1) * RADIUS;

/** The shortest way between two places over the ground, in kilometres (haversine formula). */
export function distance(a: Place, b: Place): number {
  const half = Math.sin(rad(b.lat - a.lat) / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.sqrt(half));
}

/**
 * A map of a city: equirectangular with the cosine of the latitude of its centre, so that a kilometre is as long in every
 * direction (within a part in a thousand at the size of a city).
 * @returns where a place lies, in kilometres east (x) and south (y) of the centre.
 */
export function cityProjection(centre: Place): (place: Place) => Spot {
  const shrink = Math.cos(rad(centre.lat));
  return ({ lat, lon }) => ({ x: (lon - centre.lon) * KM_PER_DEGREE * shrink, y: (centre.lat - lat) * KM_PER_DEGREE });
}

/** A part of the world in degrees. */
export interface Window {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** A strip of the world: equirectangular with the cosine of its middle latitude. */
export function stripProjection({ west, east, south, north }: Window, width: number): { height: number; project: (place: Place) => Spot } {
  const perDegree = width / (east - west);
  const stretch = perDegree / Math.cos(rad((south + north) / 2));
  return {
    height: (north - south) * stretch,
    project: ({ lat, lon }) => ({ x: (lon - west) * perDegree, y: (north - lat) * stretch }),
  };
}

/** Places on the shortest way between two, both included (spherical interpolation). */
export function greatCircle(a: Place, b: Place, steps: number): Place[] {
  const angle = distance(a, b) / RADIUS;
  const vector = ({ lat, lon }: Place) => [Math.cos(rad(lat)) * Math.cos(rad(lon)), Math.cos(rad(lat)) * Math.sin(rad(lon)), Math.sin(rad(lat))];
  const [from, to] = [vector(a), vector(b)];
  return Array.from({ length: steps + 1 }, (_, index) => {
    const part = index / steps;
    const [one, two] = [Math.sin((1 - part) * angle) / Math.sin(angle), Math.sin(part * angle) / Math.sin(angle)];
    const [x = 0, y = 0, z = 0] = from.map((value, axis) => value * one + to[axis]! * two);
    return { lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, lon: (Math.atan2(y, x) * 180) / Math.PI };
  });
}
