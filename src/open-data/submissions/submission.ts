import type { Missing, SubmissionContext } from './context.ts';
import { fitted, lengthOf } from './fit.ts';
import type { Form, Question } from './form.ts';

/** A question with what the record gives to it. */
export interface Filled {
  question: Question;
  /** What can be pasted; absent if the record has no answer, or only the sender can answer. */
  text?: string;
  /** How long the answer was before it was cut to its limit. */
  cutFrom?: number;
  missing: readonly Missing[];
}

/** How much of a form a record fills. */
export interface Completeness {
  /** Questions answered with nothing missing. */
  done: number;
  /** Questions that the record can answer and the form asks for. */
  of: number;
  missing: readonly Missing[];
}

export interface Submission {
  form: Form;
  filled: readonly Filled[];
  completeness: Completeness;
}

function fill(question: Question, context: SubmissionContext): Filled {
  if (!question.answer) return { question, missing: [] };
  const { text, missing = [] } = question.answer(context);
  if (text === undefined) return { question, missing };
  if (!question.limit) return { question, text, missing };
  const cut = fitted(text, question.limit);
  return { question, text: cut.text, missing, ...(cut.kept < cut.length && { cutFrom: cut.length }) };
}

/** A form filled with what a record says, and how complete it is: optional questions and those for the sender do not count. */
export function submissionOf(form: Form, context: SubmissionContext): Submission {
  const filled = form.questions.map((question) => fill(question, context));
  const counted = filled.filter(({ question }) => question.answer && !question.isOptional);
  return {
    form,
    filled,
    completeness: {
      done: counted.filter(({ text, missing }) => text !== undefined && missing.length === 0).length,
      of: counted.length,
      missing: [...new Set(counted.flatMap(({ missing }) => missing))],
    },
  };
}

const UNITS = { words: 'words', characters: 'characters', lines: 'dates' } as const;
const counted = (count: number) => (count === 1 ? '1 word' : `${count} words`);

function remark({ question: { limit, bySender, isOptional }, text, cutFrom, missing }: Filled, sayMissing: (missing: Missing) => string): string {
  const parts = [
    ...(limit && text !== undefined ? [`${lengthOf(text, limit.of)} of ${limit.most} ${UNITS[limit.of]}`] : limit ? [`at most ${limit.most} ${UNITS[limit.of]}`] : text === undefined ? [] : [`${counted(lengthOf(text, 'words'))}, no limit on record`]),
    ...(cutFrom === undefined ? [] : [`cut after a whole sentence from ${cutFrom}`]),
    ...(isOptional ? ['optional'] : []),
    ...(bySender ? [`to be answered by the sender: ${bySender}`] : []),
    ...(missing.length > 0 ? [`missing in the record: ${missing.map(sayMissing).join(', ')}`] : []),
  ];
  return parts.join('; ');
}

/**
 * A submission as a plain text file: each question with what to paste under it, the count against the limit, and what is
 * missing. In English, as the forms want it.
 * @param sayMissing the words for what a record lacks.
 */
export function submissionText({ form, filled, completeness }: Submission, { record, url }: SubmissionContext, sayMissing: (missing: Missing) => string): string {
  const head = [
    `${form.name}: ${record.text.title}`,
    `Form: ${form.address}`,
    form.basis,
    `From: ${url} (revision ${record.translation.ofRevision}, checked on ${record.checkedOn}, CC BY 4.0)`,
    ...(record.translation.method === 'human' || record.translation.kind === 'original' ? [] : [record.translation.method === 'machine' ? 'The English text is a machine translation that no person has reviewed: read it before you send it.' : 'The English text is a machine translation reviewed by a person.']),
    `Answered: ${completeness.done} of ${completeness.of}${completeness.missing.length > 0 ? `; missing: ${completeness.missing.map(sayMissing).join(', ')}` : ''}`,
  ];
  const body = filled.map((one) => `## ${one.question.label}\n(${remark(one, sayMissing)})\n\n${one.text ?? '–'}`);
  return `${head.join('\n')}\n\n${body.join('\n\n')}\n`;
}
