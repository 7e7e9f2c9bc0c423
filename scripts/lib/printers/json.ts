import type { Problem } from '../problem.ts';
import { byScope, type Printer, sentenceOf, summary } from './report.ts';

// JSON lets them stand as they are; a terminal or an editor that shows the output must not act on them.
const UNSEEN = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
const escapedUnseen = (text: string): string => text.replaceAll(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** For programs: one object with all there is. Fields may be added to it; none is taken away or changes its meaning. */
export const json: Printer = (result, { locale }) => {
  const { elsewhere } = byScope(result);
  const shown = (one: Problem) => ({
    file: one.file, line: one.line, column: one.column, ...(one.field !== undefined && { field: one.field }),
    code: one.code, message: sentenceOf(one, locale), ...(elsewhere.includes(one) && { elsewhere: true }),
  });
  const { records, files, untranslated, scope } = result;
  const all = JSON.stringify(
    {
      locale, records, files, untranslated, ...(scope && { base: scope.base, hidden: scope.hidden }),
      summary: summary(result, locale), problems: result.problems.map(shown), warnings: result.warnings.map(shown),
    },
    undefined,
    2,
  );
  return escapedUnseen(all);
};
