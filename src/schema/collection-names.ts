/** The collections, in the order of the menu. One word serves as folder, Astro collection, URL segment and dataset name. */
export const COLLECTION_NAMES = [
  'good-practices',
  'cities',
  'events',
  'organisations',
  'settlement-guide',
  'japan-guide',
  'programme',
  'glossary',
] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** Tells whether a string is the name of a collection. */
export function isCollectionName(value: string): value is CollectionName {
  return (COLLECTION_NAMES as readonly string[]).includes(value);
}
