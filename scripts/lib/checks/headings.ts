import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { PRACTICE_SECTIONS } from '#schema/vocabularies.ts';
import { type ContentModel, type ContentRecord, inText, type Version } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { sectionsOf } from '../record-facts.ts';
import type { TextSource } from '../text-source.ts';

function checkSections(record: ContentRecord, original: Version | undefined): Problem[] {
  if (!record.facts) return [];
  const ids = sectionsOf(record);
  const { yaml } = record.facts;
  const problems: Problem[] = [];
  if (original?.body && !original.body.fault) {
    const headings = original.body.outline.headings.filter(({ depth }) => depth === 2);
    if (headings.length !== ids.length) problems.push(problem(yaml.place(['sections'], 'key'), 'sections-differ', { ids: ids.length, headings: headings.length }));
  }
  if (record.collection === 'good-practices') {
    const rank = (id: string) => (PRACTICE_SECTIONS as readonly string[]).indexOf(id);
    for (const [index, id] of ids.entries()) {
      const before = ids[index - 1];
      if (before !== undefined && rank(id) >= 0 && rank(id) < rank(before)) problems.push(problem(yaml.place(['sections', index]), 'sections-order', { id, before }));
    }
  }
  return problems;
}

/** A text that is empty or cannot be read, or whose headings the guard refuses, is told as such. */
const isComparable = (body: TextSource | undefined): body is TextSource =>
  body !== undefined && !body.fault && !body.isEmpty && body.outline.headings.every(({ depth }) => depth === 2 || depth === 3);

/** The first heading of a translation that is not of the level that the original has in its place. */
function compareHeadings(original: Version, version: Version): Problem[] {
  if (!isComparable(original.body) || !isComparable(version.body)) return [];
  const [there, here] = [original.body.outline.headings, version.body.outline.headings];
  const count = Math.max(there.length, here.length);
  for (let index = 0; index < count; index += 1) {
    if (there[index]?.depth === here[index]?.depth) continue;
    const place = inText(version, here[index] ?? here.at(-1) ?? { line: 1, column: 1 });
    return [problem(place, 'headings-differ', { nth: index + 1, here: here[index]?.depth ?? 0, original: there[index]?.depth ?? 0 })];
  }
  return [];
}

function checkDepths(version: Version): Problem[] {
  const first = version.body?.outline.headings[0];
  return first?.depth === 3 && !version.bodyField ? [problem(inText(version, first), 'heading-first-depth', {})] : [];
}

/** Headings: one for each section id, and the same ones in every language. */
export function checkHeadings({ records }: ContentModel): Problem[] {
  return records.flatMap((record) => {
    const original = record.versions.find((version) => version.locale === ORIGINAL_LOCALE);
    return [
      ...checkSections(record, original),
      ...(original ? checkDepths(original) : []),
      ...(original ? record.versions.filter((version) => version !== original).flatMap((version) => compareHeadings(original, version)) : []),
    ];
  });
}
