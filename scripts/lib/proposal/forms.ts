import { LOCALES, type Locale } from '#i18n/locales.ts';
import { en } from './words.en.ts';
import { it } from './words.it.ts';
import { ja } from './words.ja.ts';

/** What somebody can propose with a form on the site of the repository. `mistake` becomes no record: a person reads it. */
export const PROPOSAL_KINDS = ['practice', 'event', 'organisation', 'term', 'mistake'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** A question of a form. `line`: one line; `text`: some paragraphs; a list: one of these values. */
interface Question {
  answer: 'line' | 'text' | readonly string[];
  isNeeded?: true;
}

/** The questions of each form, in the order in which they stand. Their words are in `words.*.ts`, complete by type. */
export const QUESTIONS = {
  practice: {
    title: { answer: 'line', isNeeded: true },
    latin: { answer: 'line' },
    summary: { answer: 'text', isNeeded: true },
    city: { answer: ['torino', 'nagoya'], isNeeded: true },
    lead: { answer: 'line', isNeeded: true },
    problem: { answer: 'text' },
    working: { answer: 'text', isNeeded: true },
    results: { answer: 'text' },
    sources: { answer: 'text', isNeeded: true },
  },
  event: {
    title: { answer: 'line', isNeeded: true },
    latin: { answer: 'line' },
    summary: { answer: 'text', isNeeded: true },
    start: { answer: 'line', isNeeded: true },
    city: { answer: ['torino', 'nagoya'] },
    story: { answer: 'text', isNeeded: true },
    sources: { answer: 'text', isNeeded: true },
  },
  organisation: {
    title: { answer: 'line', isNeeded: true },
    latin: { answer: 'line' },
    summary: { answer: 'text', isNeeded: true },
    country: { answer: ['IT', 'JP'], isNeeded: true },
    website: { answer: 'line' },
    sources: { answer: 'text', isNeeded: true },
  },
  term: {
    title: { answer: 'line', isNeeded: true },
    latin: { answer: 'line' },
    summary: { answer: 'text', isNeeded: true },
    sources: { answer: 'text', isNeeded: true },
  },
  mistake: {
    page: { answer: 'line', isNeeded: true },
    wrong: { answer: 'text', isNeeded: true },
    right: { answer: 'text' },
    sources: { answer: 'text' },
  },
} as const satisfies Record<ProposalKind, Record<string, Question>>;

export type QuestionId = { [K in ProposalKind]: keyof (typeof QUESTIONS)[K] }[ProposalKind];

/** The words of all forms in one language. */
export interface FormWords {
  /** How the form is called in the list, and what stands under it. */
  forms: Record<ProposalKind, { name: string; about: string }>;
  intro: string;
  questions: Record<QuestionId, { label: string; hint: string }>;
  licence: { label: string; agree: string };
  /** Headings of the text that is made from answers. */
  headings: { problem: string; working: string; results: string };
}

export const FORM_WORDS: Record<Locale, FormWords> = { it, en, ja };

/** The questions of a form with their ids. */
export const questionsOf = (kind: ProposalKind): [QuestionId, Question][] => Object.entries(QUESTIONS[kind]) as [QuestionId, Question][];

/** One form as GitHub reads it. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
export function issueForm(kind: ProposalKind, locale: Locale): object {
  const words = FORM_WORDS[locale];
  const fields = questionsOf(kind).map(([id, { answer, isNeeded }]) => ({
    type: answer === 'line' ? 'input' : answer === 'text' ? 'textarea' : 'dropdown',
    id,
    attributes: { label: words.questions[id].label, description: words.questions[id].hint, ...(Array.isArray(answer) && { options: [...answer] }) },
    ...(isNeeded && { validations: { required: true } }),
  }));
  return {
    name: words.forms[kind].name,
    description: words.forms[kind].about,
    labels: [kind === 'mistake' ? 'mistake' : 'proposal'],
    body: [
      { type: 'markdown', attributes: { value: words.intro } },
      ...fields,
      { type: 'checkboxes', id: 'licence', attributes: { label: words.licence.label, options: [{ label: words.licence.agree, required: true }] } },
    ],
  };
}

/** All forms, by the names of their files: `it-practice.yml`. */
export const ISSUE_FORMS: ReadonlyMap<string, object> = new Map(LOCALES.flatMap((locale) => PROPOSAL_KINDS.map((kind): [string, object] => [`${locale}-${kind}.yml`, issueForm(kind, locale)])));

/** The same questions as a text to fill in, for hosts without forms. */
function issueTemplate(kind: ProposalKind, locale: Locale): string {
  const { forms, intro, questions } = FORM_WORDS[locale];
  const parts = questionsOf(kind).map(([id]) => `### ${questions[id].label}\n\n<!-- ${questions[id].hint} -->\n`);
  return `<!-- ${forms[kind].about}\n${intro} -->\n\n${parts.join('\n')}`;
}

/** All texts, by the names of their files: `it-practice.md`. */
export const ISSUE_TEMPLATES: ReadonlyMap<string, string> = new Map(LOCALES.flatMap((locale) => PROPOSAL_KINDS.map((kind): [string, string] => [`${locale}-${kind}.md`, issueTemplate(kind, locale)])));
