import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { line, refTo, refToAny } from '#schema/shared.ts';
import { JAPANESE_FORMS, TERM_KINDS } from '#schema/vocabularies.ts';

/** Facts of a glossary term. */
export const termFacts = {
  kind: z.enum(TERM_KINDS).describe('term: a word of the field. office: an Italian or Japanese office or act. proper-name: a name.'),
  japaneseForm: z.enum(JAPANESE_FORMS).describe('in-use: the Japanese stands in a source. rendering: ours, no official name on record.'),
  organisation: refTo('organisations').optional().describe('The organisation that bears this name.'),
  about: refToAny().optional().describe('The record that treats the matter at length, as collection/slug.'),
  seeAlso: z.array(refTo('glossary')).optional().describe('Terms close to this one.'),
  misspellings: z.array(line(60)).optional().describe('Wrong spellings that people type; used by the search only.'),
  ...grounds,
};

/** The words of a term in one language, beyond the common ones: `title` is the term, `summary` its definition. */
export const termText = {
  usage: line(400).optional().describe('Warning for writers and readers: false friends, register, what it is not.'),
  avoid: z.array(line(60)).optional().describe('Variants that texts in this language must not use; the check finds them.'),
};
