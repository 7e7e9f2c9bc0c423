import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

test('a marked place among the fields: told once, and nothing else of it', () => {
  const found = problemsAfter((copy) => copy.edit('good-practices/shared-workshop/index.it.mdx', 'checkedOn: 2026-11-22', 'checkedOn: 【✎ AAAA-MM-GG】').edit('good-practices/shared-workshop/index.it.mdx', 'themes: [governance, digital]', 'themes: [governance, "【✎ Temi】"]'));
  expect(found).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.it.mdx:5:12 [unfilled-place] checkedOn: This place is still to be filled in (AAAA-MM-GG). Write your words in its place, and delete its brackets 【✎ and 】 too.
    good-practices/shared-workshop/index.it.mdx:6:23 [unfilled-place] themes: This place is still to be filled in (Temi). Write your words in its place, and delete its brackets 【✎ and 】 too."
  `);
});

test('in a text, in a data record, and over components', () => {
  const found = problemsAfter((copy) =>
    copy
      .edit('cities/torino/index.en.mdx', '---\n\n', '---\n\n【✎ Paragrafo <Foreign lang="ja">名古屋</Foreign>.】\n\n')
      .edit('glossary/field-trial.yaml', 'summary: A trial in real conditions.', 'summary: 【✎ Una prova in condizioni reali.】'),
  );
  expect(found).toContain('cities/torino/index.en.mdx:8:1 [unfilled-place] This place is still');
  expect(found).toMatch(/glossary\/field-trial\.yaml:\d+:\d+ \[unfilled-place\] en\.summary: This place is still/);
  expect(found.split('\n')).toHaveLength(2);
});

test('a mark in a comment waits for nobody; one that was half deleted is still found', () => {
  expect(problemsAfter((copy) => copy.edit('cities/torino/index.it.mdx', 'country: IT', '# region: 【✎ Regione】\ncountry: IT'))).toBe('');
  expect(problemsAfter((copy) => copy.append('cities/torino/index.ja.mdx', '\n【✎ 消し忘れ\n'))).toContain('[unfilled-place] This place is still to be filled in. Write');
});

test('what is wrong elsewhere is told beside it', () => {
  const found = problemsAfter((copy) => copy.append('cities/torino/index.it.mdx', '\n【✎ testo】 <br>\n'));
  expect(found).toContain('[unfilled-place]');
  expect(found).toContain('[html]');
});
