import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import type { CheckResult } from '../check-content.ts';
import { problem } from '../problem.ts';
import { COMMENT_MARK } from './markdown.ts';
import { PRINTERS } from './printers.ts';

const FILE = 'content/cities/a,b/index.it.mdx';
const LINES: Record<number, string> = { 3: '  x:y: { value: 3 }', 9: '<div>testo' };

const result: CheckResult = {
  records: 2,
  files: 5,
  untranslated: 1,
  problems: [
    problem({ file: FILE, line: 3, column: 3, field: 'claims.x:y' }, 'unknown-key', { key: '100%', allowed: ['a'] }),
    problem({ file: FILE, line: 9, column: 1 }, 'html', { found: 'div' }),
  ],
  warnings: [problem({ file: FILE, line: 3, column: 10, field: 'claims.a.toConfirm' }, 'claim-to-confirm', { id: 'a' })],
  lineOf: ({ file, line }) => (file === FILE ? LINES[line] : undefined),
};
const fine: CheckResult = { ...result, problems: [], warnings: [] };
const inEnglish = { locale: 'en' } as const;

test('for a terminal: a line a problem with the line of the file under it, a line that sums up, the warnings by kind', () => {
  expect(PRINTERS.text(result, inEnglish)).toMatchInlineSnapshot(`
    "content/cities/a,b/index.it.mdx:3:3 claims.x:y: There is no field “100%” here. Fields are: a.
        3 |   x:y: { value: 3 }
          |   ^
    content/cities/a,b/index.it.mdx:9:1 HTML (“<div>”) is not allowed. Use Markdown, or write \\< for a real <.
        9 | <div>testo
          | ^^^^^

    2 problems in 1 file. 2 records, 5 files checked. 1 translation still to be written.

    1 place that could be better (the site lets it in):
         1  claims still to be confirmed
    To see each: npm run check -- --warnings"
  `);
});

test('each warning, if they are asked for', () => {
  expect(PRINTERS.text({ ...result, problems: [] }, { locale: 'it', warnings: true })).toMatchInlineSnapshot(`
    "Si può migliorare (non impedisce la pubblicazione):
    content/cities/a,b/index.it.mdx:3:10 claims.a.toConfirm: L’affermazione «a» è ancora da confermare con l’ufficio competente. Chiedi là, poi togli toConfirm.
        3 |   x:y: { value: 3 }
          |          ^^^^^

    2 schede, 5 file controllati: nessun problema. 1 traduzione ancora da scrivere.

    1 punto che si può migliorare (non impedisce la pubblicazione):
         1  affermazioni ancora da confermare"
  `);
});

test('no problem', () => {
  const all = [...LOCALES.map((locale) => PRINTERS.text(fine, { locale })), PRINTERS.text({ ...fine, records: 1, files: 1, untranslated: 0 }, inEnglish), PRINTERS.github(fine, inEnglish)];
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "2 schede, 5 file controllati: nessun problema. 1 traduzione ancora da scrivere.
    2 records, 5 files checked: no problem. 1 translation still to be written.
    記録2件、ファイル5個を点検しました。問題はありません。未訳：1件。
    1 record, 1 file checked: no problem.
    2 records, 5 files checked: no problem. 1 translation still to be written."
  `);
});

test('for GitHub: what has a meaning of its own there is escaped; warnings are warnings', () => {
  expect(PRINTERS.github(result, inEnglish)).toMatchInlineSnapshot(`
    "::error file=content/cities/a%2Cb/index.it.mdx,line=3,col=3,title=claims.x%3Ay::There is no field “100%25” here. Fields are: a.
    ::error file=content/cities/a%2Cb/index.it.mdx,line=9,col=1,title=text::HTML (“<div>”) is not allowed. Use Markdown, or write \\< for a real <.
    ::warning file=content/cities/a%2Cb/index.it.mdx,line=3,col=10,title=claims.a.toConfirm::The claim “a” is still to be confirmed with the office in charge. Ask there, then take toConfirm away.
    2 problems in 1 file. 2 records, 5 files checked. 1 translation still to be written."
  `);
});

test('for a comment on a pull request: by file, with what to do', () => {
  expect(PRINTERS.markdown(result, { locale: 'ja' })).toMatchInlineSnapshot(`
    "<!-- content-check -->
    ### ❌ 内容の点検：問題が2件あります

    ファイルを直し、このプルリクエストに保存してください。点検は自動でもう一度行われます。手元では\`npm run check\`で同じ点検ができます。

    #### \`content/cities/a,b/index.it.mdx\`

    - **3行目** · \`claims.x:y\`: ここに「100%」という項目は書けません。ここに書ける項目：a

      \`\`\`text
          3 |   x:y: { value: 3 }
            |   ^
      \`\`\`

    - **9行目**: HTML（「&lt;div&gt;」）は使えません。Markdownの記号（#<!-- -->#<!-- --> 見出し、\\*\\*太字\\*\\*、- 箇条書き）を使ってください。文字としての&lt;は\\\\&lt;と書きます。

      \`\`\`text
          9 | <div>testo
            | ^^^^^
      \`\`\`

    <details>
    <summary>改善できる点が1件あります（公開の妨げにはなりません）。</summary>

    - 1 × 確認がまだの記述

    </details>

    <sub>1個のファイルに問題が2件あります。記録2件、ファイル5個を点検しました。未訳：1件。</sub>"
  `);
  expect(PRINTERS.markdown(fine, inEnglish).split('\n').slice(0, 2)).toEqual([COMMENT_MARK, '### ✅ The content check found no problem']);
});

test('a comment stays within what GitHub takes, and says how much is missing', () => {
  const many = Array.from({ length: 500 }, (_, index) => problem({ file: `content/x/${index}`, line: 1, column: 1 }, 'not-in-list', { found: '`'.repeat(150), allowed: ['y'.repeat(3000)] }));
  const comment = PRINTERS.markdown({ ...result, problems: many }, inEnglish);
  expect(comment.length).toBeLessThan(60_000);
  expect(comment).toMatch(/^… and \d+ more\./m);
});

test('in a comment, what somebody wrote calls nobody, links nothing and leaves its code', () => {
  const found = '@everyone #1 GH-2 https://evil.example www.evil.example <img src=x> [a](b) **c** ``` <!-- ';
  const bad = problem({ file: FILE, line: 9, column: 1, field: '`x`' }, 'not-in-list', { found, allowed: ['a'] });
  const comment = PRINTERS.markdown({ ...fine, problems: [bad], lineOf: () => '```` @everyone <img>' }, inEnglish);
  const [item = ''] = comment.split('\n').filter((line) => line.startsWith('- '));
  expect(item).not.toMatch(/@e|#1|GH-2|:\/\/e|www\.e|<img|(?<!\\)\[|(?<!\\)\*c|<!-- "/);
  expect(comment).toContain('  `````text\n      9 | ```` @everyone <img>\n        | ^^^^\n  `````');
  expect(comment).toContain('`` `x` ``');
});

test('for programs: everything, with the code and the sentence', () => {
  const { lineOf, ...plain } = JSON.parse(PRINTERS.json({ ...result, scope: { base: 'main', hidden: 2, elsewhere: new Set([result.problems[1]!]) } }, { locale: 'it' }));
  expect(lineOf).toBeUndefined();
  expect(plain).toMatchObject({
    locale: 'it', records: 2, files: 5, base: 'main', hidden: 2,
    problems: [{ file: FILE, line: 3, column: 3, field: 'claims.x:y', code: 'unknown-key' }, { file: FILE, line: 9, code: 'html', elsewhere: true, message: expect.stringContaining('HTML') }],
    warnings: [{ code: 'claim-to-confirm' }],
  });
});

test('what a change caused elsewhere stands apart', () => {
  const scoped = { ...result, warnings: [], scope: { base: 'origin/main', hidden: 3, elsewhere: new Set([result.problems[0]!]) } };
  const lines = PRINTERS.text(scoped, inEnglish).split('\n').filter((line) => !/^ *\d* \|/.test(line));
  expect(lines).toEqual([
    expect.stringContaining(':9:1 HTML'), '', 'Caused by this change, in files that it does not touch:', expect.stringContaining(':3:3 claims'), '',
    '2 problems in 1 file. 2 records, 5 files checked. 1 translation still to be written. Compared with origin/main; 3 older problems in other files not shown.',
  ]);
});

test('what somebody wrote can neither break the line nor command a terminal or GitHub', () => {
  const bad = 'x\n::error::y\r\u001B[2J\u202Ez\u2028w';
  const hostile = { ...fine, problems: [problem({ file: 'content/a\nb', line: 1, column: 1, field: bad }, 'not-in-list', { found: bad + 'x'.repeat(500), allowed: ['a'] })], lineOf: () => `${bad}\u009B` };
  for (const [format, print] of Object.entries(PRINTERS)) {
    const output = print(hostile, inEnglish);
    // JSON escapes by itself; the sentence in it is harmless all the same.
    expect(output.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u202E]/);
    expect(output.split('\n').filter((one) => one.trimStart().startsWith('::error')).length).toBe(format === 'github' ? 1 : 0);
    if (format !== 'text' && format !== 'github') continue;
    const [line = ''] = output.split('\n');
    expect(line).toContain('x ::error::y \uFFFD[2J\uFFFDz wx');
    expect(line.length).toBeLessThan(400);
  }
});
