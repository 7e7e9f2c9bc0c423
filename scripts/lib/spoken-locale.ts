import { isLocale, type Locale } from '#i18n/locales.ts';

// The order of POSIX: the first that is set and not empty decides for messages.
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of a name like `ja_JP.UTF-8`, `it_IT`, `en-GB`, `it`; `C` and `POSIX` are how machines say English. */
function localeOf(name: string): Locale | undefined {
  const language = name.toLowerCase().split(/[._@-]/, 1)[0]!;
  if (language === 'c' || language === 'posix') return 'en';
  return isLocale(language) ? language : undefined;
}

/**
 * The language in which a command speaks: the option, else the machine's, else English.
 * @param option what stands after `--locale`; a language that the site does not have is passed over.
 */
export function spokenLocale(option?: string): Locale {
  if (isLocale(option)) return option;
  const set = VARIABLES.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  // A machine that is set to a fourth language gets English, like one whose setting says nothing.
  if (set !== undefined) return localeOf(set) ?? 'en';
  return localeOf(Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}
