import { describe, expect, it } from 'vitest';
import { certaintyOf, claim, type Claim, type Source } from '#schema/claims.ts';

const source = (id: string, kind: Source['class'], url: string | undefined = 'https://example.org/'): Source => ({
  id, class: kind, title: id, publisher: id, language: 'it', ...(url && { url }),
});
const sources = [source('law', 'official'), source('paper', 'press'), source('blog', 'secondary'), { ...source('lost', 'official'), url: undefined }];
const stated = (ids: string[], more: Partial<Claim> = {}): Claim => ({ sources: ids, asOf: '2025', ...more });

describe('certaintyOf', () => {
  it('confirms what an official or press source with an address supports', () => {
    expect(certaintyOf(stated(['law']), sources)).toBe('confirmed');
    expect(certaintyOf(stated(['blog', 'paper']), sources)).toBe('confirmed');
  });
  it('calls secondary what secondary sources alone support', () => {
    expect(certaintyOf(stated(['blog']), sources)).toBe('secondary');
    expect(certaintyOf(stated(['blog', 'lost']), sources)).toBe('secondary');
  });
  it('leaves to be confirmed what no page with an address supports, or what the editor marks', () => {
    expect(certaintyOf(stated(['lost']), sources)).toBe('to-confirm');
    expect(certaintyOf(stated(['law'], { toConfirm: true }), sources)).toBe('to-confirm');
  });
});

describe('claim', () => {
  const codes = (value: unknown) => claim.safeParse(value).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  it('wants a unit with a number and none without', () => {
    expect(codes(stated(['law'], { value: 3 }))).toEqual(['unit unit-missing']);
    expect(codes(stated(['law'], { value: '2025', unit: 'EUR' }))).toEqual(['unit unit-without-number']);
    expect(codes(stated(['law'], { value: 3, unit: 'EUR' }))).toBeUndefined();
  });
  it('wants ranges forward', () => {
    expect(codes(stated(['law'], { value: { from: 5, to: 3 }, unit: 'EUR' }))).toEqual(['value range-backwards']);
  });
  it('wants an era only beside a day or a month', () => {
    expect(codes(stated(['law'], { value: '2024-04-01', era: true }))).toBeUndefined();
    expect(codes(stated(['law'], { value: '1982-01', era: true }))).toBeUndefined();
    expect(codes(stated(['law'], { value: '2024', era: true }))).toEqual(['era era-without-date']);
    expect(codes(stated(['law'], { era: true }))).toEqual(['era era-without-date']);
  });
  it('wants at least one source', () => {
    expect(claim.safeParse(stated([])).success).toBe(false);
  });
});
