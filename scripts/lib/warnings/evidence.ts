import { type ContentModel, type ContentRecord, isData } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { dateOf, editionDay, isOver, itemsOf } from '../record-facts.ts';
import { addressedSources } from './sources.ts';

/** Stages in which there is nothing to show yet. */
const TOO_EARLY = new Set(['idea', 'design']);
/** Stages in which a practice is said to go on. */
const GOING_ON = new Set(['design', 'pilot', 'running']);

function checkEvidence(record: ContentRecord): Problem[] {
  const { yaml, data } = record.facts!;
  const evidence = itemsOf(data.evidence);
  if (evidence.length === 0) return [problem(yaml.place(['evidence'], 'key'), 'no-evidence', {})];
  const addressed = addressedSources(record);
  return evidence.some(({ source }) => addressed.has(String(source))) ? [] : [problem(yaml.place(['evidence'], 'key'), 'evidence-without-address', {})];
}

function checkPractice(record: ContentRecord, today: string): Problem[] {
  const { yaml, data } = record.facts!;
  const status = String(data.status);
  const end = isData(data.period) ? dateOf(data.period.end) : undefined;
  return [
    ...checkEvidence(record),
    ...(itemsOf(data.results).length === 0 && !TOO_EARLY.has(status) ? [problem(yaml.place(['results'], 'key'), 'no-result', {})] : []),
    ...(end !== undefined && isOver(end, today) && GOING_ON.has(status) ? [problem(yaml.place(['status']), 'running-past-end', { end })] : []),
  ];
}

/** Practices that show nothing of what they do: no evidence, no result; and those whose status their dates contradict. */
export function warnOfEvidence(model: ContentModel): Problem[] {
  const today = editionDay(model);
  return model.records.filter(({ collection, facts }) => collection === 'good-practices' && facts).flatMap((record) => checkPractice(record, today));
}
