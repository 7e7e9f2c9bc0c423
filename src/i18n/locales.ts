/** The languages of the site, in the order in which readers see them. The first is the language of the originals. */
export const LOCALES = ['it', 'en', 'ja'] as const;

/** One of the site's languages, as it stands in addresses, file names and the HTML `lang` attribute. */
export type Locale = (typeof LOCALES)[number];

/** The language in which records are first written; its file also holds the facts. */
export const ORIGINAL_LOCALE = 'it' satisfies Locale;

/** What each language is called in itself, and its Open Graph code. */
export const LOCALE_NAMES: Record<Locale, { name: string; openGraph: string }> = {
  it: { name: 'Italiano', openGraph: 'it_IT' },
  en: { name: 'English', openGraph: 'en_GB' },
  ja: { name: '日本語', openGraph: 'ja_JP' },
};

/** Tells whether a string (for example a part of an address or of a file name) is a language of the site. */
export function isLocale(value: string | undefined): value is Locale {
  return (LOCALES as readonly string[]).includes(value ?? '');
}
