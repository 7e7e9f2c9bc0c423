import type { CheckResult } from './check-content.ts';
import type { Problem } from './problem.ts';
import { sentence, type Tongue } from './sentence.ts';
import { counted } from './wording.ts';

/** Prints the result of a check. */
export type Printer = (result: CheckResult, tongue?: Tongue) => string;

/**
 * One line that shows all there is: a sentence quotes what somebody wrote, and that may hold line breaks, commands of a
 * terminal, or characters that turn the direction of the text.
 */
const visible = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '\uFFFD');

const words = (one: Problem, tongue?: Tongue): string => visible(sentence(one.code, one.params as never, tongue));

function summary({ problems, records, files, untranslated }: CheckResult): string {
  const read = `${counted(records, 'record', 'records')}, ${counted(files, 'file', 'files')} checked`;
  const missing = untranslated > 0 ? ` ${counted(untranslated, 'translation', 'translations')} still to be written.` : '';
  if (problems.length === 0) return `${read}: no problem.${missing}`;
  const broken = new Set(problems.map(({ file }) => file)).size;
  return `${counted(problems.length, 'problem', 'problems')} in ${counted(broken, 'file', 'files')}. ${read}.${missing}`;
}

/** One problem in one line: `file:line:column field: what is wrong. What to do`. */
export function problemLine(one: Problem, tongue?: Tongue): string {
  return visible(`${one.file}:${one.line}:${one.column} ${one.field === undefined ? '' : `${one.field}: `}${words(one, tongue)}`);
}

/** For a terminal: one line a problem, then a line that sums up. */
const text: Printer = (result, tongue) =>
  [
    ...result.problems.map((one) => problemLine(one, tongue)),
    ...(result.problems.length > 0 ? [''] : []),
    summary(result),
  ].join('\n');

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
const escaped = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions: annotations on the lines of a pull request. */
const github: Printer = (result, tongue) =>
  [
    ...result.problems.map(
      (one) => `::error file=${property(one.file)},line=${one.line},col=${one.column},title=${property(visible(one.field ?? 'text'))}::${escaped(words(one, tongue))}`,
    ),
    summary(result),
  ].join('\n');

/** The forms in which the result can be printed. */
export const PRINTERS = { text, github } satisfies Record<string, Printer>;
