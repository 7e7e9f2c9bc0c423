import { isScalar, visit } from 'yaml';
import { splitFrontmatter } from '#text/frontmatter.ts';
import type { ContentModel, ReadFile } from '../content-model.ts';
import { PLACE_START, placesIn } from '../places.ts';
import { type Problem, problem } from '../problem.ts';

/** A marked place in a file, by offset, with the words of its hint. */
interface Found {
  start: number;
  end: number;
  hint: string;
}

/** Marked places among the fields. Those in comments wait for nobody: they belong to fields that may be left out. */
function inFields(file: ReadFile, text: string): Found[] {
  const found: Found[] = [];
  visit(file.yaml.parsed.document ?? null, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range) return;
      const [from, to] = node.range;
      found.push(...placesIn(text.slice(from, to)).map((place) => ({ ...place, start: place.start + from, end: place.end + from })));
    },
  });
  return found;
}

/** All marked places of a file; offsets count in the text whose lines are those of the file. */
function inFile(file: ReadFile): { text: string; found: Found[] } {
  const parts = file.kind === 'mdx' ? splitFrontmatter(file.text) : undefined;
  const fields = inFields(file, parts?.yaml ?? file.text);
  if (!parts) return { text: file.text, found: file.kind === 'yaml' ? fields : [] };
  // The two `---` are the only characters that differ: offsets of the fields are shifted by the first.
  const shift = file.text.indexOf('\n');
  const bodyStart = file.text.length - parts.body.replace(/^\n+/, '').length;
  const body = placesIn(file.text.slice(bodyStart)).map((place) => ({ ...place, start: place.start + bodyStart, end: place.end + bodyStart }));
  return { text: file.text, found: [...fields.map((place) => ({ ...place, start: place.start + shift, end: place.end + shift })), ...body] };
}

interface Point {
  line: number;
  column: number;
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const isBefore = (a: Point, b: Point): boolean => a.line < b.line || (a.line === b.line && a.column < b.column);

interface Span extends Point {
  file: string;
  field?: string;
  hint: string;
  to: Point;
}

function spansIn({ files }: ContentModel): Span[] {
  return files
    .filter(({ text }) => text.includes(PLACE_START))
    .flatMap((file) => {
      const { text, found } = inFile(file);
      return found.map(({ start, end, hint }) => {
        const from = pointAt(text, start);
        return { file: file.file, ...from, hint, to: pointAt(text, end), field: file.yaml.fieldAt(from.line, from.column) };
      });
    });
}

/** Places that `npm run new` marked and that nobody has filled yet. */
export function checkPlaces(model: ContentModel): Problem[] {
  return spansIn(model).map(({ file, line, column, field, hint }) => problem({ file, line, column, field }, 'unfilled-place', { hint }));
}

/**
 * Leaves out what other checks say of a place that is still marked: that `【✎ …】` is no day helps nobody who has not
 * written the day yet. A marked place is itself a problem, so nothing gets past the check.
 */
export function withoutEchoes(model: ContentModel, problems: readonly Problem[]): Problem[] {
  const spans = spansIn(model);
  if (spans.length === 0) return [...problems];
  return problems.filter(
    (one) =>
      one.code === 'unfilled-place' ||
      !spans.some((span) => span.file === one.file && (!isBefore(one, { line: span.line, column: Math.max(1, span.column - 1) }) && isBefore(one, span.to))),
  );
}
