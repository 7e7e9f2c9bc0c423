import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const ITALIAN = 'good-practices/shared-workshop/index.it.mdx';
const JAPANESE = 'good-practices/shared-workshop/index.ja.mdx';

test('a heading without its space, or with full-width signs, is told where it stands, and only there', () => {
  const told = problemsAfter((copy) => copy.write(JAPANESE, copy.read(JAPANESE).replace(/^## /m, '##')));
  expect(told).toMatch(/index\.ja\.mdx:\d+:1 /);
  expect(told).toContain('[heading-form] Like this the heading would be read as text, with its marks. Write ## (or ###), a space, and the words of the heading.');
  expect(told.split('\n')).toHaveLength(1);
  expect(problemsAfter((copy) => copy.write(JAPANESE, copy.read(JAPANESE).replace(/^## /m, '＃＃　')))).toContain('[heading-form]');
});

test('a hashtag, a number sign inside a line and a middle dot inside words are no headings and no lists', () => {
  expect(problemsAfter((copy) => copy.write(JAPANESE, `${copy.read(JAPANESE).trimEnd()}\n\n#SmartMEは、トリノ・シティ・ラボの例です。C##も同じです。\n`))).toBe('');
});

test('a list with the bullets of a word processor', () => {
  const told = problemsAfter((copy) => copy.write(ITALIAN, `${copy.read(ITALIAN).trimEnd()}\n\n• primo punto\n• secondo punto\n`));
  expect(told.split('\n').map((line) => /\[([a-z-]+)\]/.exec(line)![1])).toEqual(['bullet-form', 'bullet-form']);
  expect(told).toContain('[bullet-form] “•” makes no list. Begin the line with a hyphen and a space: - item.');
});

test('a tag of full-width characters', () => {
  const told = problemsAfter((copy) => copy.write(JAPANESE, copy.read(JAPANESE).replace(/<Claim id="([^"]+)">/, '＜Claim id="$1"＞')));
  expect(told).toContain('[full-width-tag] This tag is written with full-width characters (“＜Claim”). Write ordinary < and >, for example <Claim id="…">.');
  expect(told).not.toContain('[mdx-tag-pair]');
});

test('a number whose thousands are parted by a point is not read as a thousandth', () => {
  const told = problemsAfter((copy) => copy.write(ITALIAN, copy.read(ITALIAN).replace(/value: \d+(?=[ ,}])/, 'value: 680.000')));
  expect(told).toMatch(/A point parts decimals here: 680\.000 is read as 680\. Write 680000, without a point;/);
  expect(told).toContain('[number-grouped] claims.');
  expect(problemsAfter((copy) => copy.write(ITALIAN, copy.read(ITALIAN).replace(/value: \d+(?=[ ,}])/, 'value: 680.5')))).not.toContain('[number-grouped]');
});

test('what a Japanese keyboard puts between and before fields', () => {
  expect(problemsAfter((copy) => copy.edit(JAPANESE, 'ofRevision: ', 'ofRevision：'))).toMatch(/:11 \[yaml-full-width-colon\][^\n]*$/);
  expect(problemsAfter((copy) => copy.edit(JAPANESE, 'ofRevision: ', 'ofRevision：'))).toContain('[yaml-full-width-colon] This is a full-width colon (：). Write an ordinary colon and a space: `name: value`.');
  expect(problemsAfter((copy) => copy.edit(JAPANESE, '  team:', '　　team:'))).toContain('index.ja.mdx:9:1 [yaml-odd-space] ');
  expect(problemsAfter((copy) => copy.edit(ITALIAN, 'status: ', 'status:\u00A0'))).toMatch(/index\.it\.mdx:\d+:8 \[yaml-odd-space\] This is no ordinary space, although it looks like one[^\n]*$/);
});

test('full-width digits in a fact are told once, with the value to write', () => {
  const told = problemsAfter((copy) => copy.write(ITALIAN, copy.read(ITALIAN).replace(/^checkedOn: .*$/m, 'checkedOn: ２０２６－１１－２２')));
  expect(told).toContain('Write it as year-month-day: 2026-11-22.');
  expect(told.split('\n')).toHaveLength(1);
  expect(problemsAfter((copy) => copy.edit(JAPANESE, 'ofRevision: 1', 'ofRevision: １')).split('\n')).toHaveLength(1);
});

test('a tag in small letters is told as the component that was meant', () => {
  expect(problemsAfter((copy) => copy.write(ITALIAN, copy.read(ITALIAN).replace(/<Claim (id="[^"]+")>([^<]*)<\/Claim>/, '<claim $1>$2</claim>')))).toContain('Did you mean “Claim”');
});

test('values parted by Japanese commas', () => {
  const told = problemsAfter((copy) => copy.write(ITALIAN, copy.read(ITALIAN).replace(/^sections: \[([^,\]]+), /m, 'sections: [$1、')));
  expect(told).toContain('[list-separator] sections[0]: The values of a list are parted by plain commas and a space. Write: ');
  expect(told).not.toContain('[sections-differ]');
});
