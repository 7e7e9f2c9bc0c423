import { LOCALE_NAMES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { recordPath } from '#records/paths.ts';
import { isIn, type AnyRecord } from '#records/record.ts';
import { escapeHtml } from '#text/escape.ts';
import { markJapanese } from '#text/japanese.ts';
import { printHtml, type Print } from './print.ts';

/**
 * A link to a record, with a badge if it is not written in the reader's language.
 * @param locale of the page.
 */
export function recordLink(record: AnyRecord, locale: Locale): Print {
  const href = escapeHtml(recordPath(record.locale, record));
  const title = markJapanese(record.text.title, record.locale);
  if (isIn(record, locale)) return printHtml(`<a href="${href}">${title}</a>`);
  const badge = translator(locale)('record.onlyIn', { language: LOCALE_NAMES[record.locale].name });
  return printHtml(`<a href="${href}" lang="${record.locale}" hreflang="${record.locale}">${title}</a><span class="badge">${escapeHtml(badge)}</span>`);
}
