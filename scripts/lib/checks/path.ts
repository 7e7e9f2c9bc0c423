import { type ContentModel, type ContentRecord, type Data, isData } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { FieldPath } from '../yaml-source.ts';

const items = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);
const idsOf = (list: readonly Data[]): string[] => list.map(({ id }) => String(id));

function checkRecord(record: ContentRecord): Problem[] {
  const path = record.facts?.data.path;
  if (!isData(path)) return [];
  const [questions, outcomes] = [items(path.questions), items(path.outcomes)];
  const ends = idsOf(outcomes);
  const options = isData(record.facts!.data.comparison) && Array.isArray(record.facts!.data.comparison.options) ? record.facts!.data.comparison.options.map(String) : [];
  const place = (at: FieldPath) => record.facts!.yaml.place(['path', ...at]);
  const wrong = (id: unknown, allowed: readonly string[], at: FieldPath): Problem[] =>
    typeof id !== 'string' || allowed.includes(id) ? [] : [problem(place(at), 'no-path-end', { id, near: nearest(id, allowed), allowed })];
  const reached = new Set(questions.flatMap(({ answers }) => items(answers).map(({ to }) => String(to))));
  return [
    ...questions.flatMap(({ answers }, index) => {
      const allowed = [...idsOf(questions.slice(index + 1, index + 2)), ...ends];
      return items(answers).flatMap(({ to }, nth) => wrong(to, allowed, ['questions', index, 'answers', nth, 'to']));
    }),
    ...outcomes.flatMap((outcome, index) => [
      ...wrong(outcome.then, idsOf(questions), ['outcomes', index, 'then']),
      ...(Array.isArray(outcome.options) ? outcome.options : [])
        .map(String)
        .flatMap((id, nth) => (options.includes(id) ? [] : [problem(place(['outcomes', index, 'options', nth]), 'no-option', { id, near: nearest(id, options), allowed: options })])),
      ...(typeof outcome.id === 'string' && !reached.has(outcome.id) ? [problem(place(['outcomes', index, 'id']), 'path-end-unused', { id: outcome.id })] : []),
    ]),
  ];
}

/** A decision path leads from each answer to the next question or to an outcome, so that it ends; each outcome can be reached. */
export function checkPath({ records }: ContentModel): Problem[] {
  return records.flatMap(checkRecord);
}
