import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { RecordOf } from '#records/record.ts';
import { drawCity, extentOf, layOutCity, ROOM, scaleFor, type CityMapWords } from '#drawings/city-map.ts';
import { clip, landPath, ringsOf, simplify, type Outlines } from '#drawings/land.ts';
import { mapGroups, type MapEntry } from '#drawings/map-entries.ts';
import { cityProjection, distance, greatCircle, stripProjection } from '#drawings/projection.ts';
import { spread } from '#drawings/spread.ts';
import { WINDOW } from '#drawings/world-strip.ts';

const TORINO = { lat: 45.0732, lon: 7.6825 };
const NAGOYA = { lat: 35.1815, lon: 136.9064 };

describe('projection', () => {
  it('measures the way between two places', () => {
    // A degree on a great circle of the mean sphere.
    expect(distance({ lat: 0, lon: 0 }, { lat: 1, lon: 0 })).toBeCloseTo(111.195, 2);
    expect(distance(TORINO, NAGOYA)).toBeGreaterThan(9700);
    expect(distance(TORINO, NAGOYA)).toBeLessThan(9770);
  });
  it.each([TORINO, NAGOYA])('keeps distances on the map of a city at %o', (centre) => {
    const project = cityProjection(centre);
    for (const [lat, lon] of [[0.05, 0], [0, 0.08], [-0.04, 0.06], [0.03, -0.09]] as const) {
      const place = { lat: centre.lat + lat, lon: centre.lon + lon };
      const { x, y } = project(place);
      expect(Math.hypot(x, y) / distance(centre, place)).toBeCloseTo(1, 2);
      expect([Math.sign(x), Math.sign(y)].map((sign) => sign + 0)).toEqual([Math.sign(lon), Math.sign(-lat)].map((sign) => sign + 0));
    }
  });
  it('leads along the shortest way', () => {
    const way = greatCircle(TORINO, NAGOYA, 10);
    expect(way).toHaveLength(11);
    expect(distance(way[0]!, TORINO) + distance(way[10]!, NAGOYA)).toBeLessThan(1e-6);
    const sum = way.slice(1).reduce((length, place, index) => length + distance(way[index]!, place), 0);
    expect(sum).toBeCloseTo(distance(TORINO, NAGOYA), 6);
    const { height, project } = stripProjection(WINDOW, 800);
    expect(way.map(project).every(({ x, y }) => x > 0 && x < 800 && y > 0 && y < height)).toBe(true);
  });
});

describe('land', () => {
  const square: Outlines = {
    transform: { scale: [2, 1], translate: [10, 20] },
    // Two arcs that close a square; the second is named backwards.
    arcs: [[[0, 0], [5, 0], [0, 10]], [[0, 0], [0, 10], [5, 0]]],
    objects: { land: { geometries: [{ arcs: [[[0, ~1]]] }] } },
  };
  it('reads arcs of steps, forwards and backwards', () => {
    expect(ringsOf(square)).toEqual([[[10, 20], [20, 20], [20, 30], [10, 30], [10, 20]]]);
  });
  it('lets a ring go on beyond the 180th meridian', () => {
    const across: Outlines = { ...square, transform: { scale: [1, 1], translate: [0, 0] }, arcs: [[[170, 60], [5, 0], [-350, 0], [0, 5], [345, 0], [0, -5]]], objects: { land: { geometries: [{ arcs: [[[0]]] }] } } };
    expect(ringsOf(across)[0]!.map(([lon]) => lon)).toEqual([170, 175, 185, 185, 170, 170]);
  });
  it('cuts a ring at a window', () => {
    const [ring] = ringsOf(square);
    const cut = clip(ring!, { west: 15, east: 30, south: 25, north: 40 });
    expect([...new Set(cut.map(String))].sort()).toEqual(['15,25', '15,30', '20,25', '20,30']);
    expect(clip(ring!, { west: 50, east: 60, south: 0, north: 90 })).toEqual([]);
  });
  it('leaves out points nearer than the tolerance, and keeps corners', () => {
    const line = [{ x: 0, y: 0 }, { x: 5, y: 0.4 }, { x: 10, y: 0 }, { x: 10, y: 10 }];
    expect(simplify(line, 1)).toEqual([line[0], line[2], line[3]]);
    expect(simplify(line, 0.1)).toEqual(line);
  });
  it('draws the land of Natural Earth in a few kilobytes, with both cities on it and the sea between free', () => {
    const outlines = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8')) as Outlines;
    const { project } = stripProjection(WINDOW, 800);
    expect(landPath(outlines, WINDOW, project, 1.2).length).toBeLessThan(5000);
    const isLand = ({ lat, lon }: typeof TORINO) =>
      ringsOf(outlines).filter((ring) => ring.reduce((odd, [x, y], index) => {
        const [px, py] = ring.at(index - 1)!;
        return (y > lat) !== (py > lat) && lon < ((px - x) * (lat - y)) / (py - y) + x ? !odd : odd;
      }, false)).length % 2 === 1;
    expect([TORINO, NAGOYA, { lat: 55.75, lon: 37.6 }, { lat: 68, lon: 100 }].map(isLand)).toEqual([true, true, true, true]);
    expect([{ lat: 39, lon: 135 }, { lat: 45, lon: -10 }, { lat: 42, lon: 51 }, { lat: 70, lon: 0 }].map(isLand)).toEqual([false, false, false, false]);
  });
});

describe('spread', () => {
  const box = { left: 0, top: 0, right: 300, bottom: 300 };
  it('moves spots apart, near to their places, and always in the same way', () => {
    const places = [...Array.from({ length: 6 }, () => ({ x: 150, y: 150 })), { x: 290, y: 10 }, { x: -50, y: 150 }];
    const spots = spread(places, 28, box);
    for (const [index, a] of spots.entries()) for (const b of spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(27.99);
    for (const { x, y } of spots) expect(x >= 0 && x <= 300 && y >= 0 && y <= 300).toBe(true);
    for (const { x, y } of spots.slice(0, 6)) expect(Math.hypot(x - 150, y - 150)).toBeLessThan(60);
    expect(spots[6]).toEqual({ x: 290, y: 10 });
    expect(spread(places, 28, box)).toEqual(spots);
  });
});

const city = (slug: string, position: typeof TORINO) =>
  ({ collection: 'cities', slug, locale: 'it', facts: { profile: 'full', position: { ...position, precision: 'city' } }, text: { title: slug } }) as unknown as RecordOf<'cities'>;
const organisation = (slug: string, position?: object, home?: string, kind = 'company') =>
  ({ collection: 'organisations', slug, locale: 'it', facts: { kind, city: home, country: 'IT', position }, text: { title: slug } }) as unknown as RecordOf<'organisations'>;
const near = (lat: number, lon: number, precision = 'approximate') => ({ lat: TORINO.lat + lat, lon: TORINO.lon + lon, precision });
const records = [
  organisation('here', near(0.01, 0), 'torino'),
  organisation('same-place', near(0.01, 0), 'torino', 'agency'),
  organisation('unplaced', undefined, 'torino'),
  organisation('city-only', near(0, 0, 'city'), 'torino'),
  organisation('suburb', near(-0.25, 0.02)),
  organisation('far', { lat: 50.8, lon: 4.3, precision: 'approximate' }),
  organisation('there', { lat: NAGOYA.lat, lon: NAGOYA.lon + 0.02, precision: 'exact' }, 'nagoya'),
];
const groups = mapGroups([city('nagoya', NAGOYA), city('torino', TORINO)], records, 'it');
const [torino, nagoya, elsewhere] = groups;

describe('mapGroups', () => {
  it('puts each record in one group, by kind and name, and numbers what has a position', () => {
    const told = groups.map(({ city: own, entries }) => `${own?.slug ?? '-'}: ${entries.map(({ record, number = '' }) => `${record.slug}${number}`).join(' ')}`);
    expect(told).toEqual(['torino: same-place1 city-only here2 suburb3 unplaced', 'nagoya: there4', '-: far']);
    expect(elsewhere?.entries[0]?.place).toBeUndefined();
  });
  it('says how far beyond the map something lies', () => {
    expect(torino!.entries.find(({ record }) => record.slug === 'suburb')?.beyond).toBeCloseTo(27.8, 0);
    expect(nagoya!.entries[0]!.beyond).toBeUndefined();
  });
});

describe('map of a city', () => {
  const extents = [torino!, nagoya!].map(({ entries, city: own }) => extentOf(entries, own!.facts.position));
  const kilometre = scaleFor(extents, 288);
  const layout = layOutCity(torino!.entries, TORINO, 288, kilometre);
  it('holds every placed entry once, its sign inside the frame and upon no other', () => {
    expect(layout.spots.map(({ entry }) => entry.number)).toEqual([1, 2, 3]);
    for (const [index, { sign }] of layout.spots.entries()) {
      expect(sign.x > 0 && sign.x < layout.width && sign.y > 0 && sign.y < layout.height).toBe(true);
      for (const { sign: other } of layout.spots.slice(index + 1)) expect(Math.hypot(sign.x - other.x, sign.y - other.y)).toBeGreaterThan(ROOM - 0.1);
    }
  });
  it('keeps north up and distances true, and puts what lies beyond at the edge in its direction', () => {
    const [a, , far] = layout.spots;
    expect(a!.at.y).toBeLessThan(far!.at.y);
    expect(far!.at.y).toBeCloseTo(layout.height, 5);
    const wide = layOutCity([...torino!.entries, { ...torino!.entries[0]!, number: 9, place: { lat: TORINO.lat, lon: TORINO.lon } } as MapEntry], TORINO, 560, 40);
    const [one, , , middle] = wide.spots;
    expect(Math.hypot(one!.at.x - middle!.at.x, one!.at.y - middle!.at.y) / 40).toBeCloseTo(distance(TORINO, torino!.entries[0]!.place!), 2);
  });
  it('draws each as a link with its number', () => {
    const words: CityMapWords = { locale: 'ja', label: 'L', north: '北', kilometre: '1 km', schematic: '略図', href: ({ number }) => `/p/${number}`, tip: ({ record }) => `"${record.slug}"` };
    const drawing = drawCity(layout, words, 'narrow');
    expect([...drawing.matchAll(/<a href="\/p\/(\d)" data-kind="(\S+)" hreflang="it"/g)].map(([, number, kind]) => `${number} ${kind}`)).toEqual(['1 agency', '2 company', '3 company']);
    expect(drawing).toContain('<title lang="it">&quot;suburb&quot;</title>');
    expect(drawing).not.toMatch(/\sstyle=|NaN|undefined/);
  });
});
