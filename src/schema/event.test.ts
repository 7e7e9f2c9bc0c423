import { expect, test } from 'vitest';
import { eventFacts } from '#schema/event.ts';

const codes = (when: unknown) => (eventFacts.when.safeParse(when).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);

test.for([
  { start: '2022-11-09' },
  { start: '2022-11-09', end: '2022-11-09' },
  { start: '2022-11-09', end: '2022-11' },
  { start: '2022', end: '2023' },
  { start: 2022 },
  { start: '2022-11', end: '2022-11-30' },
  { start: '2021-05-26T10:00+02:00', timeZone: 'Europe/Rome' },
  { start: '2021-05-26T10:00+02:00', end: '2021-05-26T12:00+02:00', timeZone: 'Asia/Tokyo' },
  { start: '2021-05-26T10:00+02:00', end: '2021-05-27', timeZone: 'Europe/Rome' },
])('%j is a time', (when) => {
  expect(codes(when)).toEqual([]);
});

test.for([
  [{ start: '2022-11-09', end: '2022-11-08' }, 'end end-before-start'],
  [{ start: '2022-11', end: '2022-10-31' }, 'end end-before-start'],
  [{ start: '2023', end: '2022-12-31' }, 'end end-before-start'],
  [{ start: '2021-05-26T10:00+02:00' }, 'timeZone time-zone-missing'],
  [{ start: '2021-05-26T10:00+02:00', timeZone: 'CET+1' }, 'timeZone not-a-time-zone'],
  [{ start: '26 May 2021' }, 'start not-a-moment'],
  [{ start: '2021-05-26T10:00' }, 'start not-a-moment'],
  [{ start: true }, 'start not-a-moment'],
] as const)('%j is none: %s', ([when, code]) => {
  expect(codes(when)).toEqual([code]);
});

test('an event was held unless it says otherwise', () => {
  expect(eventFacts.when.parse({ start: '2022' }).state).toBe('held');
  expect(eventFacts.place.parse({}).online).toBe(false);
});
