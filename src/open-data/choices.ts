import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { labelsIn, type Labels } from '#schema/labels.ts';
import { openDataWords } from '#open-data/words.ts';

/** Gives the labels of a closed list of values in a language. */
export type Choice = (locale: Locale) => Readonly<Record<string, string>>;

type VocabularyName = Exclude<{ [K in keyof Labels]: Labels[K] extends Record<string, string> ? K : never }[keyof Labels], undefined>;

const vocabulary = (name: VocabularyName): Choice => (locale) => labelsIn(locale)[name];

const known = new Map<string, Choice>();

/** The same labels, looked up once for a language: rows ask for them many thousand times. */
function remembered(choice: Choice): Choice {
  const labels = new Map<Locale, Readonly<Record<string, string>>>();
  return (locale) => {
    let own = labels.get(locale);
    if (!own) labels.set(locale, (own = choice(locale)));
    return own;
  };
}

const withoutValue = (words: string, place: string) => words.replace(place, ' ').replace(/\s+/g, ' ').trim();

/** Units alone, as they stand with a number other than one. */
const unitNames = (units: Readonly<Record<string, { other: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(units).map(([id, { other }]) => [id, withoutValue(other, '{n}')]));

/** The lists of the facts, by the path of the field. A list that the site labels nowhere has its words in `words.*.ts`. */
const CHOICES: Readonly<Record<string, Choice>> = {
  themes: vocabulary('themes'),
  'place.level': vocabulary('levels'),
  'partners.support': vocabulary('supportKinds'),
  'funding.kind': vocabulary('fundingKinds'),
  'evidence.kind': vocabulary('evidenceKinds'),
  'needs.kind': vocabulary('needKinds'),
  'transfers.state': vocabulary('transferStates'),
  services: vocabulary('services'),
  sectors: vocabulary('sectors'),
  audience: vocabulary('audiences'),
  'good-practices.status': vocabulary('statuses'),
  'organisations.status': vocabulary('organisationStatuses'),
  'events.kind': vocabulary('eventKinds'),
  'organisations.kind': vocabulary('organisationKinds'),
  'glossary.kind': vocabulary('termKinds'),
  'transfers.direction': (locale) => ({ from: translator(locale)('fact.transfer.from'), to: translator(locale)('fact.transfer.to') }),
  'when.state': (locale) => ({ held: openDataWords(locale).choices.held, announced: translator(locale)('fact.announced'), proposed: translator(locale)('fact.proposed') }),
  'position.precision': (locale) => ({ exact: translator(locale)('map.exact'), approximate: translator(locale)('map.approximate'), city: openDataWords(locale).choices.cityPosition }),
  profile: (locale) => ({ full: openDataWords(locale).choices.fullProfile, short: openDataWords(locale).choices.shortProfile }),
  japaneseForm: (locale) => ({ 'in-use': openDataWords(locale).choices.inUse, rendering: openDataWords(locale).choices.rendering }),
  'steps.duration.unit': (locale) => unitNames(labelsIn(locale).durations),
  sections: (locale) => openDataWords(locale).sections,
};

/** Values that stand for the state of a claim, a source or a translation. */
export const certaintyChoice = remembered((locale) => {
  const t = translator(locale);
  return { confirmed: t('claim.confirmed'), secondary: t('claim.secondary'), 'to-confirm': t('claim.to-confirm') };
});
export const sourceClassChoice = remembered((locale) => {
  const t = translator(locale);
  return { official: t('source.official'), press: t('source.press'), secondary: t('source.secondary') };
});
export const translationChoice: Choice = (locale) => openDataWords(locale).translations;
export const unitChoice = remembered((locale) => ({ ...unitNames(labelsIn(locale).units), number: openDataWords(locale).choices.number }));
export const qualifierChoice = remembered((locale) => Object.fromEntries(Object.entries(labelsIn(locale).qualifiers).map(([id, words]) => [id, withoutValue(words, '{v}')])));
export const gradeChoice: Choice = vocabulary('evidenceGrades');

/**
 * The labels of the values of a field.
 * @param path in the facts, with the collection before it: `good-practices.place.level`.
 * @throws if no labels are known: a new closed list needs words before it can be published.
 */
export function choiceOf(path: string): Choice {
  const steps = path.split('.');
  for (let from = 0; from < steps.length; from += 1) {
    const name = steps.slice(from).join('.');
    const choice = CHOICES[name];
    if (!choice) continue;
    if (!known.has(name)) known.set(name, remembered(choice));
    return known.get(name)!;
  }
  throw new Error(`The values of "${path}" have no labels: name them in src/open-data/choices.ts.`);
}
