import { expect, test } from 'vitest';
import { guardText } from '#text/guard.ts';
import { parseText } from '#text/parse.ts';
import { INSERTIONS, type InsertionName } from '#admin/browser/insertions.ts';

test.for<[InsertionName, string, string, string]>([
  ['claim', 'dieci progetti', 'trials', '<Claim id="trials">dieci progetti</Claim>'],
  ['claim', '', 'trials', '<Claim id="trials" />'],
  ['claimValue', 'was selected', 'trials', '<Claim id="trials" />'],
  ['term', 'リビングラボ', 'living-lab', '<Term id="living-lab">リビングラボ</Term>'],
  ['term', '', 'living-lab', '<Term id="living-lab" />'],
  ['link', 'Torino', 'cities/torino', '[Torino](/cities/torino)'],
  ['foreign', 'nulla osta', 'it', '<Foreign lang="it">nulla osta</Foreign>'],
  ['ruby', '実証', 'じっしょう', '<Ruby reading="じっしょう">実証</Ruby>'],
  ['ruby', '実証', 'a"><script>', '<Ruby reading="ascript">実証</Ruby>'],
  ['bold', 'forte', '', '**forte**'],
  ['list', 'a\nb', '', '- a\n- b'],
  ['section', 'I risultati', '', '\n\n## I risultati\n\n'],
  ['note', 'Attenzione.', 'warning', '\n\n<Note kind="warning">\n\nAttenzione.\n\n</Note>\n\n'],
])('%s around “%s” writes what the site lets in', ([name, words, choice, expected]) => {
  const { text, select } = INSERTIONS[name](words, choice);
  expect(text).toBe(expected);
  expect(guardText(parseText(text.trim()))).toEqual([]);
  if (words !== '' && select[1] > 0) expect(text.slice(...select)).toBe(words);
});
