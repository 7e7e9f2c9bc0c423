import type { Missing, SubmissionContext } from './context.ts';

/** How long an answer may be, where the form says so. */
export interface Limit {
  of: 'words' | 'characters' | 'lines';
  most: number;
}

/** What a record gives to a question: an answer, or what it lacks. */
export type Answer = { text: string; missing?: Missing[] } | { text?: undefined; missing: Missing[] };

/** One question of a form. */
export interface Question {
  /** As the form asks it. */
  label: string;
  limit?: Limit;
  /** The form may be sent without it. */
  isOptional?: true;
  /** Only the one who sends the form can answer: why. */
  bySender?: string;
  answer?: (context: SubmissionContext) => Answer;
}

/** A form by which a good practice is submitted to a library of others. */
export interface Form {
  id: FormId;
  name: string;
  /** Where it is filled in or explained. */
  address: string;
  /** How well its questions are known: read on its own page, or recalled and to be compared with the live form. */
  basis: string;
  questions: readonly Question[];
}

export const FORM_IDS = ['opsi', 'urbact', 'interreg-europe', 'un-habitat'] as const;
export type FormId = (typeof FORM_IDS)[number];

/** An answer made of the parts that exist. */
export function joined(parts: readonly (string | undefined)[], lacking: readonly Missing[], between = '\n\n'): Answer {
  const text = parts.filter((part) => part !== undefined && part.trim() !== '').join(between);
  return text === '' ? { missing: [...lacking] } : { text };
}

/** Lines of a list under its name; nothing if there are none. */
export const listed = (name: string, lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : `${name}:\n${lines.map((line) => `- ${line}`).join('\n')}`;
