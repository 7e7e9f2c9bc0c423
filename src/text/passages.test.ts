import { expect, test } from 'vitest';
import { passagesOf } from '#text/passages.ts';

const text = `
Apertura con <Claim id="b">una cifra</Claim> e <Claim id="a" />.

## Il problema

- primo [rimando](/cities/nagoya)
- secondo

<Note kind="tip">

Dentro la nota.

</Note>

| a | b |
|---|---|
| 1 | <Claim id="c" /> |

<Claim id="d" />
`;

test('every paragraph, heading, item and row is a passage, with its line', () => {
  expect(passagesOf(text).map(({ line, shape }) => `${line} ${shape}`)).toEqual([
    '2 paragraph a b',
    '4 heading-2',
    '6 item /cities/nagoya',
    '7 item',
    '11 paragraph',
    '15 tableRow',
    '17 tableRow c',
    '19 mdxJsxFlowElement d',
  ]);
});

test('the shape is the same in another language, the source is not', () => {
  const [italian] = passagesOf('Nel 2018 <Claim id="a">x</Claim> e <Claim id="b">y</Claim>.');
  const [japanese] = passagesOf('<Claim id="b">い</Claim>と<Claim id="a">あ</Claim>。');
  expect(japanese!.shape).toBe(italian!.shape);
  expect(japanese!.source).not.toBe(italian!.source);
});

test('where a line is broken is no difference', () => {
  expect(passagesOf('uno\ndue')[0]!.source).toBe(passagesOf('uno due')[0]!.source);
});
