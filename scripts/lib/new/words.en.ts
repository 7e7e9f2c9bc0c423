import type { Words } from './words.ts';

const COLLECTIONS = 'practice · city · event · organisation · settlement · japan · programme · term';

/** `npm run new` in English. */
export const wordsEn: Words = {
  usage: `Begin a record, or a translation.

  npm run new                                     asks for everything
  npm run new -- KIND [NAME]                      begins a record
  npm run new -- translation RECORD LANGUAGE      begins a translation from the Italian
  npm run new -- translation RECORD LANGUAGE --update   shows what changed in the Italian since it was translated

KIND is one of: ${COLLECTIONS}, or the name of a folder of content/.
RECORD is written collection/slug, for example good-practices/tonite. LANGUAGE is it, en or ja.

  --language LANGUAGE   the language in which you write first (otherwise the one in which this command speaks)
  --slug SLUG           the name in the address, instead of the one that is proposed
  --reading KANA        how a Japanese name is read, to make the slug of it
  --anyway              begin the record even if one with the same name exists
  --locale LANGUAGE     the language of these messages and of the notes in the file
  --help                this page`,

  askCollection: 'What do you want to describe?',
  askNumber: (most, proposal) => `Number (1–${most})${proposal ? ` [${proposal}]` : ''}: `,
  askLanguage: 'In which language do you write first?',
  askName: (kind, language) => `Name of the record (${kind}), in ${language}: `,
  askReading: 'How is the name read? In hiragana, or in Latin letters: ',
  askSlug: (proposal) => (proposal ? `Name in the address [${proposal}]: ` : 'Name in the address: '),
  askIsIt: 'Is it one of these? If so, stop here and work on that one. Begin a new record all the same? (y/N) ',
  yes: ['y', 'yes'],
  yesNo: 'Answer y or n.',
  languages: { it: 'Italian', en: 'English', ja: 'Japanese' },
  slugHelp: 'The name in the address is the same in all languages and cannot change later: small letters a–z, digits and hyphens. Press Enter to take the proposal, or write another.',
  italianFirst: (language, isOneFile) =>
    `Every record rests on its Italian text, which goes with the facts. Two texts are begun${isOneFile ? ', one below the other in the same file' : ''}: the Italian one, with marked places for its words, and the ${language} one. Fill in the facts, write in ${language}, and leave the Italian words marked for a colleague. Until they are written the check says so, and the record is not published.`,
  translationWord: 'translation',
  argumentKind: 'the kind of record',
  argumentName: 'its name',
  argumentRecord: 'the record',
  argumentLanguage: 'the language',
  argumentExample: 'npm run new -- term "living lab"',
  argumentTranslationExample: 'npm run new -- translation good-practices/tonite ja',
  isItThisOne: 'Records with a similar name:',

  needArguments: (missing, example) => `Nobody can be asked here, and these are missing: ${missing.join(', ')}. Write for example: ${example}`,
  unknownCollection: (found, near, allowed) => `“${found}” is not a kind of record. ${near ? `Did you mean “${near}”? ` : ''}Kinds are: ${allowed.join(', ')}.`,
  unknownLanguage: (found) => `“${found}” is not a language of the site. Write it, en or ja.`,
  unknownOption: (found) => `There is no option ${found}. See npm run new -- --help.`,
  tooManyArguments: (found) => `“${found}” is too much. A name of several words stands between quotes.`,
  noName: 'A record needs a name. Write at least one letter or digit.',
  nameTooLong: (length, most) => `The name has ${length} characters; it may have ${most}. Write a shorter one.`,
  nameNotOneLine: 'The name must be plain words on one line, without invisible characters.',
  noSlug: (name) => `No name for the address can be made of “${name}”. Add --reading with its reading in hiragana, or --slug with a name in small letters a–z.`,
  slugBad: (slug, near) => `“${slug}” cannot be part of an address: only small letters a–z, digits, and single hyphens between them.${near ? ` Write for example ${near}.` : ''}`,
  slugTooLong: (length, most) => `The name in the address has ${length} characters; it may have ${most}. Write a shorter one.`,
  slugTaken: (slug, path) => `“${slug}” is taken: ${path} exists. Work on that record, or choose another name for the address.`,
  slugReserved: (slug) => `“${slug}” cannot be used: the site or some computers keep this name for themselves. Choose another.`,
  sameName: (name, path) => `There is already a record called “${name}”: ${path}. Work on that one; if yours is another, repeat the command with --anyway.`,
  fileThere: (file) => `${file} exists already. Nothing was written.`,
  cannotWrite: (file, reason) => `${file} could not be written (${reason}).`,
  stopped: 'Stopped. Nothing was written.',
  noRecord: (found, near) => `There is no record “${found}”. ${near ? `Did you mean ${near}?` : 'Write collection/slug, as the folders of content/ are called.'}`,
  severalRecords: (found, paths) => `Several records are called “${found}”: ${paths.join(', ')}. Write which one.`,
  originalLanguage: 'Italian is the language of the originals: there is nothing to translate into it. Write en or ja.',
  originalUnreadable: (file) => `${file}, the Italian original, cannot be read. Correct it first: npm run check tells what is wrong.`,
  translationCurrent: (file) => `The translation exists and follows the present Italian text: ${file}. Nothing was written.`,
  translationOutdated: (file, ofRevision, revision, command) =>
    `The translation exists: ${file}. It follows revision ${ofRevision} of the Italian text, which is now at revision ${revision}. Nothing was written. To see what changed: ${command}`,
  translationMissing: (command) => `This translation does not exist yet, so there is nothing to bring up to date. To begin it: ${command}`,

  replaceMarks: 'Replace each 【✎ …】 with your words, brackets included. Lines with ## are notes: readers do not see them.',
  hashLines: 'To use an optional field, take away the "# " before it and before the lines that belong to it.',
  optional: 'optional',
  choose: 'one of',
  from: (least) => `at least ${least}`,
  upTo: (most) => `at most ${most}`,
  atMostLetters: (most) => `at most ${most} characters`,
  references: (folder) => `name of a record in ${folder}`,
  oneOf: 'any of',
  otherFields: (fields) => `Fields used more rarely, described in src/schema/: ${fields.join(', ')}.`,
  sectionsNote: 'Take away the parts that you do not need, here and among the headings below, or add others: one id for each ##.',
  italianOf: 'Italian',
  opening: 'Opening paragraph: the short answer. What it is, where, since when, and why it matters.',
  paragraph: 'Text of this section.',
  headingOf: (id) => `Heading of the section ${id}`,
  claimWords: 'A figure, a date or a statement that the source supports',
  labelOf: (id) => `Words for ${id}`,
  title: 'Name in this language',
  titleFrom: (name) => `Name in Italian (${name})`,
  translatorNote: [
    'Below stands the Italian text, each paragraph as a marked place. Replace the words and delete the brackets 【✎ and 】.',
    'Leave <Claim id="…">, <Term id="…"> and addresses as they are; only the words between the tags are translated.',
  ],
  forms: {
    id: 'small-letters-and-hyphens', 'record-path': 'collection/slug', day: 'YYYY-MM-DD', date: 'YYYY-MM-DD or YYYY-MM or YYYY', moment: 'YYYY-MM-DD',
    instant: 'YYYY-MM-DDThh:mm+01:00', address: 'https://…', country: 'IT', language: 'it', 'time-zone': 'Europe/Rome',
  },

  written: (files) => (files.length === 1 ? `Written: ${files[0]}` : `Written:\n${files.map((file) => `  ${file}`).join('\n')}`),
  blockWritten: (file) => `Added to ${file}; the rest of the file is as it was.`,
  places: (count) => (count === 1 ? 'One place is marked 【✎ …】 for you to fill in.' : `${count} places are marked 【✎ …】 for you to fill in.`),
  next: 'What to do now:',
  open: (file) => `Open ${file} in a text editor.`,
  fill: 'Write your words in place of each mark 【✎ …】.',
  check: 'Let the check read along while you write: npm run check -- --watch',
  look: (address) => `See the page: npm run dev, then ${address}`,
  italianWaits: (file) => `The Italian words in ${file} may wait for a colleague: open the pull request as a draft and say so.`,
  translateNext: (command) => `When the Italian text is done, begin a translation: ${command}`,
  method: 'The file says translation: human. If a machine translates, write machine; if a person has read that against the Italian, machine-reviewed.',

  changedSince: (from, to) => `What changed in the Italian text from revision ${from} to revision ${to}:`,
  noHistory: (revision) => `The Italian text of revision ${revision} is not in the history of this folder (git), so the changes cannot be shown. Compare the whole text with the Italian.`,
  wordsChanged: (field) => `${field}`,
  factsChanged: (fields) => `Facts that changed, which the page shows by itself in every language: ${fields.join(', ')}.`,
  paragraphChanged: (line) => `Paragraph at line ${line} of the Italian file`,
  paragraphAdded: (line) => `New paragraph at line ${line} of the Italian file`,
  paragraphRemoved: 'Paragraph taken away',
  before: 'before',
  now: 'now',
  here: (line) => `in the translation: line ${line}`,
  nothingChanged: 'No words changed.',
  thenRevision: (file, revision) => `When the translation says the same, write ofRevision: ${revision} in ${file}.`,
};
