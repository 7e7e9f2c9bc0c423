import type { CollectionName } from '#schema/collection-names.ts';

/**
 * Who sees to it that a record is checked again: roles, never persons. Who fills a role is decided by the cooperation and stands
 * in no file of this repository; until somebody is named, every role falls to the editors.
 */
export const OWNERS = ['editors', 'guide-editors', 'directory-editors', 'term-editors'] as const;
export type Owner = (typeof OWNERS)[number];

/** The role that answers for a collection: guides need somebody who follows laws and rates, the directory somebody who knows the bodies. */
export const OWNER_OF_COLLECTION: Record<CollectionName, Owner> = {
  'good-practices': 'editors',
  cities: 'editors',
  events: 'editors',
  organisations: 'directory-editors',
  'settlement-guide': 'guide-editors',
  'japan-guide': 'guide-editors',
  programme: 'editors',
  glossary: 'term-editors',
};

/** The role that answers for a record. */
export function ownerOf(record: { collection: CollectionName }): Owner {
  return OWNER_OF_COLLECTION[record.collection];
}
