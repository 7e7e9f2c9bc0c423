import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { LinkAnswer } from './answer.ts';
import { isDue, isFlagged, readMemory, remember, type Remembered, writeMemory } from './memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'links-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ok: LinkAnswer = { state: 'ok', status: 200 };
const failed: LinkAnswer = { state: 'failed', reason: 'not-found', status: 404 };
const unclear: LinkAnswer = { state: 'unclear', reason: 'not-for-us', status: 403 };
const after = (answers: [LinkAnswer, string][]): Remembered => answers.reduce<Remembered | undefined>((known, [answer, day]) => remember(known, answer, day), undefined)!;

describe('three failures on different days before a flag', () => {
  test.each<[string, [LinkAnswer, string][], boolean]>([
    ['two days', [[failed, '2026-12-01'], [failed, '2026-12-08']], false],
    ['three days', [[failed, '2026-12-01'], [failed, '2026-12-08'], [failed, '2026-12-15']], true],
    ['three times on one day', [[failed, '2026-12-01'], [failed, '2026-12-01'], [failed, '2026-12-01']], false],
    ['an answer in between begins anew', [[failed, '2026-12-01'], [failed, '2026-12-02'], [ok, '2026-12-03'], [failed, '2026-12-04']], false],
    ['a wall in between counts for nothing', [[failed, '2026-12-01'], [failed, '2026-12-02'], [unclear, '2026-12-03'], [failed, '2026-12-04']], true],
    ['a wall at the end is no failure', [[failed, '2026-12-01'], [failed, '2026-12-02'], [failed, '2026-12-03'], [unclear, '2026-12-04']], false],
    ['walls alone', [[unclear, '2026-12-01'], [unclear, '2026-12-02'], [unclear, '2026-12-03']], false],
  ])('%s: %j', (_, answers, flagged) => {
    expect(isFlagged(after(answers))).toBe(flagged);
  });

  test('the day of the last good answer is kept', () => {
    expect(after([[ok, '2026-12-01'], [failed, '2026-12-08'], [unclear, '2026-12-15']])).toEqual({ askedOn: '2026-12-15', answer: unclear, goodOn: '2026-12-01', failedOn: ['2026-12-08'] });
  });
});

test('what went well is asked again after a while, what failed on every new day', () => {
  const due = (answer: LinkAnswer, today: string) => isDue(remember(undefined, answer, '2026-12-01'), today, 21);
  expect([isDue(undefined, '2026-12-01', 21), due(ok, '2026-12-21'), due(ok, '2026-12-22'), due(failed, '2026-12-01'), due(failed, '2026-12-02'), due(unclear, '2026-12-02'), due(unclear, '2026-12-22')]).toEqual(
    [true, false, true, false, true, false, true],
  );
});

describe('the file', () => {
  const file = join(folder, 'deep', 'links.json');

  test('what is written is read again, in one order', () => {
    const known = new Map([['http://b.example/', after([[failed, '2026-12-01']])], ['http://a.example/', after([[ok, '2026-12-01']])]]);
    writeMemory(file, known);
    expect(readMemory(file)).toEqual(known);
    const first = readFileSync(file, 'utf8');
    writeMemory(file, new Map([...known].reverse()));
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  test('none is none, a broken one is said to be', () => {
    expect(readMemory(join(folder, 'none.json'))).toEqual(new Map());
    for (const text of ['', '{', '{"version":2,"links":{}}', '{"version":1,"links":{"x":{"askedOn":"yesterday"}}}', '[]']) {
      writeFileSync(file, text);
      expect(readMemory(file), text).toBeUndefined();
    }
  });
});
