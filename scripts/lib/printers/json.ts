import type { Problem } from '../problem.ts';
import { byScope, type Printer, sentenceOf, summary } from './report.ts';

/** For programs: one object with all there is. Fields may be added to it; none is taken away or changes its meaning. */
export const json: Printer = (result, { locale }) => {
  const { elsewhere } = byScope(result);
  const shown = (one: Problem) => ({
    file: one.file, line: one.line, column: one.column, ...(one.field !== undefined && { field: one.field }),
    code: one.code, message: sentenceOf(one, locale), ...(elsewhere.includes(one) && { elsewhere: true }),
  });
  const { records, files, untranslated, scope } = result;
  return JSON.stringify(
    {
      locale, records, files, untranslated, ...(scope && { base: scope.base, hidden: scope.hidden }),
      summary: summary(result, locale), problems: result.problems.map(shown), warnings: result.warnings.map(shown),
    },
    undefined,
    2,
  );
};
