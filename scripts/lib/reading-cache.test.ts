import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { READERS, ReadingCache } from './reading-cache.ts';
import type { Reading } from './reading.ts';

const reading = (data: unknown): Reading => ({ problems: [], data, isRead: true });

test('a reading is kept for the same file with the same text, and for no other', () => {
  using copy = new ContentCopy();
  const file = join(copy.root, '.build', 'cache.bin');
  const first = new ReadingCache(file);
  expect(first.get('a.mdx', 'one', () => reading({ value: Number.NaN }))).toEqual(reading({ value: Number.NaN }));
  first.save();

  const second = new ReadingCache(file);
  const read = vi.fn(() => reading('new'));
  expect(second.get('a.mdx', 'one', read)).toEqual(reading({ value: Number.NaN }));
  expect(read).not.toHaveBeenCalled();
  expect(second.get('b.mdx', 'one', read).data).toBe('new');
  expect(second.get('a.mdx', 'two', read).data).toBe('new');
  expect(read).toHaveBeenCalledTimes(2);
});

test('what a run does not use is forgotten', () => {
  using copy = new ContentCopy();
  const file = join(copy.root, '.build', 'cache.bin');
  const runs = (...texts: string[]) => {
    const cache = new ReadingCache(file);
    const fresh = texts.filter((text) => {
      let isNew = false;
      cache.get('a.mdx', text, () => ((isNew = true), reading(text)));
      return isNew;
    });
    cache.save();
    return fresh;
  };
  expect([runs('one', 'two'), runs('two'), runs('one', 'two')]).toEqual([['one', 'two'], [], ['one']]);
});

test('a damaged cache, or one of other readers, is an empty one', () => {
  using copy = new ContentCopy();
  const file = join(copy.root, '.build', 'check-readings.bin');
  copy.check();
  expect(existsSync(file)).toBe(true);
  const good = readFileSync(file);
  const name = 'content/cities/torino/index.it.mdx';
  const knownOf = (cache: string) => new ReadingCache(cache).get(name, copy.read('cities/torino/index.it.mdx'), () => { throw new Error('It is not known.'); });
  const known = knownOf(file);
  const other = Buffer.from(good.toString('latin1').replace(/[0-9a-f]{64}/, (version) => version.split('').reverse().join('')), 'latin1');
  expect(other.equals(good)).toBe(false);
  for (const bad of [Buffer.from('junk'), good.subarray(0, 100), good.subarray(0, -1), Buffer.concat([good, Buffer.from('x')]), Buffer.alloc(0), other, Buffer.from(good).fill(0xff, good.length >> 1)]) {
    writeFileSync(file, bad);
    expect(copy.check().problems).toEqual([]);
    // Whole again: it knows every file, so nothing is read anew.
    expect(knownOf(file)).toEqual(known);
  }
});

test('with and without the cache the check says the same', () => {
  const broken = () => {
    const copy = new ContentCopy();
    return copy.edit('cities/torino/index.en.mdx', 'The city', '{x} The city').edit('organisations/city-workshop.yaml', 'It is a <Term', 'It is <b>a</b> <Term').edit('glossary/living-lab.yaml', 'kind: term', 'kind: word');
  };
  using copy = broken();
  const cold = copy.check();
  const warm = copy.check();
  expect(cold.problems).toHaveLength(3);
  expect(JSON.stringify(warm)).toBe(JSON.stringify(cold));
});

test('every module that makes a reading empties the cache when it changes', () => {
  const root = resolve(import.meta.dirname, '../..');
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, specifier = ''] of readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )[^;]*?from '([.#][^']+)';/gm)) {
      follow(specifier.startsWith('#') ? `src/${specifier.slice(1)}` : relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/'));
    }
  };
  follow('scripts/lib/reading.ts');
  expect(seen.size).toBeGreaterThan(8);
  expect([...seen].filter((file) => !file.startsWith('src/text/') && !READERS.includes(file))).toEqual([]);
});
