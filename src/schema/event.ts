import { z } from 'astro/zod';
import { grounds } from '#schema/claims.ts';
import { claimId, instant, labelId, partialDate, refTo, refToAny, webAddress } from '#schema/shared.ts';
import { sectionId } from '#schema/sections.ts';
import { EVENT_KINDS, THEMES } from '#schema/vocabularies.ts';

const moment = (what: string) => z.union([instant(), partialDate()], { error: 'not-a-moment' }).describe(what);

/** Facts of an event recap. */
export const eventFacts = {
  kind: z.enum(EVENT_KINDS).describe('What kind of event it was.'),
  themes: z.array(z.enum(THEMES)).max(4).optional().describe('What it was about.'),
  when: z
    .strictObject({
      start: moment('First day (2022-11-09), month or year if the day is not known, or an instant with offset (2021-05-26T10:00+02:00).'),
      end: moment('Last day or end. Leave out if it lasted one day.').optional(),
      timeZone: z
        .string()
        .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), { error: 'not-a-time-zone' })
        .optional()
        .describe('Time zone of the place, for instants: Europe/Rome or Asia/Tokyo.'),
      state: z.enum(['held', 'announced', 'proposed']).default('held').describe('Whether it took place.'),
    })
    .superRefine((when, context) => {
      if (when.start.includes('T') && !when.timeZone) context.addIssue({ code: 'custom', path: ['timeZone'], message: 'time-zone-missing' });
      if (when.end && when.end.slice(0, when.start.length) < when.start.slice(0, when.end.length)) {
        context.addIssue({ code: 'custom', path: ['end'], message: 'end-before-start' });
      }
    })
    .describe('When it happened, as exact as the sources are.'),
  place: z
    .strictObject({
      cities: z.array(refTo('cities')).optional().describe('The cities where it happened.'),
      online: z.boolean().default(false).describe('true if it was held online, wholly or in part.'),
      venues: z.array(labelId()).optional().describe('Ids of the places; each language names them under labels.'),
    })
    .describe('Where it happened.'),
  organisers: z.array(refTo('organisations')).optional().describe('Who organised it.'),
  participants: z.array(refTo('organisations')).optional().describe('Organisations that took part.'),
  programme: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the item; each language names it under labels.'),
        at: moment('Day or instant of the item.').optional(),
      }),
    )
    .optional()
    .describe('What was done, in order.'),
  outcomes: z
    .array(
      z.strictObject({
        id: labelId().describe('Id of the outcome; each language tells it under labels.'),
        claim: claimId().optional().describe('The claim that supports it.'),
      }),
    )
    .optional()
    .describe('What came of it.'),
  practicesShown: z.array(refTo('good-practices')).optional().describe('Good practices that were shown or visited.'),
  sections: z.array(sectionId()).optional().describe('Ids of the level-two headings of the text, in order.'),
  officialPage: webAddress().optional().describe('Page of the event.'),
  related: z.array(refToAny()).optional().describe('Other records worth reading, as collection/slug.'),
  ...grounds,
};
