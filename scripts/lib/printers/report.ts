import type { Locale } from '#i18n/locales.ts';
import type { CheckResult } from '../check-content.ts';
import { wordsIn } from '../check/words.ts';
import type { Problem } from '../problem.ts';
import { sentence, WARNING_CODES, type WarningCode } from '../sentence.ts';
import { visible } from './visible.ts';

/** How a result is printed. */
export interface PrintOptions {
  locale: Locale;
  /** Whether each warning is shown; otherwise only how many there are of each kind. */
  warnings?: boolean;
}

/** Prints the result of a check. */
export type Printer = (result: CheckResult, options: PrintOptions) => string;

/** The sentence of a problem, on one line. */
export const sentenceOf = (one: Problem, locale: Locale): string => visible(sentence(one.code, one.params as never, locale));

/** One problem in one line: `file:line:column field: what is wrong. What to do`. */
export function problemLine(one: Problem, locale: Locale): string {
  return visible(`${one.file}:${one.line}:${one.column} ${one.field === undefined ? '' : `${one.field}: `}${sentenceOf(one, locale)}`);
}

/** The line that sums up: how many problems, how much was read, what was compared. */
export function summary({ problems, records, files, untranslated, scope }: CheckResult, locale: Locale): string {
  const words = wordsIn(locale);
  const checked = words.checked(records, files);
  const broken = new Set(problems.map(({ file }) => file)).size;
  const found = problems.length === 0 ? words.noProblem(checked) : words.problems(problems.length, broken, checked);
  const compared = scope ? `${locale === 'ja' ? '' : ' '}${visible(words.compared(scope.base, scope.hidden))}` : '';
  return `${found}${untranslated > 0 ? words.untranslated(untranslated) : ''}${compared}`;
}

/** How many warnings there are of each kind, in the order of the kinds. */
export function warningCounts({ warnings }: CheckResult): { code: WarningCode; count: number }[] {
  return WARNING_CODES.map((code) => ({ code, count: warnings.filter((one) => one.code === code).length })).filter(({ count }) => count > 0);
}

/** The problems in the files of a change, then those that it causes elsewhere. */
export function byScope({ problems, scope }: CheckResult): { here: Problem[]; elsewhere: Problem[] } {
  return { here: problems.filter((one) => !scope?.elsewhere.has(one)), elsewhere: problems.filter((one) => scope?.elsewhere.has(one) ?? false) };
}
