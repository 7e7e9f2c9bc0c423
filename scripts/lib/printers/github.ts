import { wordsIn } from '../check/words.ts';
import type { Problem } from '../problem.ts';
import { type Printer, sentenceOf, summary } from './report.ts';
import { visible } from './visible.ts';

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
const escaped = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions: annotations on the lines of a pull request. */
export const github: Printer = (result, { locale }) => {
  const words = wordsIn(locale);
  const annotation = (kind: 'error' | 'warning', one: Problem): string =>
    `::${kind} file=${property(one.file)},line=${one.line},col=${one.column},title=${property(visible(one.field ?? words.text))}::${escaped(sentenceOf(one, locale))}`;
  return [
    ...result.problems.map((one) => annotation('error', one)),
    ...result.warnings.map((one) => annotation('warning', one)),
    summary(result, locale),
  ].join('\n');
};
