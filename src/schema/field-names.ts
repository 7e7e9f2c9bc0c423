import type { Locale } from '#i18n/locales.ts';

/** Names of fields for people, by key, or by parent and key where the key alone would say something else. */
export const fieldNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {};
