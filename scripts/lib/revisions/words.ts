import type { Locale } from '#i18n/locales.ts';
import type { ChangeKind } from '#open-data/ledger.ts';

/** What `npm run revisions` says, in one language. */
export interface RevisionWords {
  nothing: string;
  kinds: Record<ChangeKind, (count: number) => string>;
  written: (file: string) => string;
  /** At the end of a build with texts that the ledger does not hold. */
  unrecorded: (count: number) => string;
  /** After `--check`, where something has not been written down. */
  missing: string;
  options: string;
  day: string;
  backwards: (day: string, last: string) => string;
}

const it: RevisionWords = {
  nothing: 'Tutto ciò che si pubblica è già nel registro delle revisioni.',
  kinds: {
    new: (count) => (count === 1 ? '1 testo nuovo' : `${count} testi nuovi`),
    revised: (count) => (count === 1 ? '1 testo modificato' : `${count} testi modificati`),
    rechecked: (count) => (count === 1 ? '1 testo ricontrollato' : `${count} testi ricontrollati`),
    withdrawn: (count) => (count === 1 ? '1 testo ritirato' : `${count} testi ritirati`),
  },
  written: (file) => `Scritto in ${file}: includi il file nel commit di ciò che si pubblica.`,
  unrecorded: (count) => `${count === 1 ? '1 testo non è ancora' : `${count} testi non sono ancora`} nel registro delle revisioni. Prima di pubblicare: npm run revisions`,
  missing: 'Il registro delle revisioni non lo sa ancora. Prima di pubblicare: npm run revisions',
  options: 'Opzioni: --check (non scrive; termina con 1 se manca qualcosa), --day AAAA-MM-GG, --locale it|en|ja',
  day: 'Il giorno si scrive così: --day 2026-11-23',
  backwards: (day, last) => `Il registro arriva al ${last}: non si può scrivere sotto il ${day}, che viene prima.`,
};

const en: RevisionWords = {
  nothing: 'All that is published is in the ledger of revisions already.',
  kinds: {
    new: (count) => `${count} new ${count === 1 ? 'text' : 'texts'}`,
    revised: (count) => `${count} revised ${count === 1 ? 'text' : 'texts'}`,
    rechecked: (count) => `${count} re-checked ${count === 1 ? 'text' : 'texts'}`,
    withdrawn: (count) => `${count} withdrawn ${count === 1 ? 'text' : 'texts'}`,
  },
  written: (file) => `Written to ${file}: commit the file with what is published.`,
  unrecorded: (count) => `${count === 1 ? '1 text is' : `${count} texts are`} not in the ledger of revisions yet. Before publishing: npm run revisions`,
  missing: 'The ledger of revisions does not know of it yet. Before publishing: npm run revisions',
  options: 'Options: --check (writes nothing; ends with 1 if something is missing), --day YYYY-MM-DD, --locale it|en|ja',
  day: 'Write the day like this: --day 2026-11-23',
  backwards: (day, last) => `The ledger reaches ${last}: nothing can be written under ${day}, which is earlier.`,
};

const ja: RevisionWords = {
  nothing: '公開する内容は、すべて改訂台帳に記録済みです。',
  kinds: {
    new: (count) => `新規 ${count}件`,
    revised: (count) => `改訂 ${count}件`,
    rechecked: (count) => `再確認 ${count}件`,
    withdrawn: (count) => `公開終了 ${count}件`,
  },
  written: (file) => `${file}に書き込みました。公開する内容と一緒にコミットしてください。`,
  unrecorded: (count) => `改訂台帳にまだ記録されていない文章が${count}件あります。公開の前に実行してください：npm run revisions`,
  missing: '改訂台帳にまだ記録されていません。公開の前に実行してください：npm run revisions',
  options: 'オプション：--check（書き込まず、未記録があれば終了コード1）、--day 年-月-日、--locale it|en|ja',
  day: '日付は次の形で書いてください：--day 2026-11-23',
  backwards: (day, last) => `台帳は${last}まで記録済みです。それより前の${day}の日付では記録できません。`,
};

/** The words of the command in every language of the site. */
export const REVISION_WORDS: Record<Locale, RevisionWords> = { it, en, ja };
