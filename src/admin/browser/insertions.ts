/** A change of a text: what takes the place of what was selected, and which part of it is selected then. */
export interface Insertion {
  text: string;
  /** From and to, counted from the start of `text`. */
  select: [number, number];
}

const wrapped = (before: string, words: string, after: string): Insertion => ({ text: before + words + after, select: [before.length, before.length + words.length] });

/** What was typed, as it may stand between quotation marks. */
const inQuotes = (typed: string) => typed.replace(/["<>{}\r\n]/g, '').trim();

/** What the buttons over a text write, by the rules of content/README.md. */
export const INSERTIONS = {
  claim: (words: string, id: string) => (words === '' ? { text: `<Claim id="${id}" />`, select: [0, 0] as [number, number] } : wrapped(`<Claim id="${id}">`, words, '</Claim>')),
  claimValue: (_: string, id: string): Insertion => ({ text: `<Claim id="${id}" />`, select: [0, 0] }),
  term: (words: string, id: string) => (words === '' ? { text: `<Term id="${id}" />`, select: [0, 0] as [number, number] } : wrapped(`<Term id="${id}">`, words, '</Term>')),
  link: (words: string, path: string) => wrapped('[', words || path, `](/${path})`),
  note: (words: string, kind: string) => wrapped(`\n\n<Note kind="${kind}">\n\n`, words || '…', '\n\n</Note>\n\n'),
  foreign: (words: string, language: string) => wrapped(`<Foreign lang="${inQuotes(language)}">`, words, '</Foreign>'),
  ruby: (words: string, reading: string) => wrapped(`<Ruby reading="${inQuotes(reading)}">`, words, '</Ruby>'),
  bold: (words: string) => wrapped('**', words, '**'),
  section: (words: string) => wrapped('\n\n## ', words, '\n\n'),
  list: (words: string): Insertion => ({ text: words.split('\n').map((line) => `- ${line}`).join('\n'), select: [0, 0] }),
} satisfies Record<string, (words: string, choice: string) => Insertion>;

export type InsertionName = keyof typeof INSERTIONS;
