import { expect, test } from 'vitest';
import { stableUuid } from '#open-data/stable-id.ts';

test('a name has one UUID of version 5, another name another', () => {
  const ids = ['it/cities/torino', 'ja/cities/torino', '名古屋', ''].map(stableUuid);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('it never changes: subscribers know things by it', () => {
  expect(stableUuid('events/nagoya-delegation-torino-2022')).toBe('c92e62e9-5fd3-5bd4-b8e8-8b56548ef45b');
});
