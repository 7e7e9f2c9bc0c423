import { afterEach, expect, test, vi } from 'vitest';
import { spokenLocale } from './spoken-locale.ts';

/** Sets the variables of the machine; those that are not given are not set. */
function machine(set: { LC_ALL?: string; LC_MESSAGES?: string; LANG?: string }): void {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const) vi.stubEnv(name, set[name]);
}

/** The language that JavaScript itself takes for the machine's, as on Windows, where no variable is set. */
function intl(locale: string): void {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ locale } as Intl.ResolvedDateTimeFormatOptions);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the option goes before the machine', () => {
  machine({ LC_ALL: 'ja_JP.UTF-8' });
  expect(spokenLocale('it')).toBe('it');
  expect(spokenLocale()).toBe('ja');
});

test.for([
  ['ja_JP.UTF-8', 'ja'],
  ['it_IT', 'it'],
  ['it_CH.UTF-8@euro', 'it'],
  ['it', 'it'],
  ['en_GB.UTF-8', 'en'],
  ['en-US', 'en'],
  ['C', 'en'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  ['de_DE.UTF-8', 'en'],
  ['jamaica', 'en'],
] as const)('a machine set to %s is spoken to in %s', ([name, locale]) => {
  machine({ LANG: name });
  expect(spokenLocale()).toBe(locale);
});

test('LC_ALL goes before LC_MESSAGES, that before LANG; what is empty is not set', () => {
  machine({ LC_ALL: '', LC_MESSAGES: 'it_IT.UTF-8', LANG: 'ja_JP.UTF-8' });
  expect(spokenLocale()).toBe('it');
  machine({ LC_ALL: 'C', LC_MESSAGES: 'it_IT.UTF-8', LANG: 'ja_JP.UTF-8' });
  expect(spokenLocale()).toBe('en');
});

test('without variables, what JavaScript takes for the language of the machine', () => {
  machine({});
  intl('ja');
  expect(spokenLocale()).toBe('ja');
  intl('it-CH');
  expect(spokenLocale()).toBe('it');
  intl('fr-FR');
  expect(spokenLocale()).toBe('en');
});

test('a language that the site does not have is no option', () => {
  machine({ LANG: 'it_IT' });
  expect(spokenLocale('de')).toBe('it');
});
