/**
 * What a dossier is made of: plain data that the Typst template sets in type. Words stand in it as they are; nothing in it is
 * markup, so nothing that an editor writes can run or change the layout.
 */

/** The reference behind the words of a claim. */
export interface Reference {
  kind: 'reference';
  /** The numbers of its sources, with the places they link to. */
  sources: { number: string; label: string }[];
  year: string;
  /** Signs of what the reader should take care of; the legend explains them. */
  signs: string;
  isOverdue: boolean;
}

/** Something within a line. */
export type Inline =
  | { kind: 'text'; words: string }
  | { kind: 'strong' | 'emphasis' | 'deleted' | 'quiet'; content: Inline[] }
  | { kind: 'code'; words: string }
  | { kind: 'break' }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'language'; language: string; content: Inline[] }
  | { kind: 'ruby'; content: Inline[]; reading: string }
  | Reference;

/** Something that stands on lines of its own. */
export type Block =
  | { kind: 'paragraph' | 'quiet-paragraph'; content: Inline[] }
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: Block[][] }
  | { kind: 'checklist'; items: Inline[][] }
  | { kind: 'steps'; items: { content: Inline[]; terms: Inline[] }[] }
  | { kind: 'definitions'; items: { term: Inline[]; content: Inline[] }[] }
  | { kind: 'table'; isSmall: boolean; widths: number[]; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'note'; look: string; title: string; content: Block[] }
  | { kind: 'quote'; content: Block[] }
  | { kind: 'picture'; file: string; alt: string }
  | { kind: 'rule' };

/** A part of a text under one level-two heading. */
export interface Section {
  id: string;
  title: string;
  content: Block[];
}

export const textNode = (words: string): Inline => ({ kind: 'text', words });
export const quiet = (words: string): Inline => ({ kind: 'quiet', content: [textNode(words)] });
