/** The part of Pagefind's browser API that the search uses; a bundle for each language answers to it. */
export interface SearchIndex {
  /** `null` finds every page; words between quotes are found as they are, nothing like them. */
  search(words: string | null, options?: { filters?: Filters; sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: IndexHit[] }>;
}

/** The value that a page must have of each filter. */
export type Filters = Record<string, string>;

/** A page that Pagefind found. */
export interface IndexHit {
  id: string;
  score: number;
  /** Where the found words stand in the text of the page, counted in words. */
  words: number[];
  /** The hidden fields that hold a found word. */
  matchedMetaFields?: string[];
  data(): Promise<IndexPage>;
}

/** What Pagefind kept of a page. */
export interface IndexPage {
  url: string;
  /** The text with `<` and `>` escaped; words are parted by spaces, in Japanese by zero-width spaces. */
  raw_content: string;
  meta: Record<string, string>;
  /** Every element with an id, in any order. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}
