import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { claimId, labelId, partialDate, refTo, refToAny, webAddress } from '#schema/shared.ts';
import { sectionId } from '#schema/sections.ts';

/** Facts of a page about the programme and the cooperation. */
export const programmePageFacts = {
  order: z.int().min(1).max(99).describe('Place of the page in the list.'),
  period: z
    .strictObject({
      start: partialDate().optional().describe('When it began.'),
      end: partialDate().optional().describe('When it ended or will end.'),
    })
    .optional()
    .describe('The time it covers.'),
  organisations: z.array(refTo('organisations')).optional().describe('Organisations that carry it.'),
  milestones: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the step; each language names it under labels.'),
        date: partialDate().describe('When.'),
        event: refTo('events').optional().describe('The event recap that tells of it.'),
        claim: claimId().optional().describe('The claim that supports it.'),
      }),
    )
    .optional()
    .describe('Steps of the cooperation, oldest first.'),
  sections: z.array(sectionId()).optional().describe('Ids of the level-two headings of the text, in order.'),
  officialPage: webAddress().optional().describe('Page of the programme.'),
  related: z.array(refToAny()).optional().describe('Other records worth reading, as collection/slug.'),
  ...grounds,
};
