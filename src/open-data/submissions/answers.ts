import type { Status } from '#schema/vocabularies.ts';
import type { Missing, PracticeSection, SubmissionContext } from './context.ts';
import { joined, listed, type Answer } from './form.ts';

/** The stages of a project as OPSI names them; a practice that ended, or of which nothing recent is known, has none. */
const OPSI_STAGES: Partial<Record<Status, string>> = {
  idea: 'Generating ideas',
  design: 'Developing proposals',
  pilot: 'Implementing projects',
  running: 'Implementing projects',
  evaluation: 'Evaluating projects',
  diffusion: 'Diffusing lessons',
};

const text = (words: string | undefined, lacking: Missing): Answer => joined([words], [lacking]);
const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name).join(', ');

/** The words of the first of these sections that the record has. */
const first = ({ sections }: SubmissionContext, ...ids: PracticeSection[]) => ids.map((id) => sections.get(id)).find((words) => words !== undefined);

export const title = ({ record }: SubmissionContext): Answer => text(record.text.title, 'text');
export const summary = ({ record }: SubmissionContext): Answer => text(record.text.summary, 'text');
export const overview = ({ record, intro, sections }: SubmissionContext): Answer => joined([record.text.summary, intro, sections.get('problem')], ['short-answer']);
export const shortAnswer = ({ record, intro }: SubmissionContext): Answer => joined([record.text.summary, intro], ['short-answer']);
export const section = (...ids: PracticeSection[]) => (context: SubmissionContext): Answer => text(first(context, ...ids), ids[0]!);

export const leadNames = ({ lead }: SubmissionContext): Answer => text(names(lead), 'contact');
export const leadKinds = ({ lead }: SubmissionContext): Answer => text([...new Set(lead.map(({ kind }) => kind))].join(', '), 'contact');
export const place = ({ city }: SubmissionContext): Answer => text(`${city.name}, ${city.country}`, 'text');
export const level = ({ level: words }: SubmissionContext): Answer => text(words, 'text');
export const population = ({ city }: SubmissionContext): Answer => text(city.residents, 'population');
export const year = ({ record }: SubmissionContext): Answer => text(record.facts.period.start?.slice(0, 4), 'start-date');
export const stage = ({ record }: SubmissionContext): Answer => {
  const found = OPSI_STAGES[record.facts.status];
  if (found) return { text: found };
  return record.facts.status === 'ended' ? { text: 'The practice has ended; choose the stage it had reached.' } : { missing: ['status'] };
};
export const startAndEnd = ({ record }: SubmissionContext): Answer => {
  const { start, end } = record.facts.period;
  return start ? { text: `${start} – ${end ?? (record.facts.status === 'ended' ? 'ended, date not on record' : 'ongoing')}` } : { missing: ['start-date'] };
};
export const themes = ({ themes: words, goals }: SubmissionContext): Answer => joined([words.join(', '), goals.join('; ')], ['text'], '\n');
export const contact = ({ contact: body, url }: SubmissionContext): Answer =>
  body ? joined([body.name, body.address, body.website, `Record: ${url}`], ['contact'], '\n') : { missing: ['contact'] };
export const address = ({ contact: body }: SubmissionContext): Answer => text(body?.address, 'address');
export const partners = ({ partners: bodies }: SubmissionContext): Answer => text(bodies.map(({ name, kind }) => `${name} (${kind})`).join('\n'), 'partners');
export const support = ({ partners: bodies }: SubmissionContext): Answer =>
  text(bodies.filter(({ support: kinds }) => kinds.length > 0).map(({ name, support: kinds }) => `${name}: ${kinds.join(', ')}`).join('\n'), 'support');
export const partnersAndSupport = ({ partners: bodies }: SubmissionContext): Answer =>
  text(bodies.map(({ name, kind, support: kinds }) => `${name} (${[kind, ...kinds].join('; ')})`).join('\n'), 'partners');

export const finances = (context: SubmissionContext): Answer => {
  const answer = joined([listed('Who pays', context.funding), listed('Figures', context.resources)], ['funding']);
  const hasBudget = context.record.facts.resources?.budget !== undefined;
  return answer.text === undefined || hasBudget ? answer : { ...answer, missing: ['budget'] };
};
export const resources = (context: SubmissionContext): Answer => {
  const answer = joined([first(context, 'resources'), listed('Who pays', context.funding), listed('Figures', context.resources)], ['resources']);
  const hasBudget = context.record.facts.resources?.budget !== undefined;
  return answer.text === undefined || hasBudget ? answer : { ...answer, missing: ['budget'] };
};

/** Results in words and in figures; evidence without a figure, or figures without a day, are said to be missing. */
export const results = (context: SubmissionContext): Answer => {
  const { facts } = context.record;
  const claims = (facts.results ?? []).flatMap(({ claim }) => facts.claims[claim] ?? []);
  const answer = joined([first(context, 'results'), listed('Results in figures', context.results)], ['results']);
  const missing: Missing[] = claims.length === 0 ? ['figures'] : claims.some(({ asOf }) => asOf.length < 7) ? ['evidence-date'] : [];
  return answer.text === undefined ? answer : { ...answer, ...(missing.length > 0 && { missing }) };
};

export const transfer = (context: SubmissionContext): Answer => {
  const answer = joined([first(context, 'transfer'), listed('What another city needs', context.needs), listed('Transfers', context.transfers), first(context, 'conditions')], ['transfer']);
  return answer.text === undefined || context.needs.length > 0 ? answer : { ...answer, missing: ['needs'] };
};
export const sustainability = (context: SubmissionContext): Answer => joined([first(context, 'conditions'), first(context, 'challenges')], ['conditions']);
export const keyDates = ({ keyDates: steps }: SubmissionContext): Answer => text(steps.join('\n'), 'key-dates');
export const documents = ({ record, references }: SubmissionContext): Answer => joined([record.facts.officialPage, references.join('\n')], ['official-page']);
export const references = ({ references: lines }: SubmissionContext): Answer => text(lines.join('\n'), 'official-page');
export const detail = (context: SubmissionContext): Answer =>
  joined([context.intro, first(context, 'problem'), first(context, 'solution'), first(context, 'how-it-works'), first(context, 'participation')], ['how-it-works']);
