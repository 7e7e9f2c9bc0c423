import { splitFrontmatter } from '#text/frontmatter.ts';
import { COMPONENTS } from '#text/vocabulary.ts';
import { isScalar, visit } from 'yaml';
import { type ContentModel, isData, type ReadFile } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { groupedNumber } from '../values-meant.ts';
import { pathOf } from '../yaml-source.ts';

/** `##Words`, and number signs of a Japanese keyboard. A hashtag has one sign. */
const HEADING = /^(?:#{2,3}(?=[^#\s])|＃+)/u;
/** What word processors and Japanese keyboards put before an item. */
const BULLET = /^[^\S\n]*([•●▪◦‣■・])(?=[^\S\n]*\S)/u;
const TAG = new RegExp(`＜/?(?:${Object.keys(COMPONENTS).join('|')})\\b`, 'u');

/** Any of these, in a text of any length: nearly every text has none, and is not cut into lines. */
const ANY = new RegExp(`${HEADING.source}|${BULLET.source}|${TAG.source}`, 'mu');

const GROUPED = /\b(?:value|from|to):\s*[-+]?\d{1,3}\.\d{3}/;

/** Lines of a text that look like Markdown to people, but are none. */
function inText(file: ReadFile): Problem[] {
  const { body } = splitFrontmatter(file.text) ?? { body: '' };
  if (!ANY.test(body)) return [];
  const first = file.text.split('\n').length - body.split('\n').length + 1;
  return body.split('\n').flatMap((line, index): Problem[] => {
    const place = (column: number) => ({ file: file.file, line: first + index, column });
    if (HEADING.test(line)) return [problem(place(1), 'heading-form', {})];
    const bullet = BULLET.exec(line);
    if (bullet) return [problem(place(line.indexOf(bullet[1]!) + 1), 'bullet-form', { found: bullet[1]! })];
    const tag = TAG.exec(line);
    return tag ? [problem(place(tag.index + 1), 'full-width-tag', { found: tag[0] })] : [];
  });
}

/** Tells whether a claim may state a number, or a range of numbers. */
const hasNumber = (claims: unknown): boolean => isData(claims) && Object.values(claims).some((claim) => isData(claim) && claim.value !== undefined && typeof claim.value !== 'string');

/** Numbers of claims that YAML reads as a thousandth of what was meant. */
function inClaims(file: ReadFile): Problem[] {
  // Reading the YAML with its places costs most of a check: only where such a number can stand.
  if (!isData(file.data) || !hasNumber(file.data.claims) || !GROUPED.test(file.text)) return [];
  const problems: Problem[] = [];
  visit(file.yaml.parsed.document ?? null, {
    Scalar(_, node, ancestors) {
      const path = pathOf(ancestors);
      if (!isScalar(node) || typeof node.value !== 'number' || path[0] !== 'claims' || path[2] !== 'value') return;
      const found = node.source ?? '';
      const near = groupedNumber(found);
      if (near) problems.push(problem(file.yaml.place(path), 'number-grouped', { found, near }));
    },
  });
  return problems;
}

/** What is written as people write it elsewhere, and would be read as something else without a word. */
export function checkWrittenForms({ files }: ContentModel): Problem[] {
  return files.flatMap((file) => [...(file.kind === 'mdx' ? inText(file) : []), ...inClaims(file)]);
}

/** Problems that say no more than that something else was written in the wrong form, by what tells it better on the same line. */
const ECHOES: Partial<Record<Problem['code'], readonly Problem['code'][]>> = {
  'full-width-latin': ['not-a-day', 'not-a-date', 'not-a-moment', 'not-an-id', 'not-a-record-path', 'not-a-claim-value', 'list-separator', 'full-width-tag'],
  'wrong-type': ['full-width-latin'],
  'mdx-tag-pair': ['full-width-tag'],
  'mdx-tag-open': ['full-width-tag'],
  'unit-without-number': ['not-a-claim-value'],
};

/** Leaves out what follows from a form that is told already. */
export function withoutFormEchoes(problems: readonly Problem[]): Problem[] {
  const groupOf = (field?: string) => field?.replace(/\.[^.]*$/, '');
  const isEcho = (one: Problem): boolean => {
    // A text with a heading that is none has other headings than the original.
    if (one.code === 'headings-differ' || one.code === 'sections-differ') return problems.some(({ file, code }) => file === one.file && (code === 'heading-form' || code === 'list-separator'));
    const better = ECHOES[one.code];
    if (!better) return false;
    return problems.some(({ file, line, field, code }) => file === one.file && better.includes(code) && (line === one.line || (one.code === 'unit-without-number' && groupOf(field) === groupOf(one.field))));
  };
  return problems.filter((one) => !isEcho(one));
}
