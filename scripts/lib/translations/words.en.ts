import type { TranslationsWords } from './words.ts';

export const wordsEn: TranslationsWords = {
  usage: `npm run translations -- [options]
  --locale en|ja        only translations into this language
  --collection name     only this collection (more names: with commas)
  --state state         only these states: human, machine-reviewed, machine, outdated, missing
  --format format       text, json or markdown
  --speak it|en|ja      the language of the messages; otherwise that of the machine`,
  counted: (records, translations) => `${records} ${records === 1 ? 'record' : 'records'}, ${translations} ${translations === 1 ? 'translation' : 'translations'}.`,
  changed: (paragraphs, of) => `${paragraphs} ${paragraphs === 1 ? 'paragraph has' : 'paragraphs have'} changed (of ${of} today)`,
  changedAtLeast: (paragraphs, of) => `at least ${paragraphs} ${paragraphs === 1 ? 'paragraph differs' : 'paragraphs differ'} (of ${of} today)`,
  sameShape: 'same structure and statements: which words have changed cannot be known',
  lines: (lines) => `lines of the original: ${lines}`,
  fields: (fields) => `fields: ${fields}`,
  why: {
    'no-git': 'there is no history of the repository (git) here',
    shallow: 'the history here is cut short: “git fetch --unshallow”',
    'never-committed': 'that revision is not in the history of the repository',
  },
  toDo: {
    outdated: 'Outdated: bring what has changed into the translation, then write the present revision in “ofRevision”.',
    missing: 'Missing: “npm run new -- translation <record> <language>” prepares the file.',
    machine: 'By machine, to be reviewed: whoever compares it with the original writes “translation: machine-reviewed”.',
  },
};
