import { markHTMLString } from 'astro/runtime/server/index.js';
import type { Locale } from '#i18n/locales.ts';
import { markJapanese } from '#text/japanese.ts';
import { titleHtml } from '#text/phrases.ts';

/**
 * What pages print between braces. Functions, not components: a page prints some fifty of these, and Astro spends more time on
 * setting up a component, or a `<Fragment set:html>`, than on the words in it.
 */
export type Print = ReturnType<typeof markHTMLString>;

/** HTML that is made already, and escaped where it had to be. */
export const printHtml = (html: string): Print => markHTMLString(html);

/** Plain words, with Japanese characters marked as Japanese where the page is not. */
export const printWords = (text: string, locale: Locale): Print => markHTMLString(markJapanese(text, locale));

/** A title or heading: breaks between Japanese phrases only. */
export const printTitle = (text: string, locale: Locale): Print => markHTMLString(titleHtml(text, locale));
