import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const after = (locale: string, paragraph: string) => problemsAfter((copy) => copy.append(`cities/torino/index.${locale}.mdx`, `\n${paragraph}\n`));

test('bold words beside Japanese punctuation are bold', () => {
  expect(after('ja', '**重要。**次に、**「市」**は')).toBe('');
});

test('asterisks that would be printed, in any language', () => {
  expect([after('ja', 'これは** 重要 **です。'), after('ja', '前の行\n二行目の**太字です。'), after('en', 'This is **bold .'), after('it', 'Un **grassetto **finito.')].join('\n')).toMatchInlineSnapshot(`
    "cities/torino/index.ja.mdx:12:4 [bold-prints-asterisks] The asterisks of “これは** 重要 **です。” would be printed. Move the punctuation or bracket out of the bold words, and leave no space inside the **.
    cities/torino/index.ja.mdx:13:5 [bold-prints-asterisks] The asterisks of “前の行 二行目の**太字です。” would be printed. Move the punctuation or bracket out of the bold words, and leave no space inside the **.
    cities/torino/index.en.mdx:12:9 [bold-prints-asterisks] The asterisks of “This is **bold .” would be printed. Move the punctuation or bracket out of the bold words, and leave no space inside the **.
    cities/torino/index.it.mdx:25:4 [bold-prints-asterisks] The asterisks of “Un **grassetto **finito.” would be printed. Move the punctuation or bracket out of the bold words, and leave no space inside the **."
  `);
});

test('spaces around bold words, links and components in Japanese', () => {
  expect([after('ja', '市は **重要** です。'), after('ja', '市の <Term id="living-lab">ラボ</Term>です。'), after('ja', '[市](/events) の会議')].join('\n')).toMatchInlineSnapshot(`
    "cities/torino/index.ja.mdx:12:3 [space-in-japanese] A half-width space stands beside bold words, a link or a component (“市は ”). Japanese has none there: delete it.
    cities/torino/index.ja.mdx:12:10 [space-in-japanese] A half-width space stands beside bold words, a link or a component (“ です。”). Japanese has none there: delete it.
    cities/torino/index.ja.mdx:12:3 [space-in-japanese] A half-width space stands beside bold words, a link or a component (“市の ”). Japanese has none there: delete it.
    cities/torino/index.ja.mdx:12:13 [space-in-japanese] A half-width space stands beside bold words, a link or a component (“ の会議”). Japanese has none there: delete it."
  `);
});

test('spaces that are right', () => {
  expect([after('ja', '**CTE NEXT** 2025'), after('ja', 'ナゴヤ イノベーターズ'), after('ja', '<Foreign lang="en">city **of** 名古屋 *x*</Foreign>の'), after('en', 'The **city** of')].join('')).toBe('');
});

test('titles, summaries and labels are plain words', () => {
  const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, 'title: Shared', 'title: The **Shared**')
        .edit(ENGLISH, 'summary: A workshop', 'summary: <Claim id="opening">A</Claim> workshop')
        .edit(ENGLISH, '  team: A group', '  team: A [group](/cities/torino)')
        .edit('glossary/living-lab.yaml', 'summary: A place', 'usage: Not <b>this</b>.\n  summary: A 5*4 < 30 [place]'),
    ),
  ).toMatchInlineSnapshot(`
    "glossary/living-lab.yaml:14:10 [markup-in-words] en.usage: “<b>” would be shown as it is typed: this field holds plain words. Take the marks away.
    good-practices/shared-workshop/index.en.mdx:2:8 [markup-in-words] title: “**” would be shown as it is typed: this field holds plain words. Take the marks away.
    good-practices/shared-workshop/index.en.mdx:3:10 [markup-in-words] summary: “<Claim id="opening">” would be shown as it is typed: this field holds plain words. Take the marks away.
    good-practices/shared-workshop/index.en.mdx:9:9 [markup-in-words] labels.team: “](/cities/torino)” would be shown as it is typed: this field holds plain words. Take the marks away."
  `);
});

test('HTML in facts, whole or half', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit('glossary/living-lab.yaml', 'title: A guide to living labs', 'title: "A guide</title><script>"')
        .edit('glossary/living-lab.yaml', 'avoid: [living laboratory]', 'aliases: ["<img src=x onerror=alert(1) "]')
        .edit('glossary/living-lab.yaml', 'publisher: Example City', 'publisher: "Tom &lt; Co"'),
    ),
  ).toMatchInlineSnapshot(`
    "glossary/living-lab.yaml:7:30 [markup-in-words] sources[0].title: “</title>” would be shown as it is typed: this field holds plain words. Take the marks away.
    glossary/living-lab.yaml:7:68 [markup-in-words] sources[0].publisher: “&lt;” would be shown as it is typed: this field holds plain words. Take the marks away.
    glossary/living-lab.yaml:17:13 [markup-in-words] en.aliases[0]: “<img src=x onerror=alert(1)” would be shown as it is typed: this field holds plain words. Take the marks away.
    glossary/living-lab.yaml:17:13 [not-one-line] en.aliases[0]: This must be one line without spaces at its ends. Take out the line breaks and the spaces at the ends."
  `);
  expect(problemsAfter((copy) => copy.edit('glossary/living-lab.yaml', 'publisher: Example City', 'publisher: "Rossi & C., 5 < 6"'))).toBe('');
});
