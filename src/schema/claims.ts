import { z } from 'astro/zod';
import { claimId, day, line, ownId, partialDate, sourceId, webAddress } from '#schema/shared.ts';
import { QUALIFIERS, SOURCE_CLASSES, UNITS } from '#schema/vocabularies.ts';

/** A published page that supports claims. */
export const source = z
  .strictObject({
    id: ownId().describe('Short name of the source, unique in this record, for example `jetro-05`. Claims name it.'),
    title: line(300).describe('Title of the page or document, in its own language.'),
    publisher: line(120).describe('Body, paper or firm that published it. Never the name of a private person.'),
    class: z
      .enum(SOURCE_CLASSES)
      .describe('official: a public body, a university, or the organisation itself. press: a newspaper. secondary: a law firm, a consultant, a blog, an encyclopedia.'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'not-a-language' })
      .describe('Language of the page, two letters: it, en, ja, de…'),
    url: webAddress().optional().describe('Address of the page. Leave out only if no address is on record; its claims then are "to be confirmed".'),
    date: partialDate().optional().describe('Date of the page, as exact as it is known. Leave out if the page bears none.'),
    archived: webAddress().optional().describe('Address of a copy in a public web archive.'),
  })
  .describe('A published page that supports claims of this record.');

const number = z.number();

/** A statement with its sources, date and certainty. */
export const claim = z
  .strictObject({
    value: z
      .union([number, z.strictObject({ from: number, to: number }), partialDate()])
      .optional()
      .describe('The number, the range {from, to} or the date that is stated. Leave out for a statement in words.'),
    unit: z.enum(UNITS).optional().describe('What the number counts. Needed with a number or a range.'),
    qualifier: z.enum(QUALIFIERS).optional().describe('Word before the value when the source is not exact: about, over, nearly, up-to, at-least.'),
    sources: z.array(sourceId()).min(1).describe('Ids of the sources that say so; at least one.'),
    asOf: partialDate().describe('The date at which the statement held: of the data if the source gives one, else of the source.'),
    recheckBy: day().optional().describe('The day by which somebody must check again. Needed for what changes: laws, rates, calls, offices.'),
    era: z.literal(true).optional().describe('true if the value is the date of a Japanese law, ordinance, decree or treaty: Japanese readers see the Japanese era (和暦) beside it.'),
    toConfirm: z.literal(true).optional().describe('true if the statement still has to be confirmed with the office in charge.'),
    disputes: z.array(claimId()).min(1).optional().describe('Claims of this record that say otherwise. Both are shown.'),
  })
  .superRefine((value, context) => {
    const counts = typeof value.value === 'number' || typeof value.value === 'object';
    if (counts && value.unit === undefined) context.addIssue({ code: 'custom', path: ['unit'], message: 'unit-missing' });
    if (!counts && value.unit !== undefined) context.addIssue({ code: 'custom', path: ['unit'], message: 'unit-without-number' });
    if (typeof value.value === 'object' && value.value.from > value.value.to) {
      context.addIssue({ code: 'custom', path: ['value'], message: 'range-backwards' });
    }
  })
  .refine((claim) => !claim.era || (typeof claim.value === 'string' && claim.value.length > 4), { error: 'era-without-date', path: ['era'] })
  .describe('A statement with its sources, its date and how certain it is.');

export type Source = z.infer<typeof source>;
export type Claim = z.infer<typeof claim>;

/** The facts that carry what is claimed and on what ground; every collection has them. */
export const grounds = {
  claims: z
    .record(ownId(), claim)
    .default({})
    .describe('The statements of this record that rest on sources, by id. The texts place them with <Claim id="…">.'),
  sources: z.array(source).min(1).describe('The published pages this record rests on, in the order in which readers see them.'),
};

/** How certain a claim is, for the reader. Derived, never written by hand. */
export type Certainty = 'confirmed' | 'secondary' | 'to-confirm';

/**
 * Derives the certainty of a claim from its sources.
 * Rule (INVENTORY, rules for the facts): without any source that has an address, or when the editor says so, a claim is
 * still to be confirmed; if only secondary sources support it, it is secondary.
 */
export function certaintyOf(claim: Claim, sources: readonly Source[]): Certainty {
  const supporting = sources.filter((one) => claim.sources.includes(one.id));
  if (claim.toConfirm || supporting.every((one) => one.url === undefined)) return 'to-confirm';
  return supporting.some((one) => one.class !== 'secondary' && one.url !== undefined) ? 'confirmed' : 'secondary';
}
