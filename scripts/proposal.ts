// `node scripts/proposal.ts`: run by the workflow of the same name. Turns the issue of the event into files of content/.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { proposedFiles } from './lib/proposal/files.ts';
import { parseProposal } from './lib/proposal/parse.ts';

/** The event as GitHub wrote it when the label was set: an edit made after a maintainer looked changes nothing. */
interface LabelEvent {
  issue: { number: number; body: string | null; created_at: string };
}

const root = resolve(import.meta.dirname, '..');
// Nothing but records: slugs and names of files are made here, and this says so once more.
const IN_CONTENT = /^content\/(?:(?:good-practices|events)\/[a-z0-9-]+\/index\.(?:it|en|ja)\.mdx|(?:organisations|glossary)\/[a-z0-9-]+\.yaml)$/;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const { GITHUB_EVENT_PATH, GITHUB_OUTPUT } = process.env;
if (!GITHUB_EVENT_PATH) fail('There is no event: this script is run by the workflow “proposal”.');
const { issue } = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as LabelEvent;
const proposal = parseProposal(issue.body ?? '');
if (!proposal) fail('The issue is no filled form of ours: its questions are missing or in another order. Open the pull request by hand.');
const files = proposedFiles(proposal, issue.number, issue.created_at.slice(0, 10));
if (files.length === 0) fail('A report of a mistake changes an existing record: a person corrects it.');
for (const { path, text } of files) {
  const file = join(root, path);
  if (!IN_CONTENT.test(path)) fail(`“${path}” is no place for a proposal.`);
  if (existsSync(file)) fail(`“${path}” exists already: the proposal is a change of that record, which a person makes.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`Written: ${path}`);
}
// Only digits and names made here: nothing that a stranger wrote goes into the workflow.
if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `issue=${Number(issue.number)}\nlocale=${proposal.locale}\n`);
