import { counted } from '../wording.ts';
import type { CheckWords } from './words.ts';

export const wordsEn: CheckWords = {
  checked: (records, files) => `${counted(records, 'record', 'records')}, ${counted(files, 'file', 'files')} checked`,
  noProblem: (checked) => `${checked}: no problem.`,
  problems: (count, files, checked) => `${counted(count, 'problem', 'problems')} in ${counted(files, 'file', 'files')}. ${checked}.`,
  untranslated: (count) => ` ${counted(count, 'translation', 'translations')} still to be written.`,
  warnings: (count) => `${counted(count, 'place', 'places')} that could be better (the site lets ${count === 1 ? 'it' : 'them'} in):`,
  warningsOption: 'To see each: npm run check -- --warnings',
  eachWarning: 'Could be better (the site lets these in):',
  kinds: {
    'no-evidence': 'practices without evidence',
    'evidence-without-address': 'practices whose evidence has no address',
    'no-result': 'practices without a result with figure and date',
    'newest-source-old': 'records whose newest source is older than three years',
    'summary-short': 'summaries that are too short',
    'summary-repeats-title': 'summaries that only repeat the title',
    'summary-generic': 'summaries of general words and praise only',
    'summary-same': 'summaries that another record has too',
    'not-translated': 'words that were left in Italian',
    'not-in-japanese': 'Japanese summaries without Japanese',
    'translation-outdated': 'outdated translations',
    'recheck-due': 'claims past their re-check date',
    'claim-to-confirm': 'claims still to be confirmed',
    'source-without-address': 'sources without an address',
    'date-ahead': 'dates later than the check of their record',
    'announced-past': 'announced events whose day has passed',
    'running-past-end': 'practices that go on after their end',
    'unreached': 'records that no other refers to',
    'picture-unused': 'pictures that no text shows',
  },
  text: 'text',
  line: (line) => `Line ${line}`,
  elsewhere: 'Caused by this change, in files that it does not touch:',
  compared: (base, hidden) => `Compared with ${base}${hidden > 0 ? `; ${counted(hidden, 'older problem', 'older problems')} in other files not shown` : ''}.`,
  more: (count) => `… and ${count} more. Correct these first, or see all with: npm run check`,
  title: (problems) => (problems === 0 ? 'The content check found no problem' : `The content check found ${counted(problems, 'problem', 'problems')}`),
  howTo: 'Correct the files and save them in this request: the check runs again by itself. On your computer, the same check is `npm run check`.',
  notes: {
    noGit: 'This folder is not under git (or git is not installed), so nothing can be compared. Everything is checked and shown.',
    noBase: (base) => `This copy of the repository does not know ${base}, so nothing can be compared. Fetch it (git fetch origin main), or name another after --changed. Everything is checked and shown.`,
    shallow: (base) => `This copy of the repository has only part of the history, so files are compared with ${base} as it is now: what changed there in the meantime may be shown too. For an exact comparison fetch the whole history (git fetch --unshallow; in GitHub Actions fetch-depth: 0).`,
    unrelated: (base) => `${base} and this branch have no history in common. Everything is checked and shown.`,
    rulesChanged: 'This change also touches the rules of the check, so the problems of all files are shown.',
  },
  options: {
    unknown: (option, near) => `There is no option “${option}”.${near ? ` Did you mean “${near}”?` : ''} All options: npm run check -- --help`,
    noValue: (option) => `A value is missing after ${option}.`,
    extra: (word) => `“${word}” is no option. All options: npm run check -- --help`,
    wrongValue: (option, found, allowed) => `There is no ${option.slice(2)} “${found}”. Write ${allowed.map((one) => `${option} ${one}`).join(' or ')}.`,
    help: `npm run check -- …
  --locale it|en|ja     speaks this language; otherwise that of the machine
  --warnings            also shows each place that could be better
  --strict              fails on these too
  --changed [base]      only what a change brought: the files that differ from base (otherwise origin/main or main),
                        saved or not, and problems that they cause elsewhere
  --format text|github|markdown|json
                        for a terminal; annotations of GitHub Actions; a comment for a pull request; for programs
  --watch               checks again whenever a file changes
  --help                shows this`,
  },
};
