import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';
const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';
const JAPANESE = 'good-practices/shared-workshop/index.ja.mdx';

test('one id for each heading with ##', () => {
  expect(
    problemsAfter((copy) => {
      copy.edit(PRACTICE, 'sections: [problem, how-it-works]', 'sections: [problem, how-it-works, results]');
      for (const locale of ['it', 'en', 'ja']) copy.append(`events/first-visit/index.${locale}.mdx`, '\n## x\n\nx\n');
    }),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:2:1 [sections-differ] sections: \`sections\` has 0 ids, but the text has 1 heading with ##. Give each such heading one id, in the same order.
    good-practices/shared-workshop/index.it.mdx:20:1 [sections-differ] sections: \`sections\` has 3 ids, but the text has 2 headings with ##. Give each such heading one id, in the same order."
  `);
});

test('good practices keep the order of their sections', () => {
  expect(problemsAfter((copy) => copy.edit(PRACTICE, 'sections: [problem, how-it-works]', 'sections: [how-it-works, problem]'))).toMatchInlineSnapshot(`"good-practices/shared-workshop/index.it.mdx:20:26 [sections-order] sections[1]: The section “problem” stands before “how-it-works”. Move it: see the order in content/README.md."`);
});

test('the same headings in every language', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, '### Who repairs\n', '')
        .edit(JAPANESE, '### 直す人', '## 直す人')
        .append('settlement-guide/first-steps/index.en.mdx', '\n## And then\n\nMore.\n')
        .append('organisations/city-workshop.yaml', '')
        .edit('cities/torino/index.ja.mdx', '## 概要', '### 概要'),
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.ja.mdx:8:1 [headings-differ] The headings are not those of the Italian text: number 1 is ### here and ## there. Give both texts the same headings in the same order.
    good-practices/shared-workshop/index.en.mdx:18:1 [headings-differ] The headings are not those of the Italian text: number 3 is none here and ### there. Give both texts the same headings in the same order.
    good-practices/shared-workshop/index.ja.mdx:22:1 [headings-differ] The headings are not those of the Italian text: number 3 is ## here and ### there. Give both texts the same headings in the same order.
    settlement-guide/first-steps/index.en.mdx:30:1 [headings-differ] The headings are not those of the Italian text: number 3 is ## here and none there. Give both texts the same headings in the same order."
  `);
});

test('an original that begins with ###', () => {
  expect(
    problemsAfter((copy) => {
      for (const locale of ['it', 'en', 'ja']) copy.append(`events/first-visit/index.${locale}.mdx`, '\n### x\n\nx\n');
    }),
  ).toMatchInlineSnapshot(`"events/first-visit/index.it.mdx:30:1 [heading-first-depth] A ### stands before any ##. Begin with ##."`);
});
