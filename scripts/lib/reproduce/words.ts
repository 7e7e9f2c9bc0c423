import type { Locale } from '#i18n/locales.ts';

interface ReproduceWords {
  built(files: number, fingerprint: string): string;
  same: string;
  differ(files: number): string;
}

/** What `npm run reproduce` says. */
export const REPRODUCE_WORDS: Record<Locale, ReproduceWords> = {
  it: {
    built: (files, fingerprint) => `Due costruzioni da zero. La prima: ${files} file, impronta SHA-256 ${fingerprint}.`,
    same: 'Identiche, byte per byte.',
    differ: (files) => `Diversi: ${files} file (vedi sopra).`,
  },
  en: {
    built: (files, fingerprint) => `Two builds from nothing. The first: ${files} files, SHA-256 fingerprint ${fingerprint}.`,
    same: 'Identical, byte for byte.',
    differ: (files) => `${files} files differ (see above).`,
  },
  ja: {
    built: (files, fingerprint) => `何もない状態から二回作成しました。一回目は${files}ファイル、SHA-256の値は${fingerprint}です。`,
    same: '全てのバイトが一致しました。',
    differ: (files) => `${files}ファイルに違いがあります（上に表示）。`,
  },
};
