import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { line, partialDate, position, refTo, refToAny, webAddress } from '#schema/shared.ts';
import { ORGANISATION_KINDS, ORGANISATION_STATUSES, SECTORS, SERVICES } from '#schema/vocabularies.ts';

/** Facts of an organisation. */
export const organisationFacts = {
  kind: z.enum(ORGANISATION_KINDS).describe('What it is.'),
  city: refTo('cities').optional().describe('The city it works from, if the site has its profile.'),
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'not-a-country' }).describe('Country of its seat, two capital letters (ISO 3166).'),
  status: z.enum(ORGANISATION_STATUSES).describe('Whether it still works. to-confirm if no recent page tells.'),
  services: z.array(z.enum(SERVICES)).optional().describe('What it can do for a firm or body from abroad.'),
  sectors: z.array(z.enum(SECTORS)).optional().describe('The fields it works in.'),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, { error: 'not-a-language' }))
    .optional()
    .describe('Languages in which it answers, only where a source says so.'),
  aliases: z.array(line(80)).optional().describe('Acronyms and other names in any language that people search for.'),
  website: webAddress().optional().describe('Its site, only if somebody has seen it.'),
  address: line(160).optional().describe('Postal address or place, as on record.'),
  position: position().optional().describe('Where it is on the map.'),
  founded: partialDate().optional().describe('When it was founded.'),
  partOf: refTo('organisations').optional().describe('The organisation it belongs to.'),
  related: z.array(refToAny()).optional().describe('Other records worth reading, as collection/slug.'),
  ...grounds,
};

/** The words of an organisation in one language, beyond the common ones. */
export const organisationText = {
  description: z
    .string()
    .max(3000)
    .optional()
    .describe('What else a reader should know: a few paragraphs, with <Claim> and <Term> as in any text.'),
};

