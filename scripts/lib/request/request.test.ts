import { expect, test } from 'vitest';
import { commentOf, MARKER, numberIn } from './comment.ts';
import { localeOfRequest, mixFault } from './request.ts';

test('the author is answered in the language that is ticked, else in that of the words, else in Italian', () => {
  expect(localeOfRequest('- [ ] Italiano (it)\n- [x] English (en)\n- [ ] 日本語 (ja)')).toBe('en');
  expect(localeOfRequest('- [X] 日本語 (ja)\r\n')).toBe('ja');
  expect(localeOfRequest('名古屋の事例を追加しました。')).toBe('ja');
  expect(localeOfRequest('- [ ] 日本語で返信してください (ja)\nCorretto il nome di 名古屋.')).toBe('it');
  for (const body of [null, undefined, '', '- [x] Klingon (tlh)', 'x'.repeat(300_000)]) expect(localeOfRequest(body)).toBe('it');
});

test('content and code are not changed together', () => {
  expect(mixFault([])).toBeUndefined();
  expect(mixFault(['content/cities/torino/index.it.mdx', 'content/README.md', 'urls.lock'])).toBeUndefined();
  expect(mixFault(['src/text/guard.ts', '.github/CODEOWNERS', 'contents/x'])).toBeUndefined();
  expect(mixFault(['content/cities/torino/index.it.mdx', 'package.json'])?.split('\n').map((line) => line.slice(0, 3))).toEqual(['IT:', 'EN:', '日本語']);
});

test('a report from a stranger’s run calls nobody, fetches nothing and hides nothing', () => {
  const comment = commentOf(`@everyone ![x](https://evil.example/x.png) [click](https://evil.example) <img src=x> ${MARKER} #12 https://evil.example\u202E\n\n| a |\n|---|`);
  expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
  expect(comment.slice(MARKER.length)).not.toMatch(/<|@\w|!\[|\]\(|https:\/\/|#\d|\u202E/);
  expect(comment).toContain('| a |\n|---|');
  expect(commentOf('x'.repeat(100_000)).length).toBeLessThan(65_536);
});

test('a number is a number', () => {
  expect(numberIn('12\n')).toBe(12);
  for (const text of ['', '0', '-1', '1e3', '12 34', '../1', '9'.repeat(20), '１２', '1;id']) expect(numberIn(text)).toBeUndefined();
});
