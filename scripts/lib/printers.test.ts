import { expect, test } from 'vitest';
import type { CheckResult } from './check-content.ts';
import { PRINTERS } from './printers.ts';
import { problem } from './problem.ts';

const result: CheckResult = {
  records: 2,
  files: 5,
  untranslated: 1,
  problems: [
    problem({ file: 'content/cities/a,b/index.it.mdx', line: 3, column: 7, field: 'claims.x:y' }, 'unknown-key', { key: '100%', allowed: ['a'] }),
    problem({ file: 'content/cities/a,b/index.it.mdx', line: 9, column: 1 }, 'html', { found: 'div' }),
  ],
};

test('for a terminal: a line a problem, and a line that sums up', () => {
  expect(PRINTERS.text(result)).toMatchInlineSnapshot(`
    "content/cities/a,b/index.it.mdx:3:7 claims.x:y: There is no field “100%” here. Fields are: a.
    content/cities/a,b/index.it.mdx:9:1 HTML (“<div>”) is not allowed. Use Markdown, or write \\< for a real <.

    2 problems in 1 file. 2 records, 5 files checked. 1 translation still to be written."
  `);
});

test('for GitHub: what has a meaning of its own there is escaped', () => {
  expect(PRINTERS.github(result)).toMatchInlineSnapshot(`
    "::error file=content/cities/a%2Cb/index.it.mdx,line=3,col=7,title=claims.x%3Ay::There is no field “100%25” here. Fields are: a.
    ::error file=content/cities/a%2Cb/index.it.mdx,line=9,col=1,title=text::HTML (“<div>”) is not allowed. Use Markdown, or write \\< for a real <.
    2 problems in 1 file. 2 records, 5 files checked. 1 translation still to be written."
  `);
});

test('no problem', () => {
  const fine = { ...result, problems: [] };
  expect([PRINTERS.text(fine), PRINTERS.text({ ...fine, records: 1, files: 1, untranslated: 0 }), PRINTERS.github(fine)].join('\n')).toMatchInlineSnapshot(`
    "2 records, 5 files checked: no problem. 1 translation still to be written.
    1 record, 1 file checked: no problem.
    2 records, 5 files checked: no problem. 1 translation still to be written."
  `);
});

test('what somebody wrote can neither break the line nor command a terminal or GitHub', () => {
  const bad = 'x\n::error::y\r\u001B[2J\u202Ez\u2028w';
  const hostile = { ...result, problems: [problem({ file: 'content/a\nb', line: 1, column: 1, field: bad }, 'not-in-list', { found: bad + 'x'.repeat(500), allowed: ['a'] })] };
  for (const print of Object.values(PRINTERS)) {
    const [line = ''] = print(hostile).split('\n');
    expect(line).toContain('x ::error::y \uFFFD[2J\uFFFDz wx');
    expect(line).not.toMatch(/[\u0000-\u001F\u2028\u202E]/);
    expect(line.length).toBeLessThan(400);
    expect(print(hostile).split('\n').filter((one) => one.startsWith('::error')).length).toBe(print === PRINTERS.github ? 1 : 0);
  }
});
