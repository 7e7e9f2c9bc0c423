import { expect, test } from 'vitest';
import { scoresOf } from './lighthouse.ts';
import { viewKind } from './view.ts';

test.each([
  ['/it/good-practices/practice-1/', 'html'],
  ['/it/practice-1.html', 'html'],
  ['/_astro/page.css', 'styles'],
  ['/assets/app.mjs', 'scripts'],
  ['/fonts/inter.woff2', 'fonts'],
  ['/favicon.svg', 'others'],
])('%s is %s', (path, kind) => expect(viewKind(path)).toBe(kind));

test('takes the four scores out of a report, also where one is missing', () => {
  const report = { categories: { performance: { score: 0.994 }, accessibility: { score: 1 }, 'best-practices': { score: 0.96 } } };
  expect(scoresOf(report)).toEqual({ performance: 99, accessibility: 100, 'best-practices': 96, seo: NaN });
});
