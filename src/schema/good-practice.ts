import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { claimId, labelId, partialDate, position, refTo, refToAny, sourceId, webAddress } from '#schema/shared.ts';
import {
  EVIDENCE_KINDS, FUNDING_KINDS, LEVELS, NEED_KINDS, PRACTICE_SECTIONS, STATUSES, SUPPORT_KINDS, THEMES, TRANSFER_STATES,
} from '#schema/vocabularies.ts';

/**
 * Facts of a good practice. Together with the text they fill the forms of OPSI, URBACT, Interreg Europe and UN-Habitat:
 * the crosswalk is in `src/schema/crosswalk.md`.
 */
export const goodPracticeFacts = {
  themes: z.array(z.enum(THEMES)).min(1).max(4).describe('What the practice is about, most important first.'),
  sdgs: z.array(z.int().min(1).max(17)).max(6).optional().describe('Sustainable Development Goals it serves, by number.'),
  place: z
    .strictObject({
      city: refTo('cities').describe('The city it belongs to.'),
      level: z.enum(LEVELS).describe('The territory it covers.'),
      position: position().optional().describe('Where it is, if it has one place.'),
    })
    .describe('Where the practice happens.'),
  lead: z.array(refTo('organisations')).min(1).describe('The organisations that lead it.'),
  partners: z
    .array(
      z.strictObject({
        organisation: refTo('organisations').describe('The partner.'),
        support: z.array(z.enum(SUPPORT_KINDS)).optional().describe('What it gives: administrative, financial, political, technical, other.'),
      }),
    )
    .optional()
    .describe('Other organisations that take part.'),
  period: z
    .strictObject({
      start: partialDate().optional().describe('When it began.'),
      end: partialDate().optional().describe('When it ended or will end. Leave out if it goes on.'),
    })
    .describe('When it happens; leave both out if not known.'),
  keyDates: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the step; each language gives its words under labels.'),
        date: partialDate().describe('When.'),
        claim: claimId().optional().describe('The claim that supports it.'),
      }),
    )
    .max(8)
    .optional()
    .describe('The steps that made it, oldest first.'),
  status: z.enum(STATUSES).describe('Where it stands today. `to-confirm` if no recent page tells.'),
  funding: z
    .array(
      z.strictObject({
        kind: z.enum(FUNDING_KINDS).describe('Whose money it is.'),
        programme: z.string().max(120).optional().describe('Official name of the fund or programme.'),
        organisation: refTo('organisations').optional().describe('Who gives it.'),
        claim: claimId().optional().describe('The amount, as a claim.'),
      }),
    )
    .optional()
    .describe('Who pays.'),
  resources: z
    .strictObject({
      budget: claimId().optional().describe('Total cost, as a claim.'),
      staff: claimId().optional().describe('People who work on it, as a claim.'),
      timeToStart: claimId().optional().describe('Time from decision to start, as a claim.'),
    })
    .optional()
    .describe('What it takes, where a source tells.'),
  results: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the indicator; each language names it under labels.'),
        claim: claimId().describe('The value reached, as a claim.'),
        baseline: claimId().optional().describe('The value before, as a claim.'),
      }),
    )
    .optional()
    .describe('What came of it, as figures with date and source.'),
  evidence: z
    .array(
      z.strictObject({
        kind: z.enum(EVIDENCE_KINDS).describe('How the results are known.'),
        source: sourceId().describe('The source that shows it.'),
      }),
    )
    .optional()
    .describe('On what the results rest; the evidence grade is derived from it.'),
  needs: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the need; each language puts it into words under labels.'),
        kind: z.enum(NEED_KINDS).describe('What kind of thing it is.'),
      }),
    )
    .optional()
    .describe('What another city needs before it can copy the practice.'),
  transfers: z
    .array(
      z.strictObject({
        direction: z.enum(['from', 'to']).describe('from: learned from that city. to: taken up by that city.'),
        city: refTo('cities').optional().describe('The other city, if the site has its profile.'),
        id: labelId().describe('Id of the transfer; each language tells it under labels.'),
        state: z.enum(TRANSFER_STATES).describe('How far it has gone.'),
        claim: claimId().optional().describe('The claim that supports it.'),
      }),
    )
    .optional()
    .describe('To whom it went, from whom it came.'),
  sections: z
    .array(z.enum(PRACTICE_SECTIONS))
    .min(1)
    .describe('Which parts the text has: one id for each level-two heading, in the same order.'),
  officialPage: webAddress().optional().describe('The practice on the web.'),
  contact: refTo('organisations').optional().describe('Whom to ask.'),
  related: z.array(refToAny()).optional().describe('Other records worth reading, as collection/slug.'),
  ...grounds,
};

