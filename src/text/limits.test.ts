import { expect, test } from 'vitest';
import { excessIn } from '#text/limits.ts';
import { parseText, TextSyntaxError } from '#text/parse.ts';
import { bodies } from '#text/usual/test-texts.ts';

const filled = (piece: string, length = 60_000) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test('no text of the content comes near a limit', () => {
  for (const body of bodies()) expect(excessIn(body)).toBeUndefined();
});

test.for([
  ['stars', 'a **b** '.repeat(600), 'too-tangled'],
  ['brackets', '[a] '.repeat(600), 'too-tangled'],
  ['lines', 'a\n'.repeat(1001), 'too-tangled'],
  ['lines behind one sign', `> ${'a\n'.repeat(302)}`, 'too-tangled'],
  ['quotes in a text', '> a\n\n'.repeat(1501), 'too-tangled'],
  ['underlined titles', 'a\n=\n\n'.repeat(1501), 'too-tangled'],
  ['lists in lists', '- - a\n\n'.repeat(1501), 'too-tangled'],
  ['a word', 'a-'.repeat(500), 'too-tangled'],
  ['quotes', '> '.repeat(51), 'too-deep'],
  ['quotes without blanks', '>'.repeat(51), 'too-deep'],
  ['lists', '1. - '.repeat(30), 'too-deep'],
] as const)('too many %s are found, with their place', ([, piece, rule]) => {
  expect(excessIn(`fine\n\n${piece}\n`)).toMatchObject({ rule, column: 1 });
  expect(excessIn(`fine\n\n${piece}\n`)!.line).toBeGreaterThanOrEqual(3);
});

test('a line of other blanks divides nothing', () => {
  expect(excessIn('a** b\n\u00A0\n'.repeat(490))).toBeUndefined();
  expect(excessIn('a** b **c\n\u3000\n'.repeat(501))).toMatchObject({ rule: 'too-tangled' });
  expect(excessIn(`${'> '.repeat(10)}a\r`.repeat(200))).toMatchObject({ rule: 'too-tangled' });
});

test('what empty lines divide is counted anew', () => {
  expect(excessIn(Array.from({ length: 20 }, () => 'a **b** `c`\n'.repeat(100)).join('\n'))).toBeUndefined();
});

// What took the parser from one second to minutes, or ended its stack, at 60 kB.
test.for([
  'a**', '**a', ' **a', 'a** ', '*a ', '*a** ', '_a ', '~~a ', '**市**。', '***a*** ', '**<Claim id="x">a</Claim>', '[', '[a', '![', '[a](', '[]', '[a](b ', '[a] ', '[^a]', '[^a]: b\n', '[a](b "c', '<', '<a ', '<Claim id="x">', '</Claim>', '>', '> ', '> - ', '- ', '1. ', '{', '{}', '`', '`a', '|', '|a',
  'a-_.', 'a@', 'a@b.', 'a.b.', '<Note kind="tip">\n\n', '- **a\n\n', `${'a**'.repeat(333)}\n\n`, `${'[a] '.repeat(490)}\n\n`, `> ${'a\n'.repeat(290)}\n`, 'a\n=\n', 'a\n=\n\n', 'a\n---\n\n',  'a|b\n-|-\n', `- ${'> a\n  '.repeat(400)}\n\n`, '> a\n\n', '> - a\n\n', '- - a\n\n', '- a\n\n', '- a\n\n  b\n\n', 'a\n', 'a\n\n', '## a\n', '|a|\n|-|\n', `${'> '.repeat(50)}a\n`, `${'1. '.repeat(50)}a\n\n`, `${'a-_.'.repeat(240)}\n\n`,
])('60 kB of %j are parsed or refused within the time of a page', (piece) => {
  const before = process.cpuUsage();
  try {
    parseText(filled(piece));
  } catch (error) {
    expect(error).toBeInstanceOf(TextSyntaxError);
  }
  const { user } = process.cpuUsage(before);
  // One second on the machines we build on; the limit has room for a busy one. Before, it was 5 s and more.
  expect(user / 1e6).toBeLessThan(3);
});

test('a text behind a > that is never repeated', () => {
  expect(() => parseText(`> ${filled('a\n')}`)).toThrow(expect.objectContaining({ name: 'TextSyntaxError', rule: 'too-tangled', line: 302 }));
});
