/** The words of the interface that the script needs, in the reader's language. `{name}` is filled in. */
export interface PageWords {
  /** By plural category of the language. */
  count: Record<string, string>;
  none: string;
  noneChosen: string;
  noneHint: string;
  loading: string;
  start: string;
  failed: string;
  remove: string;
  section: string;
  otherCount: string;
  otherIn: Record<string, string>;
  languages: Record<string, string>;
  /** What one record of each collection is called. */
  collections: Record<string, string>;
}

/** Fills words in. A value is never read as a pattern. */
export function fill(message: string, values: Record<string, string>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
