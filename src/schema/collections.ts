import { z } from 'astro/zod';
import { kept } from '#i18n/kept.ts';
import { ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { cityFacts } from '#schema/city.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { eventFacts } from '#schema/event.ts';
import { goodPracticeFacts } from '#schema/good-practice.ts';
import { guideChapterFacts } from '#schema/guide-chapter.ts';
import { organisationFacts, organisationText } from '#schema/organisation.ts';
import { programmePageFacts } from '#schema/programme-page.ts';
import { termFacts, termText } from '#schema/term.ts';
import { baseText, originalState, translationState } from '#schema/text.ts';

type Shape = Record<string, z.ZodType>;

/**
 * `mdx`: a folder per record with one file per language; the Italian file holds the facts.
 * `yaml`: one file per record with the facts and a block per language.
 */
export type Storage = 'mdx' | 'yaml';

interface Definition<F extends Shape, T extends Shape> {
  storage: Storage;
  facts: F;
  text: T;
}

const define = <F extends Shape, T extends Shape>(storage: Storage, facts: F, text: T): Definition<F, typeof baseText & T> => ({
  storage,
  facts,
  text: { ...baseText, ...text },
});

/** Every collection: how it is stored, and what its facts and its text hold. */
export const COLLECTIONS = {
  'good-practices': define('mdx', goodPracticeFacts, {}),
  cities: define('mdx', cityFacts, {}),
  events: define('mdx', eventFacts, {}),
  organisations: define('yaml', organisationFacts, organisationText),
  'settlement-guide': define('mdx', guideChapterFacts, {}),
  'japan-guide': define('mdx', guideChapterFacts, {}),
  programme: define('mdx', programmePageFacts, {}),
  glossary: define('yaml', termFacts, termText),
} satisfies Record<CollectionName, Definition<Shape, Shape>>;

/** The facts of a record: what does not change with the language. */
export type Facts<C extends CollectionName = CollectionName> = z.infer<z.ZodObject<(typeof COLLECTIONS)[C]['facts']>>;

/** The words of a record in one language. */
export type Text<C extends CollectionName = CollectionName> = z.infer<z.ZodObject<(typeof COLLECTIONS)[C]['text']>>;

// Schemas are made once: Zod compiles each for itself, which costs more than reading a file with it.

/** What the facts of a collection must look like. */
export const factsSchema = kept((collection: CollectionName) => z.strictObject(COLLECTIONS[collection].facts as Shape));

/** What the frontmatter of one language's MDX file must look like: the original also holds the facts. */
export const frontmatterSchema = kept((collection: CollectionName, locale: Locale) => {
  const { facts, text } = COLLECTIONS[collection];
  return locale === ORIGINAL_LOCALE
    ? z.strictObject({ ...(text as Shape), ...originalState, ...(facts as Shape) })
    : z.strictObject({ ...(text as Shape), ...translationState });
});

/** What a data record (one YAML file for all languages) must look like. */
export const dataRecordSchema = kept((collection: CollectionName) => {
  const { facts, text } = COLLECTIONS[collection];
  const translation = z.strictObject({ ...(text as Shape), ...translationState }).optional();
  return z.strictObject({
    ...originalState,
    ...(facts as Shape),
    it: z.strictObject(text as Shape).describe('The Italian words: the original.'),
    en: translation.describe('The English words.'),
    ja: translation.describe('The Japanese words.'),
  });
});
