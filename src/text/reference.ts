import type { Translate } from '#i18n/translate.ts';
import type { Certainty } from '#schema/claims.ts';

/** A claim as a text shows it: all words are ready, in the reader's language. */
export interface ClaimView {
  id: string;
  certainty: Certainty;
  isDisputed: boolean;
  /** The value in words; absent for a statement without one. */
  value?: string;
  /** For Japanese readers: the value, a date of Japanese law, by the Japanese calendar (和暦). */
  era?: string;
  /** Numbers and ids of its sources in the list at the foot of the page. */
  sources: readonly { number: number; id: string }[];
  /** The date of the claim in words, and its year. */
  asOf: string;
  year: string;
  /** The day by which it must be checked again, `2026-12-31`, and in words. */
  recheckBy?: { day: string; words: string; isOverdue: boolean };
}

/** The words that stand, partly hidden from sight, in a reference. */
export interface ReferenceWords {
  source: (number: number) => string;
  asOf: (date: string) => string;
  certainty: Record<Certainty, string>;
  disputed: string;
  recheckBy: (date: string) => string;
  overdue: (date: string) => string;
}

/** The words of references in a language. */
export function referenceWords(t: Translate): ReferenceWords {
  return {
    source: (number) => t('source.n', { number }),
    asOf: (date) => t('claim.asOf', { date }),
    certainty: { confirmed: t('claim.confirmed'), secondary: t('claim.secondary'), 'to-confirm': t('claim.to-confirm') },
    disputed: t('claim.disputed'),
    recheckBy: (date) => t('claim.recheckBy', { date }),
    overdue: (date) => t('claim.overdue', { date }),
  };
}

const hidden = (words: string) => `<span class="vh"> ${words}</span>`;

/** The sign of a certainty, as the legend at the foot of the page explains it. Nothing for what is confirmed. */
export const CERTAINTY_SIGN: Record<Certainty, string> = { confirmed: '', secondary: '◐', 'to-confirm': '?' };

/**
 * The reference behind the words of a claim: the numbers of its sources, the year of its data, and a sign where the
 * reader should take care. What the signs mean is also there in words for screen readers.
 * @param page the address of the page that lists the sources, if the reference stands on another.
 */
export function referenceHtml(claim: ClaimView, words: ReferenceWords, page = ''): string {
  const links = claim.sources
    .map(({ number, id }) => `<a href="${page}#source-${id}"><span class="vh">${words.source(number).replace(String(number), '')}</span>${number}</a>`)
    .join(' ');
  let signs = '';
  if (claim.certainty !== 'confirmed') signs += `<b aria-hidden="true">${CERTAINTY_SIGN[claim.certainty]}</b>${hidden(words.certainty[claim.certainty])}`;
  if (claim.isDisputed) signs += `<b aria-hidden="true">≠</b>${hidden(words.disputed)}`;
  let due = '';
  if (claim.recheckBy) {
    const { day, words: date, isOverdue } = claim.recheckBy;
    signs += `<b aria-hidden="true">⟳</b>${hidden(isOverdue ? words.overdue(date) : words.recheckBy(date))}`;
    due = ` data-recheck="${day}"${isOverdue ? ' data-overdue' : ''}`;
  }
  return `<span class="ref"${due} data-pagefind-ignore>${links} <span aria-hidden="true">${claim.year}</span>${hidden(words.asOf(claim.asOf))}${signs}</span>`;
}
