import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { dueReport } from '#records/due-checks.ts';
import { readLibrary } from '#records/entry-files.ts';
import { FRESHNESS_PRINTERS } from './report.ts';

const library = readLibrary(resolve(import.meta.dirname, '..', '..', '..'));
const first = dueReport(library, '2026-11-22', 'it').due[0]!.recheckBy;

describe.each(LOCALES)('in %s', (locale) => {
  // On this day nothing is due, everything is, and what lies between.
  test.each(['2020-01-01', first, '2027-01-31', '2099-12-31'])('as of %s an issue can hold it', (today) => {
    const report = dueReport(library, today, locale);
    const body = FRESHNESS_PRINTERS.markdown(report, locale);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).not.toMatch(/\bundefined\b|\bnull\b|NaN|\{\w+\}/);
    const now = new Set(report.due.filter(({ state }) => state === 'overdue' || state === 'this-month').map(({ record, recheckBy }) => `${recheckBy} ${record.collection}/${record.slug}`));
    expect(body.match(/^- \[ \] `/gm)?.length ?? 0).toBe(now.size + report.checked.filter(({ age }) => age === 'older').length);
  });
});

test('programs get every statement', () => {
  const report = dueReport(library, '2026-11-22', 'en');
  const { due } = JSON.parse(FRESHNESS_PRINTERS.json(report, 'en')) as { due: Record<string, unknown>[] };
  expect(due.length).toBe(report.due.length);
  expect(due[0]).toMatchObject({ record: expect.stringMatching(/^[a-z-]+\/[a-z0-9-]+$/) as string, claim: expect.any(String) as string, recheckBy: first, owner: expect.any(String) as string });
});
