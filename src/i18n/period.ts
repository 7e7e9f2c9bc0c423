import { formatSpan } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Translate } from '#i18n/translate.ts';

/** A period in words, open at either end; `undefined` if neither is known. */
export function formatPeriod({ start, end }: { start?: string | undefined; end?: string | undefined }, locale: Locale, t: Translate): string | undefined {
  if (start && end) return formatSpan(start, end, locale);
  if (start) return t('fact.periodFrom', { start: formatSpan(start, undefined, locale) });
  return end ? t('fact.periodTo', { end: formatSpan(end, undefined, locale) }) : undefined;
}
