import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { claimId, position, refTo, refToAny, webAddress } from '#schema/shared.ts';
import { sectionId } from '#schema/sections.ts';
import { INDICATORS } from '#schema/vocabularies.ts';

/** Facts of a city profile. */
export const cityFacts = {
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'not-a-country' }).describe('Country, two capital letters (ISO 3166): IT, JP…'),
  region: z.string().max(60).describe('Region or prefecture, in Latin letters, as on record.'),
  profile: z.enum(['full', 'short']).describe('full: Torino and Nagoya. short: the cities tied to them by IURC.'),
  position: position().describe('Where the city is.'),
  pairedWith: z.array(refTo('cities')).optional().describe('Cities it is paired with in IURC.'),
  government: refTo('organisations').optional().describe('The city administration.'),
  figures: z
    .partialRecord(
      z.enum(INDICATORS),
      z.union([z.literal('not-found'), claimId()]),
    )
    .default({})
    .describe('Figures to compare cities by: for each indicator the id of a claim, or not-found if no public figure was found.'),
  sections: z.array(sectionId()).optional().describe('Ids of the level-two headings of the text, in order.'),
  officialPage: webAddress().optional().describe('Site of the city.'),
  related: z.array(refToAny()).optional().describe('Other records worth reading, as collection/slug.'),
  ...grounds,
};
