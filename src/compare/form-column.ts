import { recordPath } from '#records/paths.ts';
import { labelOf, type RecordOf } from '#records/record.ts';
import { cellBuilder, type ColumnContext } from './column-builder.ts';
import type { Cell, Column } from './column.ts';

/** The chapter whose comparison the legal forms come from. */
export const FORMS_CHAPTER = 'settlement-guide/legal-forms';

/** One option of a chapter's comparison as a column: a row for each criterion. */
export function formColumn(record: RecordOf<'settlement-guide'>, option: string, context: ColumnContext): Column {
  const build = cellBuilder(record, context);
  const cells: Record<string, Cell> = {};
  for (const { id, cells: answers } of record.facts.comparison?.criteria ?? []) {
    const answer = answers[option];
    if (!answer) continue;
    const claims = answer.claims ?? [];
    // Two options that say the same in words and on the same claims are the same, whatever the ids of their labels.
    cells[id] = build.cell([{ key: labelOf(record, answer.id), html: build.label(answer.id) + build.numbersOf(claims) }], claims);
  }
  const title = labelOf(record, option);
  return {
    slug: option,
    title,
    heading: build.words(title),
    href: `${recordPath(record.locale, record)}#comparison`,
    cells,
    home: { id: record.slug, title: build.words(record.text.title) },
    sources: build.usedSources(),
  };
}
