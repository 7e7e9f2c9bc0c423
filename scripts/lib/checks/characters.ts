import { type ContentModel, isData, type ReadFile } from '../content-model.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import type { FieldPath } from '../yaml-source.ts';

const KANA = /[\uFF61-\uFF9F]+/gu;
// Letters, digits and the percent sign: full-width brackets and marks belong to Japanese.
const FULL_WIDTH = /[\uFF05\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/gu;
// Zero-width and direction characters, line separators, invisible tags: they hide words from readers, or words from reviewers.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;
const LOST = /\uFFFD/gu;
const ANY = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFF05\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF61-\uFF9F\uFFFD\u{E0000}-\u{E007F}]/u;

const codePoint = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The characters of a piece of text that nobody should write, each with its offset. */
function findIn(text: string): { offset: number; make: (place: Place) => Problem }[] {
  if (!ANY.test(text)) return [];
  const all = (pattern: RegExp, make: (found: string) => (place: Place) => Problem) =>
    [...text.matchAll(pattern)].map((match) => ({ offset: match.index, make: make(match[0]) }));
  return [
    ...all(KANA, (found) => (place) => problem(place, 'half-width-kana', { found, near: found.normalize('NFKC') })),
    ...all(FULL_WIDTH, (found) => (place) => problem(place, 'full-width-latin', { found, near: found.normalize('NFKC') })),
    ...all(INVISIBLE, (found) => (place) => problem(place, 'invisible-character', { name: codePoint(found) })),
    ...all(CONTROL, (found) => (place) => problem(place, 'control-character', { name: codePoint(found) })),
    ...all(LOST, () => (place) => problem(place, 'lost-character', {})),
  ];
}

/** Characters of one file that are told one by one: who has more of them needs no longer list to see what happened. */
const MOST_TOLD = 100;

function inSource(file: ReadFile): Problem[] {
  const found = findIn(file.text).sort((a, b) => a.offset - b.offset).slice(0, MOST_TOLD);
  let [line, start] = [1, 0];
  return found.map(({ offset, make }) => {
    for (let end = file.text.indexOf('\n', start); end >= 0 && end < offset; end = file.text.indexOf('\n', start)) [line, start] = [line + 1, end + 1];
    const column = offset - start + 1;
    return make({ file: file.file, line, column, field: file.yaml.fieldAt(line, column) });
  });
}

/** Characters that are written as an escape (`"\u200B"`, `&#x200B;`) are not in the source, but they are in what is read. */
function inValues(file: ReadFile, value: unknown, path: FieldPath): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => inValues(file, item, [...path, index]));
  if (isData(value)) return Object.entries(value).flatMap(([key, inner]) => inValues(file, inner, [...path, key]));
  return typeof value === 'string' ? findIn(value).slice(0, MOST_TOLD).map(({ make }) => make(file.yaml.place(path))) : [];
}

const same = (a: Problem, b: Problem): boolean => a.line === b.line && a.code === b.code;

/** Characters that the search cannot find, that no reader sees, or that were lost. */
export function checkCharacters({ files, records }: ContentModel): Problem[] {
  const written = new Map(files.map((file) => [file.file, inSource(file)]));
  const escaped = files
    .filter((file) => file.text.includes('\\'))
    .flatMap((file) => inValues(file, file.data, []).filter((one) => !written.get(file.file)!.some((other) => same(one, other) || other.field === one.field)));
  const decoded = records.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      (version.body?.prose ?? []).flatMap((words) =>
        findIn(words.value)
          .map(({ make }) => make({ file: version.file, line: words.line, column: words.column, field: version.bodyField }))
          // A text node may have several lines, and the source has the true place of what is written as it is.
          .filter((one) => !(written.get(version.file) ?? []).some((other) => other.code === one.code && other.line >= one.line)),
      ),
    ),
  );
  return [...written.values(), escaped, decoded].flat();
}
