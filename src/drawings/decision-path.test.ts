import { describe, expect, it } from 'vitest';
import { decisionPathSvg } from './decision-path.ts';

const questions = [
  { id: 'first', words: 'First?', answers: [{ words: 'Yes', to: 'end-a' }, { words: 'No', to: 'second' }] },
  { id: 'second', words: 'Second & last?', answers: [{ words: 'No', to: 'end-b' }, { words: 'Yes', to: 'end-c' }] },
];
const outcomes = ['a', 'b', 'c'].map((letter) => ({ id: `end-${letter}`, words: `End ${letter}` }));
const svg = decisionPathSvg(questions, outcomes, 'A “path”');
const boxes = [...svg.matchAll(/<a class="path-(\w+)" href="#([\w-]+)"><rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)].map(
  ([, kind, id, ...numbers]) => ({ kind, id, box: numbers.map(Number) as [number, number, number, number] }),
);

describe('decisionPathSvg', () => {
  it('has a box with a link for each question and each outcome', () => {
    expect(boxes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['question first', 'outcome end-a', 'question second', 'outcome end-b', 'outcome end-c']);
  });

  it('has an edge with its words for each answer', () => {
    expect(svg.match(/<line /g)).toHaveLength(4);
    expect([...svg.matchAll(/<text x[^>]*>(Yes|No)<\/text>/g)].map(([, words]) => words)).toEqual(['Yes', 'No', 'No', 'Yes']);
  });

  it('lays no box over another, and none beyond the edge', () => {
    const [, , width, height] = /viewBox="(\d+) (\d+) (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number) as [number, number, number, number];
    for (const { box: [x, y, w, h] } of boxes) expect([x, y, x + w <= width, y + h <= height]).toEqual([expect.any(Number), expect.any(Number), true, true]);
    for (const [index, { box: a }] of boxes.entries()) {
      for (const { box: b } of boxes.slice(index + 1)) {
        expect(a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1]).toBe(true);
      }
    }
  });

  it('escapes words and holds no style of its own', () => {
    expect(svg).toContain('Second &amp;');
    expect(svg).not.toMatch(/style=|fill=|stroke=/);
  });
});
