import type { Locale } from '#i18n/locales.ts';
import { wordingIn } from '../wording.ts';

const { quoted } = wordingIn('en');

const LANGUAGES: Record<Locale, string> = { it: 'Italian', en: 'English', ja: 'Japanese' };

/**
 * What the check says of content that the site lets in, but that could be better: what is weak, then what would help. As in
 * `en.ts`, English decides which values a sentence is given.
 */
export const warningsEn = {
  'no-evidence': () => 'No evidence stands behind this practice, so it gets the lowest grade. Say under `evidence` which sources show it, and of what kind they are.',
  'evidence-without-address': () => 'No piece of evidence has an address on record, so none of it counts for the grade. Add the address of a source, or evidence that has one.',
  'no-result': () => 'This practice has no result with a figure and a date. Add one under `results` if a source tells any; otherwise say in the text that none was found.',
  'newest-source-old': ({ newest, years }: { newest: string; years: number }) =>
    `The newest date of all sources and claims is ${newest}: more than ${years} years before the last check of the content. Look for a newer source, or say in the text that there is none.`,
  'summary-short': ({ length, least }: { length: number; least: number }) => `The summary has only ${length} characters (under ${least}). Say what it is and why it matters, in one or two sentences.`,
  'summary-repeats-title': () => 'The summary says hardly more than the title. Say what it is, who does it and why it matters.',
  'summary-generic': ({ words }: { words: readonly string[] }) => `The summary says little beside general words and praise (${words.map(quoted).join(', ')}). Say who does what, where and for whom.`,
  'summary-same': ({ other }: { other: string }) => `The summary is the same as that of ${quoted(other)}. Say what is particular to this record.`,
  'not-translated': ({ locale }: { locale: Locale }) => `The ${LANGUAGES[locale]} words are the same as the Italian ones. Translate them.`,
  'not-in-japanese': () => 'This stands in the Japanese version, but holds no Japanese character. Translate it.',
  'translation-outdated': ({ ofRevision, revision }: { ofRevision: number; revision: number }) =>
    `The translation follows revision ${ofRevision}; the Italian text is at ${revision}, and the page says that it is outdated. Bring it up to date, then write ofRevision: ${revision}.`,
  'recheck-due': ({ id, recheckBy }: { id: string; recheckBy: string }) => `The claim ${quoted(id)} was to be checked again by ${recheckBy}. Check it with its sources, then set asOf and recheckBy anew.`,
  'claim-to-confirm': ({ id }: { id: string }) => `The claim ${quoted(id)} is still to be confirmed with the office in charge. Ask there, then take toConfirm away.`,
  'source-without-address': ({ id }: { id: string }) => `The source ${quoted(id)} has no address: what rests on it alone is shown as “to be confirmed”. Look for its page.`,
  'date-ahead': ({ date, checkedOn }: { date: string; checkedOn: string }) => `${date} is later than the last check of this record, ${checkedOn}. Correct the date, or checkedOn if the record was checked since.`,
  'announced-past': ({ date }: { date: string }) => `The event is on record as announced, but its day has passed (${date}). Find out whether it took place, then change the state.`,
  'running-past-end': ({ end }: { end: string }) => `The practice is on record as going on, but its period ended (${end}). Change the status, or the end.`,
  'unreached': () => 'No other record refers to this one: readers find it only in the list and by searching. Name it under `related` of a record that is close to it.',
  'picture-unused': () => 'No text of the record shows this picture. Show it, or delete the file.',
} as const;
