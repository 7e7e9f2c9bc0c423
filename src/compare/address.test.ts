import { describe, expect, it } from 'vitest';
import { addressOf, choiceIn } from './address.ts';

describe('choiceIn', () => {
  it('reads the address that the site writes, and the one that a plain form sends', () => {
    expect(choiceIn('?of=cities&with=torino,nagoya')).toEqual({ kind: 'cities', slugs: ['torino', 'nagoya'] });
    expect(choiceIn('?of=cities&with%5B%5D=torino&with%5B%5D=nagoya&with%5B%5D=')).toEqual({ kind: 'cities', slugs: ['torino', 'nagoya'] });
  });

  it('passes over what is no slug, repeats, and what goes beyond four', () => {
    expect(choiceIn('?of=good-practices&with=a,a,../x,B,%3Cb%3E,b,c,d,e')?.slugs).toEqual(['a', 'b', 'c', 'd']);
  });

  it('knows no other kind', () => {
    expect(choiceIn('?of=events&with=a,b')).toBeUndefined();
    expect(choiceIn('')).toBeUndefined();
  });
});

describe('addressOf', () => {
  it('writes what choiceIn reads', () => {
    const choice = { kind: 'legal-forms', slugs: ['form-branch', 'form-srl'] } as const;
    expect(addressOf(choice)).toBe('?of=legal-forms&with=form-branch,form-srl');
    expect(choiceIn(addressOf(choice))).toEqual(choice);
  });
});
