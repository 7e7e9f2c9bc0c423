import { expect, test } from 'vitest';
import { readQueries } from './queries.ts';

test('reads records, negatives, and passes over what is no query', () => {
  expect(readQueries('# what this is\nlocale\tquery\texpected\nja\tトリノ\tcities/torino,glossary/torino,cities/torino\n\nen\tbitcoin wallet\t-\r\n')).toEqual([
    { locale: 'ja', words: 'トリノ', expected: ['cities/torino', 'glossary/torino'] },
    { locale: 'en', words: 'bitcoin wallet', expected: [] },
  ]);
});

test('names a line that has another form', () => {
  expect(() => readQueries('it\tnagoya\tcities/nagoya\nfr\tnagoya\tcities/nagoya')).toThrow('Line 2');
  expect(() => readQueries('it\tnagoya')).toThrow('Line 1');
});
