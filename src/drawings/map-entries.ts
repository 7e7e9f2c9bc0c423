import { compareWords } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { distance, type Place } from '#drawings/projection.ts';
import type { RecordOf } from '#records/record.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '#schema/vocabularies.ts';

/** What an entry of the map is: an organisation of a kind, or a good practice. */
export const MAP_KINDS = [...ORGANISATION_KINDS, 'practice'] as const;
export type MapKind = OrganisationKind | 'practice';

/** An organisation or a practice, on the map if its position is on record. */
export interface MapEntry {
  record: RecordOf<'organisations'> | RecordOf<'good-practices'>;
  kind: MapKind;
  place?: Place;
  /** From 1, through all maps: the same in the drawing and in the list. Only with a place. */
  number?: number;
  /** Beyond the frame: how far from the middle of the city, in kilometres. */
  beyond?: number;
}

/** A city with its map, or what lies elsewhere. */
export interface MapGroup {
  city?: RecordOf<'cities'>;
  entries: MapEntry[];
}

/** A map of a city shows what lies within so many kilometres of its middle; the rest stands at its edge, with the distance. */
export const CITY_RADIUS = 15;
/** What has no city of its own stands with the nearest one within so many kilometres. */
const NEAR = 60;

const placeOf = (record: MapEntry['record']) => (record.collection === 'organisations' ? record.facts.position : record.facts.place.position);
const cityOf = (record: MapEntry['record']) => (record.collection === 'organisations' ? record.facts.city : record.facts.place.city);

/**
 * Organisations and practices by city, then by kind and name, with a number for each that has a position. A position that is
 * only known to the city is no place on a map of that city.
 */
export function mapGroups(
  cities: readonly RecordOf<'cities'>[],
  records: readonly MapEntry['record'][],
  locale: Locale,
): MapGroup[] {
  // From west to east, as on the strip of the world.
  const mapped = cities.filter(({ facts }) => facts.profile === 'full').sort((a, b) => a.facts.position.lon - b.facts.position.lon);
  const byName = compareWords(locale);
  const order = (entry: MapEntry) => MAP_KINDS.indexOf(entry.kind);
  const entries = records
    .map((record): MapEntry => {
      const position = placeOf(record);
      const place = position && position.precision !== 'city' ? { lat: position.lat, lon: position.lon } : undefined;
      return { record, kind: record.collection === 'organisations' ? record.facts.kind : 'practice', ...(place && { place }) };
    })
    .sort((a, b) => order(a) - order(b) || byName(a.record.text.title, b.record.text.title) || byName(a.record.slug, b.record.slug));
  const homeOf = ({ record, place }: MapEntry) => {
    const own = cityOf(record);
    if (own || !place) return own;
    const [nearest] = mapped.map((city) => ({ slug: city.slug, away: distance(place, city.facts.position) })).sort((a, b) => a.away - b.away);
    return nearest && nearest.away <= NEAR ? nearest.slug : undefined;
  };
  let number = 0;
  const groups: MapGroup[] = mapped.map((city) => ({
    city,
    entries: entries.filter((entry) => homeOf(entry) === city.slug).map((entry) => {
      if (!entry.place) return entry;
      const away = distance(entry.place, city.facts.position);
      return { ...entry, number: (number += 1), ...(away > CITY_RADIUS && { beyond: away }) };
    }),
  }));
  const elsewhere = entries.filter((entry) => !mapped.some(({ slug }) => slug === homeOf(entry))).map(({ record, kind }): MapEntry => ({ record, kind }));
  return [...groups, ...(elsewhere.length > 0 ? [{ entries: elsewhere }] : [])];
}
