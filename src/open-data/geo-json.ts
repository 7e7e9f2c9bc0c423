import type { Publication } from '#open-data/publication.ts';
import { LICENCE } from '#open-data/publisher.ts';
import type { Fields, Value } from '#open-data/public-form.ts';
import type { Row } from '#open-data/row.ts';
import type { Locale } from '#i18n/locales.ts';
import { labelsIn } from '#schema/labels.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/** The collections whose records may have a position. */
export const PLACED_COLLECTIONS = ['good-practices', 'cities', 'organisations'] as const satisfies readonly CollectionName[];

const isFields = (value: Value | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The position of a row: of the record, or of the place of a practice. */
function positionOf({ facts }: Row): Fields | undefined {
  if (!isFields(facts)) return undefined;
  const place = isFields(facts.place) ? facts.place : facts;
  return isFields(place.position) ? place.position : undefined;
}

const idOf = (value: Value | undefined) => (isFields(value) ? value.id : undefined);

/**
 * The rows that have a position as GeoJSON (RFC 7946): longitude before latitude, WGS 84. `precision` says whether the point
 * is the place itself, its neighbourhood or only the centre of the city.
 */
export function geoJson(rows: readonly Row[], collection: CollectionName, locale: Locale, publication: Publication): object {
  const features = rows.flatMap((row) => {
    const position = positionOf(row);
    if (!position) return [];
    const { collection: _, slug, language, url, title, summary, checkedOn, facts } = row;
    const kind = isFields(facts) && isFields(facts.kind) ? facts.kind : undefined;
    const address = isFields(facts) && typeof facts.address === 'string' ? facts.address : undefined;
    return [{
      type: 'Feature',
      id: `${collection}/${String(slug)}`,
      geometry: { type: 'Point', coordinates: [position.lon, position.lat] },
      properties: {
        slug, language, url, title, summary,
        ...(kind && { kind: kind.id, kindLabel: kind.label }),
        ...(address && { address }),
        precision: idOf(position.precision), precisionLabel: isFields(position.precision) ? position.precision.label : undefined,
        checkedOn,
      },
    }];
  });
  return {
    type: 'FeatureCollection',
    // RFC 7946 lets a collection say more of itself; readers that know no such members pass them over.
    name: labelsIn(locale).collections[collection].plural,
    licence: LICENCE.url,
    edition: publication.edition,
    features,
  };
}
