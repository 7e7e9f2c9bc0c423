import type { FreshnessWords } from './words.ts';

export const wordsEn: FreshnessWords = {
  usage: `npm run freshness -- [options]
  --today 2026-12-01    the day to count from; otherwise today
  --collection name     only this collection (more names: with commas)
  --owner role          only what it sees to: editors, guide-editors, directory-editors, term-editors
  --format format       text, json or markdown
  --locale it|en|ja     the language of the messages; otherwise that of the machine`,
  asOf: (day) => `As of ${day}.`,
  nothing: 'nothing',
  toDo: 'For each statement: read its sources again. If they still say the same, move “recheckBy” forward; if they say otherwise, correct the value, “asOf” and the texts, and add 1 to “revision”. If you read the whole record again, change “checkedOn”.',
  shortened: 'The whole list is too long for this page: here are the records, the command also gives the statements.',
};
