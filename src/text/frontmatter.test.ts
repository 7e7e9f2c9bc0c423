import { expect, test } from 'vitest';
import { splitFrontmatter } from '#text/frontmatter.ts';

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

test('both parts keep the lines of the file', () => {
  const file = '---\ntitle: x\nsummary: y\n---\n\nText.\n\n## Two\n';
  const parts = splitFrontmatter(file)!;
  for (const words of ['title', 'summary']) expect(lineOf(parts.yaml, words)).toBe(lineOf(file, words));
  for (const words of ['Text.', '## Two']) expect(lineOf(parts.body, words)).toBe(lineOf(file, words));
  expect(parts.yaml.trim()).toBe('title: x\nsummary: y');
  expect(parts.body.trim()).toBe('Text.\n\n## Two');
});

test.for([
  ['---\ntitle: x\n---', '\ntitle: x', ''],
  ['---\n---\nText', '\n', 'Text'],
  ['---  \ntitle: x\n---\t\nText', '\ntitle: x', 'Text'],
  ['---\r\ntitle: x\r\n---\r\nText\r\n', '\ntitle: x', 'Text\n'],
  ['\uFEFF---\ntitle: x\n---\nText', '\ntitle: x', 'Text'],
  ['---\ntitle: "a --- b"\n---\nText\n\n---\n\nMore', '\ntitle: "a --- b"', 'Text\n\n---\n\nMore'],
  ['---\ntext: |\n  ---\n  in\n---\nText', '\ntext: |\n  ---\n  in', 'Text'],
] as const)('%j', ([file, yaml, body]) => {
  const parts = splitFrontmatter(file)!;
  expect(parts.yaml).toBe(yaml);
  expect(parts.body.replace(/^\n+/, '')).toBe(body);
});

test.for(['', 'Text', '---', '---\ntitle: x', '\n---\ntitle: x\n---\n', ' ---\ntitle: x\n---\n', '--- # x\ntitle: x\n---\n', '---\ntitle: x\n--- \u00A0\n'])('%j has no frontmatter', (file) => {
  expect(splitFrontmatter(file)).toBeUndefined();
});
