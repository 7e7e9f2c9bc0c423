import { z } from 'astro/zod';
import { ID_PATTERN, line } from '#schema/shared.ts';
import { TRANSLATION_METHODS } from '#schema/vocabularies.ts';

/** The words every record has in every language. */
export const baseText = {
  title: line(100).describe('Name of the record, at most 100 characters. Official names as on record.'),
  summary: line(400).describe('One or two sentences that say what it is and why it matters: shown in lists and search results.'),
  reading: line(100).optional().describe('Japanese only: the reading of the title in hiragana, for search and ruby.'),
  aliases: z
    .array(line(80))
    .optional()
    .describe('Other names and spellings in this language that people search for. Not shown as official.'),
  labels: z
    .record(z.string().regex(ID_PATTERN, { error: 'not-an-id' }), line(400))
    .optional()
    .describe('Words for the ids that the facts use (key dates, results, steps, checklist…), one line each.'),
};

/** What the original says of itself. */
export const originalState = {
  revision: z.int().min(1).describe('Number of this version of the Italian text. Add 1 when a change must reach the translations.'),
  checkedOn: z.iso.date({ error: 'not-a-day' }).describe('The day on which somebody last checked the whole record against its sources.'),
};

/** What a translation says of itself. */
export const translationState = {
  ofRevision: z.int().min(1).describe('The revision of the Italian text that this translates.'),
  translation: z
    .enum(TRANSLATION_METHODS)
    .describe('How it was made: human, machine, or machine-reviewed (a person has read it against the original).'),
};
