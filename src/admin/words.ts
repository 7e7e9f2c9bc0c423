import type { Locale } from '#i18n/locales.ts';
import { adminEn } from '#admin/words.en.ts';
import { adminIt } from '#admin/words.it.ts';
import { adminJa } from '#admin/words.ja.ts';

/** The words of the form that the schemas do not have: complete in each language, or the compiler says what is missing. */
export interface AdminWords {
  /** Title of the page and name of the tool. */
  title: string;
  /** One sentence: what one can do here. */
  intro: string;
  language: string;
  toSite: string;
  manual: string;
  noScript: string;
  /** Without a repository the form works on a folder of this machine only, opened with the named browsers. */
  localOnly: string;
  /** The same, on a public address: nothing can be done here yet. */
  noRepository: string;
  loading: string;
  failed: string;
  /** Label of a fact that has the name of a field of the text. */
  inAllLanguages: string;
  hints: { slug: string; date: string; moment: string; value: string; id: string; labels: string; body: string; readOnlyState: string };
  faults: { slug: string; id: string; date: string; moment: string; day: string; value: string; address: string; words: string };
  labels: { body: string; labelKey: string; labelWords: string; option: string; indicator: string; record: string };
  /** A picker of claims or sources of the same record. */
  own: { choose: string; none: string; unknown: string; notFound: string; addFirst: Record<'claims' | 'sources', string> };
  /** The buttons over a text. */
  text: {
    toolbar: string; claim: string; claimValue: string; term: string; note: string; foreign: string; ruby: string; section: string; bold: string; list: string;
    link: string; insert: string; cancel: string; chooseClaim: string; chooseTerm: string; chooseRecord: string; words: string; language: string; reading: string; notes: Record<'tip' | 'warning' | 'legal', string>;
  };
  /** The revision that a translation renders: `{own}` and `{original}` are numbers. */
  revision: { original: string; current: string; outdated: string; none: string; follow: string };
  /** Labels of values that readers never see as such. */
  choices: Readonly<Record<string, string>>;
}

const all: Record<Locale, AdminWords> = { it: adminIt, en: adminEn, ja: adminJa };

export const adminWords = (locale: Locale): AdminWords => all[locale];
