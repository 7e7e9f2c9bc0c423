import { Document } from 'yaml';
import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { asId } from '../nearest.ts';
import { FORM_WORDS, type ProposalKind } from './forms.ts';
import type { Proposal } from './parse.ts';

/** A file that a proposal asks for: its path from the root, and its text. */
export interface ProposedFile {
  path: string;
  text: string;
}

const COLLECTION: Record<Exclude<ProposalKind, 'mistake'>, CollectionName> = { practice: 'good-practices', event: 'events', organisation: 'organisations', term: 'glossary' };
const MOST_SOURCES = 20;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Words as Markdown that shows them as they are: no sign of it works, none of MDX either. */
export const asMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>&|~]/g, '\\$&')
    .replaceAll(/^[ \t]+/gm, '')
    // A word at the head of a line that would begin a list, a heading, a rule or a program.
    .replaceAll(/^(?:#|[-+=]|\d+(?=[.)]))/gm, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replaceAll(/^(?=(?:import|export)\b)/gm, '– ')
    .trim();

function sourcesOf(answer = ''): object[] {
  return answer
    .split(/\s+/)
    .filter((word) => URL.canParse(word) && /^https?:\/\//.test(word))
    .slice(0, MOST_SOURCES)
    .map((url, index) => ({ id: `source-${index + 1}`, url }));
}

function yamlOf(fields: object, remark: string): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  document.commentBefore = ` ${remark}`;
  return document.toString({ lineWidth: 0 });
}

/** The text of a practice or an event, with a heading for each answer. */
function bodyOf({ locale, answers }: Proposal): { sections: string[]; body: string } {
  const { headings } = FORM_WORDS[locale];
  const parts = ([['problem', 'problem'], ['working', 'how-it-works'], ['results', 'results']] as const).flatMap(([id, section]) => (answers[id] ? [{ section, text: `## ${headings[id]}\n\n${asMarkdown(answers[id])}` }] : []));
  const intro = asMarkdown(answers.story ?? answers.summary ?? '');
  return { sections: parts.map(({ section }) => section), body: [intro, ...parts.map(({ text }) => text)].join('\n\n') };
}

/** The slug that a name gives, or one from the number of the issue: letters of other scripts give none. */
export function slugFor({ answers }: Proposal, issue: number): string {
  const id = asId(oneLine(answers.latin ?? '')) ?? asId(oneLine(answers.title ?? '')) ?? '';
  return id.slice(0, 60).replace(/-+$/, '') || `proposal-${issue}`;
}

function factsOf(proposal: Proposal, day: string): object {
  const { kind, answers } = proposal;
  const state = { revision: 1, checkedOn: day };
  const sources = { sources: sourcesOf(answers.sources) };
  switch (kind) {
    case 'practice':
      return { ...state, place: { city: answers.city, level: 'city' }, lead: [asId(oneLine(answers.lead ?? '')) ?? oneLine(answers.lead ?? '')], period: {}, status: 'to-confirm', sections: bodyOf(proposal).sections, ...sources };
    case 'event':
      return { ...state, when: { start: oneLine(answers.start ?? ''), state: 'held' }, place: answers.city ? { cities: [answers.city] } : {}, ...sources };
    case 'organisation':
      return { ...state, country: answers.country, status: 'to-confirm', ...(answers.website && { website: oneLine(answers.website) }), ...sources };
    default:
      return { ...state, kind: 'term', japaneseForm: 'rendering', ...sources };
  }
}

/**
 * Turns a proposal into the files of a record, as far as the answers go. What only an editor can know (themes, kind, classes
 * of sources, claims) is left out, so that the check asks for it by name. Nothing is evaluated: answers become YAML scalars
 * and escaped Markdown.
 * @param issue number of the issue, for the remark and for a name that gives no slug.
 * @param day the day of the issue, as `YYYY-MM-DD`.
 * @returns no file for a mistake: a person reads that.
 */
export function proposedFiles(proposal: Proposal, issue: number, day: string): ProposedFile[] {
  const { kind, locale, answers } = proposal;
  if (kind === 'mistake') return [];
  const folder = `content/${COLLECTION[kind]}/${slugFor(proposal, issue)}`;
  const words = { title: oneLine(answers.title ?? ''), summary: oneLine(answers.summary ?? '') };
  const remark = `Proposal #${issue}. The check names what is still missing.`;
  const translated = { ofRevision: 1, translation: 'human' };
  const facts = factsOf(proposal, day);
  const isOriginal = locale === ORIGINAL_LOCALE;
  if (kind === 'organisation' || kind === 'term') {
    const block = isOriginal ? { it: words } : { it: {}, [locale]: { ...words, ...translated } };
    return [{ path: `${folder}.yaml`, text: yamlOf({ ...facts, ...block }, remark) }];
  }
  const { body } = bodyOf(proposal);
  const file = (name: string, fields: object, text: string): ProposedFile => ({ path: `${folder}/index.${name}.mdx`, text: `---\n${yamlOf(fields, remark)}---\n\n${text}\n` });
  // Words in another language are kept as they came; the original waits for somebody who writes it.
  return isOriginal ? [file('it', { ...words, ...facts }, body)] : [file('it', facts, ''), file(locale, { ...words, ...translated }, body)];
}
