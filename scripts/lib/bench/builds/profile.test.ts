import { expect, test } from 'vitest';
import { profileSummary } from './profile.ts';

const frame = (functionName: string, url = '', lineNumber = 0) => ({ functionName, url, lineNumber });
const profile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 6] },
    { id: 2, callFrame: frame('render', 'file:///copy/src/text/html.ts', 9), children: [3] },
    { id: 3, callFrame: frame('parse', 'file:///copy/node_modules/@scope/parser/lib/index.js'), children: [4] },
    { id: 4, callFrame: frame('render', 'file:///copy/src/text/html.ts', 9), children: [5] },
    { id: 5, callFrame: frame('(garbage collector)') },
    { id: 6, callFrame: frame('(idle)') },
  ],
  samples: [2, 3, 4, 5, 6],
  timeDeltas: [1e6, 2e6, 3e6, 4e6, 9e6],
};

test('tells own time, time with what is called, and packages; waiting is none', () => {
  const { busy, self, total, packages } = profileSummary(profile, 3);
  expect(busy).toBe(10);
  expect(self).toEqual([['render src/text/html.ts:10', 4], ['(garbage collector)', 4], ['parse @scope/parser', 2]]);
  // A function that calls itself by another counts once.
  expect(Object.fromEntries(total)).toEqual({ '(root)': 10, 'render src/text/html.ts:10': 10, 'parse @scope/parser': 9 });
  expect(packages).toEqual([['src/text/html.ts', 4], ['(garbage collector)', 4], ['@scope/parser', 2]]);
});
