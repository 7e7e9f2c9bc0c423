import { isLocale, type Locale, LOCALES } from '#i18n/locales.ts';

/** What a reader asks, and the records that answer it. */
export interface Query {
  locale: Locale;
  words: string;
  /** `collection/slug` of every record that counts as an answer; empty if nothing on the site answers. */
  expected: readonly string[];
}

/**
 * Reads a file of queries: lines of `locale`, `query`, `expected` parted by tabs. `expected` names records as `collection/slug`,
 * parted by commas, or is `-` if nothing answers. Lines that begin with `#`, the line of column names and empty lines are passed over.
 * @throws that names the line which has another form.
 */
export function readQueries(text: string): Query[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('locale\t')) return [];
    const [locale, words, expected, ...rest] = line.split('\t').map((cell) => cell.trim());
    if (!isLocale(locale) || !words || !expected || rest.length > 0) {
      throw new Error(`Line ${index + 1} of the queries is not “${LOCALES.join('|')}, query, expected” parted by tabs: ${line}`);
    }
    return [{ locale, words, expected: expected === '-' ? [] : [...new Set(expected.split(',').map((one) => one.trim()).filter(Boolean))] }];
  });
}
