import { describe, expect, it } from 'vitest';
import { widthOf, wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks Italian at spaces only, and loses nothing', () => {
    const lines = wrap('Società italiana: S.r.l. o S.p.A.', 9);
    expect(lines.join(' ')).toBe('Società italiana: S.r.l. o S.p.A.');
    expect(lines).toContain('S.r.l. o S.p.A.');
    expect(lines.every((line) => widthOf(line) <= 9)).toBe(true);
  });

  it('breaks Japanese between words, and begins no line with a closing sign', () => {
    const lines = wrap('拠点を置かない販売（税務代理人）', 9);
    expect(lines.join('')).toBe('拠点を置かない販売（税務代理人）');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => !/^[）、。]/.test(line) && !/[（]$/.test(line))).toBe(true);
  });

  it('leaves a word that is too long whole', () => {
    expect(wrap('rappresentante', 3)).toEqual(['rappresentante']);
  });
});
