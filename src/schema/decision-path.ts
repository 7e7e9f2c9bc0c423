import { z } from 'astro/zod';
import { claimId, labelId, ownId, refToAny } from '#schema/shared.ts';
import { sectionId } from '#schema/sections.ts';

const claims = () => z.array(claimId()).optional().describe('The claims of this chapter that it rests on.');

/** A decision in a few questions. Each answer leads to the next question or to an outcome: the check holds it. */
export const decisionPath = z
  .strictObject({
    questions: z
      .array(
        z.strictObject({
          id: labelId().describe('Id of the question; each language asks it under labels.'),
          short: labelId().describe('Id of its short form, for the drawing: at most about 20 letters under labels.'),
          claims: claims(),
          answers: z
            .array(
              z.strictObject({
                id: labelId().describe('Id of the answer; one word under labels.'),
                to: ownId().describe('Id of the next question, or of an outcome.'),
              }),
            )
            .length(2)
            .describe('The two answers.'),
        }),
      )
      .min(1)
      .describe('The questions, in the order in which they are asked.'),
    outcomes: z
      .array(
        z.strictObject({
          id: labelId().describe('Id of the outcome; each language names it under labels.'),
          text: labelId().describe('Id of what it means, told under labels.'),
          claims: claims(),
          options: z.array(ownId()).optional().describe('Options of the comparison of this chapter that it leads to.'),
          sections: z.array(sectionId()).optional().describe('Sections of this chapter to read then.'),
          leads: z.array(refToAny()).optional().describe('Other records to read then, as collection/slug.'),
          then: ownId().optional().describe('Id of the question to go on with afterwards.'),
        }),
      )
      .min(2)
      .describe('Where the answers lead.'),
  })
  .describe('A decision path: questions, answers and where they lead.');

export type DecisionPath = z.infer<typeof decisionPath>;
