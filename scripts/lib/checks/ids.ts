import { type ContentModel, type ContentRecord, type Data, isData, type ReadFile } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { FieldPath } from '../yaml-source.ts';

const items = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

/** In a list, no plain value and no `id` stands twice. */
function checkList(file: ReadFile, list: readonly unknown[], path: FieldPath): Problem[] {
  const seen = new Map<string, FieldPath>();
  return list.flatMap((item, index): Problem[] => {
    const isOwner = isData(item) && typeof item.id === 'string';
    if (!isOwner && typeof item !== 'string' && typeof item !== 'number') return [];
    const value = isOwner ? (item.id as string) : String(item);
    const at = isOwner ? [...path, index, 'id'] : [...path, index];
    const first = seen.get(value);
    if (!first) seen.set(value, at);
    if (!first) return [];
    const place = file.yaml.place(at);
    return [isOwner ? problem(place, 'duplicate-id', { id: value, line: file.yaml.place(first).line }) : problem(place, 'duplicate-value', { value })];
  });
}

const isNested = (value: unknown): boolean => typeof value === 'object' && value !== null;

function checkLists(file: ReadFile, value: unknown, path: FieldPath): Problem[] {
  if (!isNested(value)) return [];
  const own = Array.isArray(value) ? checkList(file, value, path) : [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value as Data);
  return [...own, ...inner.filter(([, one]) => isNested(one)).flatMap(([key, one]) => checkLists(file, one, [...path, key]))];
}

/** The steps that must be done before each step. */
function stepsBefore(record: ContentRecord): Map<string, string[]> {
  return new Map(
    items(record.facts?.data.steps).map((step) => [String(step.id), Array.isArray(step.after) ? step.after.filter((id): id is string => typeof id === 'string') : []]),
  );
}

/** Tells whether a step waits for itself, over any number of others. */
function waitsForItself(step: string, before: Map<string, string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(before.get(step) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === step) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(before.get(next) ?? []));
  }
  return false;
}

function checkSteps(record: ContentRecord): Problem[] {
  const before = stepsBefore(record);
  return items(record.facts?.data.steps).flatMap((step, index) => {
    const place = (path: FieldPath) => record.facts!.yaml.place(['steps', index, ...path]);
    const unknown = (before.get(String(step.id)) ?? []).flatMap((id, nth) =>
      before.has(id) ? [] : [problem(place(['after', nth]), 'no-step', { id, near: nearest(id, before.keys()) })],
    );
    return waitsForItself(String(step.id), before) ? [...unknown, problem(place(['after']), 'step-after-itself', { id: String(step.id) })] : unknown;
  });
}

function checkComparison(record: ContentRecord): Problem[] {
  const comparison = record.facts?.data.comparison;
  if (!isData(comparison) || !Array.isArray(comparison.options)) return [];
  const options = comparison.options.map(String);
  return items(comparison.criteria).flatMap((criterion, index) =>
    Object.keys(isData(criterion.cells) ? criterion.cells : {})
      .filter((id) => !options.includes(id))
      .map((id) => problem(record.facts!.yaml.place(['comparison', 'criteria', index, 'cells', id], 'key'), 'no-option', { id, near: nearest(id, options), allowed: options })),
  );
}

/** Ids that a record gives itself: each once in its list, and no step or table cell that speaks of one that is not there. */
export function checkIds({ files, records }: ContentModel): Problem[] {
  return [...files.flatMap((file) => checkLists(file, file.data, [])), ...records.flatMap((record) => [...checkSteps(record), ...checkComparison(record)])];
}
