import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { guardText } from '#text/guard.ts';
import { parseInFull, parseText, TextSyntaxError } from '#text/parse.ts';
import { readUsual } from './read.ts';
import { bodies } from './test-texts.ts';

function inFull(text: string): Root | undefined {
  try {
    return parseInFull(text);
  } catch (error) {
    expect(error).toBeInstanceOf(TextSyntaxError);
    return undefined;
  }
}

/** Holds the one rule: the reader gives the tree of the full parser, places included, or none. Tells which. */
function compare(text: string): 'read' | 'handed over' {
  const tree = readUsual(text);
  if (!tree) return 'handed over';
  const full = inFull(text);
  // Comparing by hand first: the report of `toEqual` costs too much to be made a hundred thousand times.
  if (!isDeepStrictEqual(tree, full)) expect({ text, tree }).toStrictEqual({ text, tree: full });
  return 'read';
}

describe('forms that are read', () => {
  test.for([
    '', '\n\n\n', 'Words.', 'Words on\ntwo lines.', '\n\nWords.\n\n\nMore.\n',
    '## Two', '### Three\nWords.\n\n## Two\n- a', 'a\n\n## b',
    '- a', '- a\n- b', '- a\n\n- b\n- c', '- a\n\nb', '- a\n\n\n- b\n\n1. c\n2. d', '1. a\n2. b', '7. a\n7. b', '123456789. a', '- **a** b\n- <Claim id="x" /> b',
    '| a | b |\n|---|:-:|\n| c | d |', '|a|\n|-|', '| a |\n|:--|\n|  |\n| <Claim id="x">b</Claim> |', 'a\n\n| **a** | [b](/c) |\n| ---: | --- |\n| c | |\n\nd',
    'a **b** c', '**a**', '*a* b', 'これは**重要。**次', '**「市」**は', '市**「重要」**です', '(**a**)', '**a** **b**', '**a\nb**', '<Claim id="x">a **b** c</Claim>', '**<Term id="x">a</Term>**',
    '[a](/b)', '[**a** <Term id="x" />](/b#c)', '[a](https://example.org/a_b?c=d)', '![A plan](./plan.svg)',
    '<Claim id="x">a</Claim>', 'a <Claim id="x" />.', '<Claim id="x"/> a', '<Term id="a-b">c <Claim id="d" /></Term> e', '<Ruby reading="じ">字</Ruby>です', 'a\n<Claim id="x">b</Claim>',
    '<Claim id="x" />', '<Note kind="tip">\n\na\n\n- b\n\n</Note>', '<Note kind="tip">\na\n</Note>\n\nb', '<Note kind="tip">\n\n## a\n\n| b |\n|---|\n\n</Note>\n',
    String.raw`\{ \< \* \[a\] \\`, 'R&D, a & b; 1 > 0', 'a!', 'UNI_Distacco_UE', 'EST@energycenter', 'a@b@c.it', 'a.b_c@d-e.it; f@g.it.', 'はa@b.itです', '<Claim id="x">a@b.it</Claim>', '4 x 3 = 12', '10 of 20', '<Note kind="tip">a</Note>\n', "l'è", '– a', '（a）', '*a*\u3000b', '🙂 a',
  ])('%j', (text) => {
    expect(compare(text)).toBe('read');
  });
});

describe('forms that are handed over', () => {
  test.for([
    '2024.', 'a\n## b', '# a', '#### a', '##a', '## a ##', '##', 'a\n===', 'a\n---', '---', '> a', '```\na\n```', '~~~\na', '* a', '+ a', '1) a', '-', '- ', '1.', '- a\n  b', '- a\nb', '- a\n  - b', '- - a', '- [ ] a', '- # a',
    '<Claim id="x" />\na', 'a\n<Claim id="x" />', '<Claim id="x" /> <Claim id="y" />', '- <Claim id="x" />', '<Claim id="x">\na\n</Claim>', '<Note kind="tip">\n\na', '</Note>\n', '<Note kind="tip">\n- a\n</Note>',
    'a <b>c</b>', '<Claim id="x">a', 'a</Claim>', '<Claim id="x">a</Term>', '<Chart />', '<Claim id=x />', "<Claim id='x' />", '<Claim id={x} />', '<Claim {...x} />', '<Claim id="&#120;" />', '<Claim id="a>b" />', '<>a</>', '<!-- a -->', 'a < b',
    '**a', 'a**', '** a**', '**a **', '***a***', '**a *b* c**', '**a** **b', '**a <Claim id="x">b** c</Claim>', '[a **b](/c) d**', '*a**', '_a_', '__a__', '~~a~~', '~a~', '`a`', 'a {b}', 'a }', 'import a', 'export a', 'a\nimport b',
    '[a]', '[a][b]', '[a]: /b', '[a](/b "c")', '[a](</b>)', '[a]()', '[](/b)', '[a](/b(c))', '[a [b](/c)](/d)', '[^1]', '![a][b]', '![a](./b.svg "c")', '&amp;', '&#65;', '&copy;', '[a@b.it](/c)', 'a@b.it/c', '/a@b.it', 'www.a@b.it', '\\.a@b.it', 'a@b.1', '@b.it', 'www.example.org', 'http://example.org', 'HTTPS://example.org', 'a\\', 'a\\\nb', 'a  \nb', ' a', 'a ', 'a\n b', 'a\tb', '\uFEFFa', 'a\u0000b', 'a\rb',
    '| a |', '| a |\n| b |', '| a |\n|---|---|', '| a | b |\n|---|\n', '| a |\n|---|\nb', '| a |\n|---|\n| b | c |', 'a | b\n--- | ---', '| a \\| b |\n|---|', 'a\n| b |\n|---|',
    '葛\u{E0100}**「a」**', '🙂**a**', '“\uFE01**a**',
  ])('%j', (text) => {
    expect(compare(text)).toBe('handed over');
  });
});

// The full parser needs its time for thousands of texts, and more on a busy machine.
describe('the trees are those of the full parser', { timeout: 180_000 }, () => {
  it('for every text of the content, nearly all of which are read', () => {
    const results = bodies().map(compare);
    expect(results.length).toBeGreaterThan(400);
    expect(results.filter((result) => result === 'read').length / results.length).toBeGreaterThan(0.95);
  });

  it('for every example of the CommonMark specification', () => {
    const specification = readFileSync(new URL('spec.txt', import.meta.resolve('commonmark-spec')), 'utf8');
    const examples = [...specification.matchAll(/^`{32} example\n([\s\S]*?)^\.\n/gm)].map(([, markdown]) => markdown!.replaceAll('→', '\t'));
    expect(examples.length).toBeGreaterThan(600);
    const results = examples.flatMap((example) => [example, example.trimEnd(), `a\n\n${example}`, `- ${example}`, `<Note kind="tip">\n${example}</Note>\n`].map(compare));
    expect(results.filter((result) => result === 'read').length).toBeGreaterThan(100);
  });

  // Every sign that means something somewhere, and what decides what it means.
  const TOKENS = [
    'a', 'Torino ', '重要', '「市」', '。', '１', '**', '**', '*', '_', '<Claim id="x">', '</Claim>', '<Claim id="x" />', '<Term id="y">', '</Term>', '<Note kind="tip">', '</Note>', '\n', '\n\n', '- ', '1. ', '10. ', '## ', '### ', '# ',
    '| ', ' |', '|---|', '| a | b |\n|---|---|\n| c | d |', '[a](/b)', '[', '](/c)', ']', '(', ')', '!', '![x](./y.svg)', '\\', '\\{', '\\|', '{', '}', '&', '&amp;', 'a@b.it', '@', '@b.it', 'c_d.e@', '/', 'www.a.it', 'http://a.it/', '~', '~~', '`', '---', '===', '>', '> ', '  ', ' ',
    '\t', 'import ', 'export ', '1', '.', ':', '：', '\u3000', '\u00A0', '🙂', '葛\u{E0100}', '\uFE0F', '한', '"', '“', '«', '-', '+ ', '* ', 'UNI_Di', '[^1]', '[^1]: x', '[x]: /y', '[ ] ', '=', '</', '/>', '<', '）', '\\\n', '  \n', '\r\n', '#', '<b>', '<!--', '<>', '- - ', '1) ',
  ];
  const soup = fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }).map((tokens) => tokens.join(''));
  const pieces = bodies().flatMap((body) => body.split(/\n{2,}/)).filter((piece) => piece.length < 500);
  const spoiled = fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...TOKENS), fc.nat(500), fc.nat(3)).map(([piece, token, at, cut]) => piece.slice(0, at) + token + piece.slice(at + cut));

  it('for signs in any order', () => {
    fc.assert(fc.property(soup, (text) => void compare(text)), { numRuns: 20_000, seed: 20_261_123 });
  });

  it('for real paragraphs with a slip in them', () => {
    const text = fc.tuple(spoiled, fc.constantFrom('\n', '\n\n', '\n\n\n'), spoiled).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (one) => void compare(one)), { numRuns: 3000, seed: 20_261_123 });
  });

  it('so that the guard refuses what it refused', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const full = inFull(text);
        if (full) expect(guardText(parseText(text))).toEqual(guardText(full));
        else expect(() => parseText(text)).toThrow(TextSyntaxError);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
});

test('a text of any length is read or handed over at once', () => {
  const long = ['a', '**', 'a**', '**a** ', '[', '[a](', '<', '<Claim id="x">', '</Claim>', '<Claim id="x" /> ', '- ', '- a\n', '> ', '1. ', '|', '|a', '\\', '&', '&a', '!', '![', '@', 'a@', '_', 'a_', '\n', 'a\n', '## ', '## a\n', '<Note kind="tip">\n\n', 'a\n</Note>\n', 'www.'];
  const before = performance.now();
  for (const piece of long) readUsual(piece.repeat(60_000 / piece.length));
  expect(performance.now() - before).toBeLessThan(3000);
});
