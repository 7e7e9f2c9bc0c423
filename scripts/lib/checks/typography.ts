import { type ContentModel, inText, isData, type ReadFile, type Version } from '../content-model.ts';
import { plainFields } from '../plain-fields.ts';
import { problem, type Problem } from '../problem.ts';
import type { Words } from '../text-source.ts';
import type { FieldPath } from '../yaml-source.ts';

const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々、。「」『』（）・]';
const SPACE_AT_END = new RegExp(`${JAPANESE}( +)$`, 'u');
const SPACE_AT_START = new RegExp(`^( +)${JAPANESE}`, 'u');

/** The place of an offset in a piece of words. Escapes before it on the line are not counted in: the line is true. */
function within(words: Words, offset: number): { line: number; column: number } {
  const before = words.value.slice(0, offset).split('\n');
  return before.length === 1 ? { line: words.line, column: words.column + offset } : { line: words.line + before.length - 1, column: before.at(-1)!.length + 1 };
}

function checkAsterisks(version: Version, words: Words): Problem[] {
  const offset = words.value.indexOf('**');
  if (offset < 0) return [];
  const near = words.value.slice(Math.max(0, offset - 12), offset + 24);
  return [problem(inText(version, within(words, offset)), 'bold-prints-asterisks', { near })];
}

/**
 * Japanese is written without spaces; around bold words, links and components they slip in. Spaces within plain words are
 * left alone: official names have some.
 */
function checkSpaces(version: Version, words: Words): Problem[] {
  if (version.locale !== 'ja' || words.isForeign) return [];
  const found = [words.afterElement && SPACE_AT_START.exec(words.value), words.beforeElement && SPACE_AT_END.exec(words.value)];
  return found.flatMap((match) => {
    if (!match) return [];
    const offset = match.index + match[0].indexOf(match[1]!);
    return [problem(inText(version, within(words, offset)), 'space-in-japanese', { found: words.value.slice(Math.max(0, offset - 8), offset + 9) })];
  });
}

/** What a field may have at most is less: a longer one is refused for that, and `<a <a <a` without end would take minutes. */
const MOST_READ = 1000;
const MARKUP = /\*\*|<\/?[A-Za-z][^>]*>|\]\([^)]*\)/;
/** HTML in a fact, complete or not: no title of a source and no name of a body begins a tag. */
const HTML = /<(?:[!/?]?[A-Za-z]|!--|!\[)[^>]*>?|&(?:#x?[0-9a-f]+|lt|gt|quot|amp);/i;

/** The facts are plain words too: titles of sources, publishers, other names, addresses of streets. */
function checkFacts(file: ReadFile, value: unknown, path: FieldPath): Problem[] {
  if (typeof value === 'string' && !value.includes('<') && !value.includes('&')) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkFacts(file, item, [...path, index]));
  if (isData(value)) return Object.entries(value).flatMap(([key, inner]) => checkFacts(file, inner, [...path, key]));
  // A description is a text, and the guard reads it; web addresses have a check of their own, and may hold `&lt=`.
  const name = path.at(-1);
  if (typeof value !== 'string' || name === 'description' || name === 'url' || name === 'archived' || name === 'website' || name === 'officialPage') return [];
  const found = HTML.exec(value.slice(0, MOST_READ))?.[0];
  return found ? [problem(file.yaml.place(path), 'markup-in-words', { found })] : [];
}

const same = (a: Problem, b: Problem): boolean => a.file === b.file && a.line === b.line && a.field === b.field;

/** Titles, summaries and labels are plain words: no component and no Markdown works in them. */
function checkFields(version: Version): Problem[] {
  return plainFields(version).flatMap(({ path, text }) => {
    const found = MARKUP.exec(text.slice(0, MOST_READ))?.[0];
    return found ? [problem(version.yaml.place([...version.at, ...path]), 'markup-in-words', { found })] : [];
  });
}

/** Markup that would show as typed, and spaces that Japanese does not have. */
export function checkTypography({ files, records }: ContentModel): Problem[] {
  const inWords = records.flatMap(({ versions }) =>
    versions.flatMap((version) => [
      ...checkFields(version),
      ...(version.body?.prose ?? []).flatMap((words) => [...checkAsterisks(version, words), ...checkSpaces(version, words)]),
    ]),
  );
  const inFacts = files.flatMap((file) => checkFacts(file, file.data, []));
  return [...inWords, ...inFacts.filter((one) => !inWords.some((other) => same(one, other)))];
}
