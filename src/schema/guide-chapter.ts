import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { decisionPath } from '#schema/decision-path.ts';
import { claimId, labelId, ownId, refTo, refToAny } from '#schema/shared.ts';
import { sectionId } from '#schema/sections.ts';
import { AUDIENCES, THEMES } from '#schema/vocabularies.ts';

const duration = z
  .strictObject({
    from: z.number().min(0).describe('Shortest time.'),
    to: z.number().min(0).describe('Longest time; the same as from if the source gives one figure.'),
    unit: z.enum(['days', 'weeks', 'months']).describe('days, weeks or months.'),
  })
  .refine((value) => value.from <= value.to, { error: 'range-backwards', path: ['to'] })
  .describe('How long it takes.');

/** Facts of a chapter of the settlement guide or of the Japan guide. */
export const guideChapterFacts = {
  order: z.int().min(1).max(99).describe('Place of the chapter in the guide.'),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe('For whom it is written.'),
  themes: z.array(z.enum(THEMES)).max(4).optional().describe('What it is about.'),
  contacts: z
    .array(
      z.strictObject({
        organisation: refTo('organisations').describe('Whom to ask.'),
        id: labelId().describe('Id of the matter; each language says under labels what to ask there.'),
        languages: z.array(z.string().regex(/^[a-z]{2}$/, { error: 'not-a-language' })).optional().describe('Languages in which it answers, where on record.'),
      }),
    )
    .optional()
    .describe('Who to ask, and for what.'),
  steps: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the step; each language names it under labels.'),
        duration: duration.optional(),
        after: z.array(ownId()).optional().describe('Ids of the steps that must be done before.'),
        claim: claimId().optional().describe('The claim that supports the duration or the duty.'),
      }),
    )
    .optional()
    .describe('What to do, in order.'),
  checklist: z.array(labelId()).optional().describe('Things to have ready; each language names them under labels.'),
  documents: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the document; each language names it under labels.'),
        italian: z.string().max(120).optional().describe('Its official name in Italian.'),
        japanese: z.string().max(120).optional().describe('Its name in Japanese.'),
      }),
    )
    .optional()
    .describe('Documents to bring, with their official names.'),
  comparison: z
    .strictObject({
      options: z.array(labelId()).min(2).describe('Ids of what is compared (the columns), named under labels.'),
      criteria: z
        .array(
          z.strictObject({
            id: labelId().describe('Id of the criterion (a row), named under labels.'),
            cells: z
              .record(
                ownId(),
                z.strictObject({
                  id: labelId().describe('Id of the answer in words, given under labels.'),
                  claims: z.array(claimId()).optional().describe('The claims behind the answer.'),
                }),
              )
              .describe('One answer for each option. An option left out shows as "not found".'),
          }),
        )
        .min(1),
    })
    .optional()
    .describe('A table that compares options by criteria, each cell with its claims.'),
  path: decisionPath.optional(),
  legalAdvice: z.boolean().default(false).describe('true if the chapter must say that it is not legal or tax advice.'),
  sections: z.array(sectionId()).optional().describe('Ids of the level-two headings of the text, in order.'),
  related: z.array(refToAny()).optional().describe('Other records worth reading, as collection/slug.'),
  ...grounds,
};
