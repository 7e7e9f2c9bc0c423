/** What can be compared with its like: practices, cities, and the legal forms of the settlement guide. */
export const COMPARE_KINDS = ['good-practices', 'cities', 'legal-forms'] as const;
export type CompareKind = (typeof COMPARE_KINDS)[number];

/** A table holds so many columns at most; with more, no screen shows two of them together. */
export const MOST_COLUMNS = 4;

/** Tells whether a string names a kind. */
export function isCompareKind(value: string | null): value is CompareKind {
  return (COMPARE_KINDS as readonly (string | null)[]).includes(value);
}
