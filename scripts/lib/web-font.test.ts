import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { coverageOf } from './font-coverage.ts';
import { openTypeOf } from './web-font.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/titillium-web/package.json'));
const woff = readFileSync(join(folder, 'files', 'titillium-web-latin-400-normal.woff'));

test('a WOFF font becomes an OpenType font with a family of our own', () => {
  const font = openTypeOf(woff, 'Our Face', 'Regular');
  expect(font.readUInt32BE(0)).toBe(woff.readUInt32BE(4));
  expect(font.includes(Buffer.from('Our Face', 'utf16le').swap16())).toBe(true);
  expect(font.includes(Buffer.from('Titillium', 'utf16le').swap16())).toBe(false);
});

test('its tables lie one after another, in full, on multiples of four', () => {
  const font = openTypeOf(woff, 'Our Face', 'Regular');
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => ({ offset: font.readUInt32BE(12 + 16 * index + 8), length: font.readUInt32BE(12 + 16 * index + 12) }));
  expect(tables.map(({ offset }) => offset % 4)).toEqual(tables.map(() => 0));
  const last = tables.at(-1)!;
  expect(Math.ceil((last.offset + last.length) / 4) * 4).toBe(font.length);
});

test('it draws what it drew', () => {
  const coverage = coverageOf(openTypeOf(woff, 'Our Face', 'Regular'));
  for (const character of 'aZ9àéü–’€') expect(coverage.has(character.codePointAt(0)!), character).toBe(true);
  for (const character of '名ā') expect(coverage.has(character.codePointAt(0)!), character).toBe(false);
});

test('what is no WOFF is refused', () => {
  expect(() => openTypeOf(Buffer.from('wOF2 and more'), 'Our Face', 'Regular')).toThrow('no WOFF');
});
