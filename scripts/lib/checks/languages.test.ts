import { expect, test } from 'vitest';
import { ContentCopy, problemsAfter } from '../content-copy.ts';

test('a translation that is missing is counted, and no problem', () => {
  using copy = new ContentCopy();
  const yaml = copy.read('glossary/field-trial.yaml');
  copy.remove('cities/torino/index.ja.mdx').remove('events/first-visit/index.en.mdx').write('glossary/field-trial.yaml', yaml.slice(0, yaml.indexOf('ja:\n')));
  expect(copy.check()).toMatchObject({ problems: [], records: 7, files: 14, untranslated: 3 });
});

test('a translation that follows a revision which does not exist', () => {
  expect(
    problemsAfter((copy) =>
      copy.edit('good-practices/shared-workshop/index.ja.mdx', 'ofRevision: 1', 'ofRevision: 2').edit('glossary/living-lab.yaml', 'ofRevision: 1', 'ofRevision: 3'),
    ),
  ).toMatchInlineSnapshot(`
    "glossary/living-lab.yaml:15:15 [revision-ahead] en.ofRevision: The translation says it follows revision 3, but the original is at 1. Write ofRevision: 1, or raise the original's revision.
    good-practices/shared-workshop/index.ja.mdx:4:13 [revision-ahead] ofRevision: The translation says it follows revision 2, but the original is at 1. Write ofRevision: 1, or raise the original's revision."
  `);
});

test('a translation that lags behind is shown as outdated: no problem', () => {
  expect(problemsAfter((copy) => copy.edit('cities/torino/index.it.mdx', 'revision: 2', 'revision: 9'))).toBe('');
});
