import { expect, test } from 'vitest';
import { figuresOf, merged, summedUp } from './results.ts';
import type { Built } from './run-log.ts';

const about = { name: 'Hugo', versions: { hugo: '0.111.3' }, search: 'none' };
const built = (more: Partial<Built>): Built => ({ tool: 'hugo', about, pages: 300, state: 'clean', wall: 2, cpu: 3, memory: 4e8, files: 10, bytes: 1e6, steps: [], load: 1, ...more });
const machine = { processor: 'Some', processors: 2, memory: 24, system: 'Linux 6.1', node: '26.10.0' };

test('gives medians, and the steps of the typical run', () => {
  const steps = (cpu: number) => [{ words: 'Pages built.', wall: 1, cpu }];
  expect(figuresOf([built({ cpu: 9, steps: steps(9) }), built({ cpu: 3, wall: 4, memory: 6e8, steps: steps(3) }), built({ cpu: 5, memory: null, steps: steps(5) })], '2026-11-23')).toMatchObject({
    runs: 3, cpu: 5, wall: 2, memory: 5e8, steps: steps(5), day: '2026-11-23',
  });
});

test('a build that failed is told, and spoils no figure', () => {
  const figures = figuresOf([built({}), built({ wall: 1800, cpu: NaN, fault: 'stopped after 1800 s\nand more' })], '2026-11-23');
  expect(figures).toMatchObject({ runs: 1, wall: 2, cpu: 3, fault: 'stopped after 1800 s' });
});

test('counts the files that differ from a clean build in all runs', () => {
  const again = (differing: string[]) => built({ state: 'again', differing });
  expect(figuresOf([again([]), again([])], '2026-11-23').differing).toBe(0);
  expect(figuresOf([again(['a']), again(['a', 'b'])], '2026-11-23').differing).toBe(3);
  expect(figuresOf([built({})], '2026-11-23')).not.toHaveProperty('differing');
});

test('new figures replace those of the same tool, size and state only', () => {
  const old = summedUp([built({ cpu: 3 }), built({ state: 'warm' }), built({ pages: 3000 })], [], machine, '2026-11-01');
  const all = merged(old, summedUp([built({ cpu: 7 })], [], machine, '2026-11-23'));
  expect(all.builds.map(({ pages, state, cpu, day }) => [pages, state, cpu, day])).toEqual([[300, 'warm', 3, '2026-11-01'], [3000, 'clean', 3, '2026-11-01'], [300, 'clean', 7, '2026-11-23']]);
});
