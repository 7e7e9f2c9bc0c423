import type { Locale } from '#i18n/locales.ts';

/** What every command of this group may have to say about how it was called. */
export interface CommandWords {
  /** A value that an option does not take. */
  notOneOf: (option: string, value: string, allowed: string) => string;
  notADay: (option: string, value: string) => string;
  notANumber: (option: string, value: string) => string;
  unknownArgument: (name: string) => string;
  /** What stands before the list of options. */
  usage: string;
  /** The records cannot be read. */
  faultyContent: string;
}

export const commandWords: Record<Locale, CommandWords> = {
  it: {
    notOneOf: (option, value, allowed) => `«${value}» non va bene per ${option}. Si può scrivere: ${allowed}.`,
    notADay: (option, value) => `«${value}» non è un giorno: per ${option} scrivi anno-mese-giorno, per esempio 2026-12-01.`,
    notANumber: (option, value) => `«${value}» non va bene per ${option}: serve un numero intero, da 0 in su.`,
    unknownArgument: (name) => `Il comando non conosce «${name}».`,
    usage: 'Si usa così:',
    faultyContent: 'I contenuti hanno errori e non si possono leggere. Esegui prima “npm run check” e correggi ciò che indica.',
  },
  en: {
    notOneOf: (option, value, allowed) => `“${value}” does not fit ${option}. You can write: ${allowed}.`,
    notADay: (option, value) => `“${value}” is not a day: for ${option} write year-month-day, for example 2026-12-01.`,
    notANumber: (option, value) => `“${value}” does not fit ${option}: it takes a whole number, from 0 up.`,
    unknownArgument: (name) => `The command does not know “${name}”.`,
    usage: 'How to use it:',
    faultyContent: 'The content has errors and cannot be read. Run “npm run check” first and correct what it names.',
  },
  ja: {
    notOneOf: (option, value, allowed) => `${option}に「${value}」は使えません。使える値：${allowed}`,
    notADay: (option, value) => `「${value}」は日付ではありません。${option}は年-月-日（例：2026-12-01）の形で書いてください。`,
    notANumber: (option, value) => `${option}に「${value}」は使えません。0以上の整数を書いてください。`,
    unknownArgument: (name) => `「${name}」は使えない引数です。`,
    usage: '使い方：',
    faultyContent: '内容に誤りがあり、読み込めません。先に「npm run check」を実行し、示された箇所を直してください。',
  },
};
