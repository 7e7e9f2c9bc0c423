import { escapeHtml } from '#text/escape.ts';
import { wrap } from './wrap.ts';

/** A box of the drawing. */
export interface PathNode {
  id: string;
  words: string;
}

/** A question with its two answers: where each leads. */
export interface PathQuestion extends PathNode {
  answers: readonly { words: string; to: string }[];
}

const WIDTH = 340;
const BOX = 142;
const RIGHT = WIDTH - BOX;
const GAP = 44;
const LETTER = 14;
const LINE = 18;

interface Placed {
  node: PathNode;
  kind: 'question' | 'outcome';
  x: number;
  y: number;
  height: number;
  lines: string[];
  number?: number;
}

function boxOf(node: PathNode, kind: Placed['kind'], x: number, y: number, number?: number): Placed {
  const lines = wrap(number ? `${number}. ${node.words}` : node.words, (BOX - 16) / LETTER);
  return { node, kind, x, y, lines, height: Math.max(44, lines.length * LINE + 18), ...(number && { number }) };
}

/** Questions stand under each other at the left, outcomes beside them; a second outcome of one question stands under it. */
function place(questions: readonly PathQuestion[], outcomes: readonly PathNode[]): { boxes: Placed[]; height: number } {
  const boxes: Placed[] = [];
  let y = 1;
  questions.forEach((question, index) => {
    const ends = question.answers.flatMap(({ to }) => outcomes.find(({ id }) => id === to) ?? []);
    const box = boxOf(question, 'question', 1, y, index + 1);
    const beside = ends[0] && boxOf(ends[0], 'outcome', RIGHT - 1, y);
    const height = Math.max(box.height, beside?.height ?? 0);
    boxes.push({ ...box, height }, ...(beside ? [{ ...beside, height }] : []));
    y += height + GAP;
    const below = ends[1] && boxOf(ends[1], 'outcome', 1, y);
    if (below) {
      boxes.push(below);
      y += below.height + GAP;
    }
  });
  return { boxes, height: y - GAP + 1 };
}

function boxSvg({ node, kind, x, y, height, lines }: Placed): string {
  const shape = `<rect x="${x}" y="${y}" width="${BOX}" height="${height}" rx="${kind === 'outcome' ? 18 : 3}"/>`;
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2 + LETTER * 0.35;
  const words = lines.map((line, index) => `<tspan x="${x + BOX / 2}" y="${Math.round(top + index * LINE)}">${escapeHtml(line)}</tspan>`).join('');
  return `<a class="path-${kind}" href="#${escapeHtml(node.id)}">${shape}<text text-anchor="middle">${words}</text></a>`;
}

function edgeSvg(from: Placed, to: Placed, words: string): string {
  const isBeside = to.y === from.y;
  const [x1, y1] = isBeside ? [from.x + BOX, from.y + from.height / 2] : [from.x + BOX / 2, from.y + from.height];
  const [x2, y2] = isBeside ? [to.x - 6, y1] : [x1, to.y - 6];
  const head = isBeside ? `M${x2} ${y2 - 4}l6 4-6 4z` : `M${x2 - 4} ${y2}l4 6 4-6z`;
  const [tx, ty] = isBeside ? [(x1 + x2) / 2 + 2, y1 - 7] : [x1 + 9, (y1 + y2) / 2 + 4];
  const anchor = isBeside ? ' text-anchor="middle"' : '';
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/><path d="${head}"/><text x="${Math.round(tx)}" y="${Math.round(ty)}"${anchor}>${escapeHtml(words)}</text>`;
}

/**
 * Draws a decision path: a pure function of plain data. Each box is a link to the place on the page with its id.
 * @param label names the drawing for those who do not see it.
 * @returns an SVG of 340 units width, which stays readable on a narrow screen; colours come from classes.
 */
export function decisionPathSvg(questions: readonly PathQuestion[], outcomes: readonly PathNode[], label: string): string {
  const { boxes, height } = place(questions, outcomes);
  const edges = questions.flatMap((question) =>
    question.answers.flatMap(({ to, words }) => {
      const from = boxes.find(({ node }) => node.id === question.id)!;
      const target = boxes.find(({ node, y }) => node.id === to && y >= from.y);
      return target ? [edgeSvg(from, target, words)] : [];
    }),
  );
  return `<svg class="path-drawing" viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" role="group" aria-label="${escapeHtml(label)}"><g class="path-edges" aria-hidden="true">${edges.join('')}</g>${boxes.map(boxSvg).join('')}</svg>`;
}
