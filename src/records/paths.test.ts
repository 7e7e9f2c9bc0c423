import { describe, expect, it } from 'vitest';
import { parseInternalLink, recordPath } from '#records/paths.ts';

describe('parseInternalLink', () => {
  it('takes apart the links that content writes', () => {
    expect(parseInternalLink('/cities')).toEqual({ collection: 'cities' });
    expect(parseInternalLink('/cities/nagoya')).toEqual({ collection: 'cities', slug: 'nagoya' });
    expect(parseInternalLink('/settlement-guide/legal-forms#steps')).toEqual({ collection: 'settlement-guide', slug: 'legal-forms', fragment: 'steps' });
  });
  it('knows no other form', () => {
    for (const url of ['/it/cities/nagoya', '/nowhere/x', 'cities/nagoya', '//cities/nagoya', '/cities/Nagoya']) expect(parseInternalLink(url), url).toBeUndefined();
  });
});

describe('recordPath', () => {
  it('begins with the language and ends with a slash', () => {
    expect(recordPath('ja', { collection: 'cities', slug: 'nagoya' })).toBe('/ja/cities/nagoya/');
  });
});
