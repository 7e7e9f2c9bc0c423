import { LOCALES, type Locale } from '#i18n/locales.ts';
import { parseArgs } from 'node:util';
import { nearest } from '../nearest.ts';
import { PRINTERS } from '../printers/printers.ts';
import { spokenLocale } from '../spoken-locale.ts';
import { wordsIn } from './words.ts';

export type Format = keyof typeof PRINTERS;

/** What `npm run check` was asked for. */
export interface CheckOptions {
  locale: Locale;
  format: Format;
  watch: boolean;
  warnings: boolean;
  strict: boolean;
  help: boolean;
  /** Set if only a change is wanted: with what to compare, or empty for the usual branch. */
  changed?: string;
}

const OPTIONS = {
  locale: { type: 'string' },
  format: { type: 'string' },
  changed: { type: 'string' },
  watch: { type: 'boolean' },
  warnings: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `--changed` may stand alone, with a base after it, or with `=`: as options of programs can, it is given a value in any case. */
function withBase(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    const next = args[index + 1];
    if (arg === '--changed') return [next === undefined || next.startsWith('-') ? '--changed=' : `--changed=${next}`];
    return args[index - 1] === '--changed' && !arg.startsWith('-') ? [] : [arg];
  });
}

const isFormat = (value: string): value is Format => Object.hasOwn(PRINTERS, value);

/**
 * Reads the options of `npm run check`.
 * @returns the options, or in the reader's language what is wrong with them.
 */
export function readOptions(args: readonly string[]): CheckOptions | { fault: string } {
  const { tokens } = parseArgs({ args: withBase(args), options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const given = new Map(tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token] as const] : [])));
  const wanted = given.get('locale')?.value;
  const locale = spokenLocale(wanted);
  const { options } = wordsIn(locale);
  for (const token of tokens) {
    if (token.kind === 'positional') return { fault: options.extra(token.value) };
    if (token.kind !== 'option') continue;
    const near = nearest(token.name, Object.keys(OPTIONS));
    const option = OPTIONS[token.name as keyof typeof OPTIONS] as (typeof OPTIONS)[keyof typeof OPTIONS] | undefined;
    if (!option) return { fault: options.unknown(token.rawName, near && `--${near}`) };
    // A value that begins with a hyphen is the next option.
    if (option.type === 'string' && token.name !== 'changed' && (token.value === undefined || token.value.startsWith('-'))) return { fault: options.noValue(token.rawName) };
    if (option.type === 'boolean' && token.value !== undefined) return { fault: options.extra(`${token.rawName}=${token.value}`) };
  }
  const format = given.get('format')?.value ?? 'text';
  if (wanted !== undefined && wanted !== locale) return { fault: options.wrongValue('--locale', wanted, LOCALES) };
  if (!isFormat(format)) return { fault: options.wrongValue('--format', format, Object.keys(PRINTERS)) };
  return { locale, format, watch: given.has('watch'), warnings: given.has('warnings'), strict: given.has('strict'), help: given.has('help'), changed: given.get('changed')?.value };
}
