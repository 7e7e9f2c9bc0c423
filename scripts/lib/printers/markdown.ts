import type { CheckResult } from '../check-content.ts';
import { wordsIn } from '../check/words.ts';
import type { Problem } from '../problem.ts';
import { isShown, markLength } from './mark-length.ts';
import { markedLine } from './marked-line.ts';
import { byScope, type Printer, type PrintOptions, sentenceOf, summary, warningCounts } from './report.ts';
import { visible } from './visible.ts';

/** By this a workflow finds its comment again, to write it anew instead of adding another. */
export const COMMENT_MARK = '<!-- content-check -->';

/** A comment of GitHub holds 65,536 characters; the problems shown stay well below it, with the longest sentences. */
const MOST_PROBLEMS = 40;
const MOST_CHARACTERS = 50_000;

// An empty comment parts the sign from what follows: nobody is called (@name), no issue is linked (#1, GH-1), no address becomes a link.
const PART = '<!-- -->';
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>()|~$&]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`))
    .replaceAll(/[@#]|GH-|:\/\/|www\./gi, (sign) => `${sign}${PART}`);

/** Code that shows any text as it is: the fence is longer than any run of backticks in it. */
function inCode(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const blank = /^`|`$/.test(text) ? ' ' : '';
  return fence + blank + text + blank + fence;
}

function block(text: string): string[] {
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return [`  ${fence}text`, ...text.split('\n').map((line) => `  ${line}`), `  ${fence}`];
}

function item(one: Problem, { lineOf }: CheckResult, { locale }: PrintOptions): string[] {
  const field = one.field === undefined ? '' : ` · ${inCode(visible(one.field))}`;
  const line = lineOf(one);
  const shown = line !== undefined && isShown(one, line) ? ['', ...block(markedLine(line, one.line, one.column, markLength(one, line)))] : [];
  return [`- **${wordsIn(locale).line(one.line)}**${field}: ${escaped(sentenceOf(one, locale))}`, ...shown, ''];
}

function section(problems: readonly Problem[], result: CheckResult, options: PrintOptions): string[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, ofFile]) => [`#### ${inCode(visible(file))}`, '', ...ofFile.flatMap((one) => item(one, result, options))]);
}

/** As many problems as fit into a comment. */
function fitting(problems: readonly Problem[], result: CheckResult, options: PrintOptions): Problem[] {
  let characters = 0;
  return problems.slice(0, MOST_PROBLEMS).filter((one) => (characters += item(one, result, options).join('\n').length + one.file.length) < MOST_CHARACTERS);
}

/** For a comment on a pull request: the problems by file, what to do with them, the weak places folded away. */
export const markdown: Printer = (result, options) => {
  const words = wordsIn(options.locale);
  const { here, elsewhere } = byScope(result);
  const shown = new Set(fitting([...here, ...elsewhere], result, options));
  const [first, second] = [here, elsewhere].map((problems) => problems.filter((one) => shown.has(one)));
  const hidden = result.problems.length - shown.size;
  const counts = warningCounts(result);
  const warnings = options.warnings
    ? result.warnings.slice(0, MOST_PROBLEMS).map((one) => `- ${inCode(`${visible(one.file)}:${one.line}`)} ${escaped(sentenceOf(one, options.locale))}`)
    : counts.map(({ code, count }) => `- ${count} × ${words.kinds[code]}`);
  return [
    COMMENT_MARK,
    `### ${result.problems.length === 0 ? '✅' : '❌'} ${words.title(result.problems.length)}`,
    '',
    ...(result.problems.length > 0 ? [words.howTo, ''] : []),
    ...section(first!, result, options),
    ...(second!.length > 0 ? [`**${words.elsewhere}**`, '', ...section(second!, result, options)] : []),
    ...(hidden > 0 ? [words.more(hidden), ''] : []),
    ...(counts.length > 0 ? ['<details>', `<summary>${words.warnings(result.warnings.length)}</summary>`, '', ...warnings, '', '</details>', ''] : []),
    `<sub>${escaped(summary(result, options.locale))}</sub>`,
  ].join('\n');
};
