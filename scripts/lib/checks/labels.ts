import { ID_PATTERN } from '#schema/shared.ts';
import { type ContentModel, type ContentRecord, isData, type Version } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { marksOf } from '../record-facts.ts';
import { fieldName } from '../yaml-source.ts';

function checkVersion(version: Version, used: Map<string, string>): Problem[] {
  const labels = isData(version.words?.labels) ? version.words.labels : {};
  const at = [...version.at, 'labels'];
  const missing = [...used].filter(([id]) => !Object.hasOwn(labels, id));
  const spare = Object.keys(labels).filter((id) => !used.has(id) && ID_PATTERN.test(id));
  return [
    ...missing.map(([id, fact]) => problem({ ...version.yaml.place(at, 'key'), field: fieldName([...at, id]) }, 'label-missing', { id, used: fact })),
    ...spare.map((id) => problem(version.yaml.place([...at, id], 'key'), 'label-unused', { id, near: nearest(id, missing.map(([wanted]) => wanted)) })),
  ];
}

function checkRecord(record: ContentRecord): Problem[] {
  const used = new Map<string, string>();
  for (const { mark, value, path } of marksOf(record)) {
    if (mark.kind === 'label' && !used.has(value)) used.set(value, fieldName(path) ?? value);
  }
  return record.versions.filter(({ words }) => words !== undefined).flatMap((version) => checkVersion(version, used));
}

/** Every id that the facts want in words is put into words by each language, and none is put into words for nothing. */
export function checkLabels({ records }: ContentModel): Problem[] {
  return records.filter((record) => record.facts).flatMap(checkRecord);
}
