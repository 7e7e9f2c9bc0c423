import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { readRecordFile } from './reading.ts';
import { divided, ReadingHelper, type Unread } from './reading-helper.ts';

test('a second thread reads what the first would have read', () => {
  using copy = new ContentCopy();
  const files: Unread[] = [
    { file: 'content/cities/torino/index.it.mdx', kind: 'mdx', text: copy.read('cities/torino/index.it.mdx') },
    { file: 'content/organisations/city-workshop.yaml', kind: 'yaml', text: copy.read('organisations/city-workshop.yaml') },
    { file: 'content/cities/torino/index.en.mdx', kind: 'mdx', text: '---\ntitle: a: b\n---\n\nA <br> {x' },
  ];
  expect(new ReadingHelper(files).take()).toEqual(new Map(files.map(({ file, kind, text }) => [file, readRecordFile(file, kind, text)])));
});

test('a thread that fails gives nothing, and ends nothing', () => {
  expect(new ReadingHelper([{ file: 'x', kind: 'mdx', text: undefined as unknown as string }]).take()).toEqual(new Map());
});

test('files are divided where it is worth it, and none is lost', () => {
  const files = Array.from({ length: 400 }, (_, index): Unread => ({ file: String(index), kind: 'mdx', text: '' }));
  const { here, there } = divided(files, 2);
  expect(there.length).toBeGreaterThan(150);
  expect([...here, ...there].map(({ file }) => Number(file)).sort((a, b) => a - b)).toEqual(files.map((_, index) => index));
  expect(divided(files, 1).there).toEqual([]);
  expect(divided(files.slice(0, 100), 8).there).toEqual([]);
});
