import { LOCALES, type Locale } from '#i18n/locales.ts';
import { FORM_WORDS, PROPOSAL_KINDS, type ProposalKind, type QuestionId, questionsOf } from './forms.ts';

/** The answers of a filled form. */
export interface Proposal {
  kind: ProposalKind;
  locale: Locale;
  answers: Partial<Record<QuestionId, string>>;
}

/** What GitHub writes for a question without an answer. */
const NO_ANSWER = '_No response_';
/** Characters that a body may have; GitHub takes 65,536. */
const MOST = 70_000;

/** Characters that no answer needs: control characters, and those that hide words or turn their direction. */
const HIDDEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/**
 * Cuts a body at the labels of a form, in their order. A label inside an answer divides it, and does no more.
 * @returns `undefined` if a label is missing: it is another form.
 */
function answersOf(lines: readonly string[], kind: ProposalKind, locale: Locale): Proposal['answers'] | undefined {
  const answers: Proposal['answers'] = {};
  const questions = questionsOf(kind);
  // A question of another form: one whose order an answer has upset must not be taken for a shorter one.
  const own = new Set<string>(questions.map(([id]) => id));
  const others = Object.entries(FORM_WORDS[locale].questions).filter(([id]) => !own.has(id));
  if (others.some(([, { label }]) => lines.includes(`### ${label}`))) return undefined;
  const starts = questions.map(([id]) => lines.indexOf(`### ${FORM_WORDS[locale].questions[id].label}`));
  const end = lines.indexOf(`### ${FORM_WORDS[locale].licence.label}`);
  if (starts.some((start, index) => start < 0 || (index > 0 && start <= starts[index - 1]!)) || starts[0] !== 0) return undefined;
  for (const [index, [id]] of questions.entries()) {
    const last = starts[index + 1] ?? (end > starts[index]! ? end : lines.length);
    const answer = lines.slice(starts[index]! + 1, last).join('\n').trim();
    if (answer !== '' && answer !== NO_ANSWER) answers[id] = answer;
  }
  return answers;
}

/**
 * Reads the body of an issue that a form made. Nothing of it is evaluated.
 * @returns `undefined` if it is no filled form of ours.
 */
export function parseProposal(body: string): Proposal | undefined {
  if (body.length > MOST) return undefined;
  const lines = body.replaceAll(/\r\n?/g, '\n').replaceAll(HIDDEN, '').trim().split('\n').map((line) => line.trimEnd());
  for (const kind of PROPOSAL_KINDS) {
    for (const locale of LOCALES) {
      const answers = answersOf(lines, kind, locale);
      if (answers) return { kind, locale, answers };
    }
  }
  return undefined;
}
