// `npm run request`: what the workflows ask of a pull request. The event comes from a file, never through a command line.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localeOfRequest, mixFault } from './lib/request/request.ts';

const { values } = parseArgs({ options: { separate: { type: 'boolean' }, locale: { type: 'boolean' }, number: { type: 'boolean' } } });
/** The pull request of GitHub's event; on GitLab the description stands in a variable. */
function request(): { body?: string | null; number: number } {
  const { GITHUB_EVENT_PATH, CI_MERGE_REQUEST_DESCRIPTION, CI_MERGE_REQUEST_IID } = process.env;
  if (!GITHUB_EVENT_PATH) return { body: CI_MERGE_REQUEST_DESCRIPTION, number: Number(CI_MERGE_REQUEST_IID ?? 0) };
  return (JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as { pull_request: { body: string | null; number: number } }).pull_request;
}

if (values.locale) console.log(localeOfRequest(request().body));
else if (values.number) console.log(request().number);
else if (values.separate) {
  // Names parted by NUL, as `git diff -z` gives them: a name may hold a line break.
  const fault = mixFault(readFileSync(0, 'utf8').split('\0').filter((name) => name !== ''));
  if (fault) {
    console.error(fault.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '\uFFFD'));
    process.exitCode = 1;
  }
} else {
  console.error('Write --separate (with names of files, parted by NUL, as input), --locale or --number.');
  process.exitCode = 2;
}
