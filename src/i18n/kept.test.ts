import { expect, it, vi } from 'vitest';
import { kept, keptFor } from '#i18n/kept.ts';

it('makes a thing once for the same words', () => {
  const make = vi.fn((a: string, b: string) => ({ a, b }));
  const get = kept(make);
  expect(get('x', 'y')).toBe(get('x', 'y'));
  expect(get('x', 'z')).toEqual({ a: 'x', b: 'z' });
  expect(make).toHaveBeenCalledTimes(2);
});

it('keeps apart what belongs to different objects', () => {
  const make = vi.fn((owner: { n: number }, word: string) => `${owner.n}${word}`);
  const get = keptFor(make);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([get(one, 'a'), get(one, 'a'), get(two, 'a'), get(one, 'b')]).toEqual(['1a', '1a', '2a', '1b']);
  expect(make).toHaveBeenCalledTimes(3);
});
