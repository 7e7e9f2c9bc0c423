import type { Locale } from '#i18n/locales.ts';
import type { LinkReason } from './answer.ts';
import type { Standing } from './standing.ts';
import { wordsEn } from './words.en.ts';
import { wordsIt } from './words.it.ts';
import { wordsJa } from './words.ja.ts';

/** What `npm run links` says in one language. */
export interface LinksWords {
  usage: string;
  title: string;
  standings: Record<Standing, string>;
  /** What to do about an address, one sentence. */
  toDo: Record<'flagged' | 'watched' | 'moved' | 'unclear', string>;
  reasons: Record<LinkReason, string>;
  failedOn: (days: string) => string;
  goodOn: (day: string) => string;
  leadsTo: (url: string) => string;
  count: string;
  summary: (addresses: number, records: number, asked: number) => string;
  nothing: string;
  progress: (answered: number, of: number) => string;
  offline: string;
  unreadableMemory: (file: string) => string;
  noSuchRecord: (path: string) => string;
  writeNeedsArchive: string;
  archive: {
    title: string;
    none: string;
    noAnswer: (count: number) => string;
    without: (count: number) => string;
    proposed: (count: number) => string;
    written: (count: number) => string;
  };
}

export const linksWords: Record<Locale, LinksWords> = { it: wordsIt, en: wordsEn, ja: wordsJa };
