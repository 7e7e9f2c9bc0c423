import { formatDate } from '#i18n/format.ts';
import { labelled } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { recordPath } from '#records/paths.ts';
import type { Change } from '#open-data/ledger.ts';
import { fingerprintOf } from '#open-data/revision-text.ts';
import type { CollectionName } from '#schema/collection-names.ts';

/** Stands between what we say today of a text and the text itself. */
export const RULE = '-'.repeat(40);

/** A text that was or is about to be published, with what is known of it. */
export interface Revision extends Pick<Change, 'record' | 'locale' | 'revision' | 'hash' | 'title'> {
  text: string;
  /** The day of its first publication; absent if it has not been written down yet. */
  day?: string;
  /** What the record says now: this text, another, or nothing any more. */
  now: 'this' | 'later' | 'withdrawn';
}

const split = (record: string) => {
  const [collection, slug] = record.split('/') as [CollectionName, string];
  return { collection, slug };
};

/**
 * The file that a permanent address answers with: who published what and when, where the page of today is, then the text of that
 * day, byte for byte. It begins with a mark (U+FEFF) by which browsers know UTF-8 when a server does not say so.
 */
export function revisionFile({ record, locale, revision, title, text, day, now }: Revision, site: URL): string {
  const t = translator(locale);
  const page = new URL(now === 'withdrawn' ? `/${locale}/` : recordPath(locale, split(record)), site).href;
  const known = [
    t('site.title'),
    `${t('cite.revisionOf', { title, revision })}${day ? ` · ${labelled(t('revision.published'), formatDate(day, locale), locale)}` : ''}`,
    labelled(t(`revision.${now}`), page, locale),
    t('revision.form'),
    t('revision.licence'),
    labelled(t('revision.fingerprint'), fingerprintOf(text), locale),
  ];
  return `\uFEFF${known.join('\n')}\n${RULE}\n${text}`;
}
