import type { Query } from './queries.ts';

/** What a search gave for a query. */
export interface Answered {
  query: Query;
  /** `collection/slug` of the results in the reader's language, best first. */
  found: readonly string[];
  /** Whether the search said that nothing matches. */
  isNone: boolean;
}

/** How good a search is over some queries. */
export interface Quality {
  queries: number;
  /** Share of the queries that have an answer for which one stands within the first five. */
  recall: number;
  /** Mean of 1 ÷ rank of the first right record; 0 beyond the first five. */
  reciprocalRank: number;
  negatives: number;
  /** Queries without an answer to which the search said so. */
  refused: number;
}

const DEPTH = 5;

/** The place of the first right record within the first five, from 1; 0 if there is none. */
export function rankOf({ query, found }: Answered): number {
  return found.slice(0, DEPTH).findIndex((record) => query.expected.includes(record)) + 1;
}

/** Whether a search did with a query what it should. */
export function isRight(answered: Answered): boolean {
  return answered.query.expected.length === 0 ? answered.isNone : rankOf(answered) > 0;
}

/** Measures answers: recall in the first five, mean reciprocal rank, negatives that were answered with “no match”. */
export function qualityOf(answers: readonly Answered[]): Quality {
  const ranks = answers.filter(({ query }) => query.expected.length > 0).map(rankOf);
  const negatives = answers.filter(({ query }) => query.expected.length === 0);
  return {
    queries: answers.length,
    recall: ranks.filter((rank) => rank > 0).length / ranks.length,
    reciprocalRank: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
    negatives: negatives.length,
    refused: negatives.filter(isRight).length,
  };
}
