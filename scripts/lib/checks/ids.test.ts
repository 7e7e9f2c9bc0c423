import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';
const GUIDE = 'settlement-guide/first-steps/index.it.mdx';

test('ids and values that stand in a list twice', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(PRACTICE, '{ id: news-2024', '{ id: report-2024')
        .edit(PRACTICE, 'sources: [report-2024, news-2024]', 'sources: [report-2024, report-2024]')
        .edit(PRACTICE, 'themes: [governance, digital]', 'themes: [digital, digital]')
        .edit(PRACTICE, 'sdgs: [11]', 'sdgs: [11, 9, 11]')
        .edit(GUIDE, '{ id: bank-account', '{ id: tax-code, after: [] }\n  - { id: bank-account')
        .edit(GUIDE, 'sections: [before, after]', 'sections: [before, before]')
        .edit('glossary/living-lab.yaml', 'avoid: [living laboratory]', 'avoid: [living laboratory, living laboratory]'),
    ),
  ).toMatchInlineSnapshot(`
    "glossary/living-lab.yaml:17:30 [duplicate-value] en.avoid[1]: “living laboratory” stands in this list twice. Keep one.
    good-practices/shared-workshop/index.it.mdx:6:19 [duplicate-value] themes[1]: “digital” stands in this list twice. Keep one.
    good-practices/shared-workshop/index.it.mdx:7:15 [duplicate-value] sdgs[2]: “11” stands in this list twice. Keep one.
    good-practices/shared-workshop/index.it.mdx:26:65 [duplicate-value] claims.repaired.sources[1]: “report-2024” stands in this list twice. Keep one.
    good-practices/shared-workshop/index.it.mdx:29:11 [duplicate-id] sources[1].id: The id “report-2024” already stands in line 28. Give each its own.
    settlement-guide/first-steps/index.it.mdx:12:11 [duplicate-id] steps[1].id: The id “tax-code” already stands in line 11. Give each its own.
    settlement-guide/first-steps/index.it.mdx:23:20 [duplicate-value] sections[1]: “before” stands in this list twice. Keep one."
  `);
});

test('steps that wait for steps that are not there, or for themselves', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(GUIDE, 'after: [tax-code]', 'after: [tax-code, tax-cod, visa]')
        .edit(GUIDE, '{ id: tax-code, duration', '{ id: tax-code, after: [bank-account], duration'),
    ),
  ).toMatchInlineSnapshot(`
    "settlement-guide/first-steps/index.it.mdx:11:28 [step-after-itself] steps[0].after: The step “tax-code” waits for itself, directly or through other steps. Correct \`after\`.
    settlement-guide/first-steps/index.it.mdx:12:32 [step-after-itself] steps[1].after: The step “bank-account” waits for itself, directly or through other steps. Correct \`after\`.
    settlement-guide/first-steps/index.it.mdx:12:43 [no-step] steps[1].after[1]: No step of this record has the id “tax-cod”. Did you mean “tax-code”?
    settlement-guide/first-steps/index.it.mdx:12:52 [no-step] steps[1].after[2]: No step of this record has the id “visa”. Correct the id."
  `);
});

test('cells of options that are not compared', () => {
  expect(problemsAfter((copy) => copy.edit(GUIDE, '        branch: {', '        brach: {').edit(GUIDE, 'claims: [capital] }', 'claims: [capital] }\n        office: { id: capital-branch }'))).toMatchInlineSnapshot(`
    "settlement-guide/first-steps/index.it.mdx:19:9 [no-option] comparison.criteria[0].cells.brach: The comparison has no option “brach”. Did you mean “branch”? Options are: branch, company.
    settlement-guide/first-steps/index.it.mdx:21:9 [no-option] comparison.criteria[0].cells.office: The comparison has no option “office”. Options are: branch, company."
  `);
});
