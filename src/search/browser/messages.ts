import type { Locale } from '#i18n/locales.ts';
import type { Choice } from '#search/facet-table.ts';
import type { Searcher } from '#search/searcher.ts';

/** What the page may ask of the worker: the methods of the searcher. */
export type Method = 'prepare' | 'results' | 'counts' | 'others';
export type Arguments<M extends Method> = Parameters<Searcher[M]>;
export type Reply<M extends Method> = Awaited<ReturnType<Searcher[M]>>;

/** The first message tells the worker the values of all facets; the others are calls. */
export type Request = { values: Choice } | { call: number; method: Method; args: [Locale, ...unknown[]] };

/** What comes back for a call. */
export type Answered = { call: number; reply: unknown } | { call: number; fault: string };
