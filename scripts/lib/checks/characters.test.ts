import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const JAPANESE = 'good-practices/shared-workshop/index.ja.mdx';
const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';

test('characters that the search cannot find', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(JAPANESE, 'title: 共同工房', 'title: 共同ｺｳﾎﾞｳ')
        .edit(JAPANESE, '  team: 場所', '  team: ２０２５年にＡＩで場所')
        .edit(JAPANESE, '多くの物が', '８０％の物がｶﾞﾗｽで')
        .edit('glossary/living-lab.yaml', 'title: A guide', 'title: Ａ guide'),
    ),
  ).toMatchInlineSnapshot(`
    "glossary/living-lab.yaml:7:30 [full-width-latin] sources[0].title: Full-width letters and digits (“Ａ”) are not found by the search. Write “A”.
    good-practices/shared-workshop/index.ja.mdx:2:10 [half-width-kana] title: Half-width kana (“ｺｳﾎﾞｳ”) is not found by the search. Write “コウボウ”.
    good-practices/shared-workshop/index.ja.mdx:9:9 [full-width-latin] labels.team: Full-width letters and digits (“２０２５”) are not found by the search. Write “2025”.
    good-practices/shared-workshop/index.ja.mdx:9:15 [full-width-latin] labels.team: Full-width letters and digits (“ＡＩ”) are not found by the search. Write “AI”.
    good-practices/shared-workshop/index.ja.mdx:16:1 [full-width-latin] Full-width letters and digits (“８０％”) are not found by the search. Write “80%”.
    good-practices/shared-workshop/index.ja.mdx:16:7 [half-width-kana] Half-width kana (“ｶﾞﾗｽ”) is not found by the search. Write “ガラス”."
  `);
});

test('full-width brackets and marks belong to Japanese', () => {
  expect(problemsAfter((copy) => copy.edit(JAPANESE, '多くの物が', '多くの物（家具、服など）が「まだ使える」のに！？～：；＋＆'))).toBe('');
});

test('characters that nobody sees', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, 'Many things', 'Many\u200Bthings\u202E are')
        .edit(ENGLISH, 'title: Shared', 'title: \uFEFFShared')
        .edit(ENGLISH, '  team: A group', '  team: A\u00AD group\u2066')
        .edit(JAPANESE, '多くの', '多\u0000くの\u0007')
        .edit(JAPANESE, '捨てられて', '捨て\uFFFDられて'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:2:8 [invisible-character] title: An invisible character (U+FEFF) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.en.mdx:2:8 [not-one-line] title: This must be one line without spaces at its ends. Take out the line breaks and the spaces at the ends.
    good-practices/shared-workshop/index.en.mdx:9:10 [invisible-character] labels.team: An invisible character (U+00AD) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.en.mdx:9:17 [invisible-character] labels.team: An invisible character (U+2066) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.en.mdx:16:5 [invisible-character] An invisible character (U+200B) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.en.mdx:16:12 [invisible-character] An invisible character (U+202E) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.ja.mdx:16:2 [control-character] The invisible control character U+0000 stands here. Delete it.
    good-practices/shared-workshop/index.ja.mdx:16:5 [control-character] The invisible control character U+0007 stands here. Delete it.
    good-practices/shared-workshop/index.ja.mdx:16:10 [lost-character] A character was lost here (�) when the text was copied or saved. Write it again."
  `);
});

test('characters that nobody sees, written as escapes', () => {
  expect(
    problemsAfter((copy) =>
      copy.edit(ENGLISH, 'title: Shared workshop', 'title: "Shared\\u200B workshop"').edit(ENGLISH, 'Many things', 'Many&#x202E; things').edit(ENGLISH, '## The problem', '## The &ZeroWidthSpace;problem'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/index.en.mdx:2:8 [invisible-character] title: An invisible character (U+200B) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.en.mdx:14:4 [invisible-character] An invisible character (U+200B) stands here. Delete it; typing the words anew helps.
    good-practices/shared-workshop/index.en.mdx:16:1 [invisible-character] An invisible character (U+202E) stands here. Delete it; typing the words anew helps."
  `);
});
