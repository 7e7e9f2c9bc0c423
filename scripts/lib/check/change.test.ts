import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentCopy } from '../content-copy.ts';
import { type Change, changeSince } from './change.ts';
import { narrowTo } from './narrow.ts';

const EVENT = 'events/first-visit/index.it.mdx';
const CITY = 'cities/torino/index.it.mdx';
const PRACTICE = 'good-practices/shared-workshop/index.it.mdx';

/** No settings of the machine, and no branch that a continuous integration names. */
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

function git(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, '-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'protocol.file.allow=always', ...args], { encoding: 'utf8', env: ENVIRONMENT });
  if (status !== 0) throw new Error(stderr);
}

function commit(folder: string): void {
  git(folder, 'add', '--all', '--', 'content', ':!.build');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Change');
}

/** The fixture under git: a main branch, and on it a branch of its own. */
function repository(before: (copy: ContentCopy) => unknown = () => undefined): ContentCopy {
  const copy = new ContentCopy();
  before(copy);
  git(copy.root, 'init', '--quiet', '--initial-branch', 'main');
  commit(copy.root);
  git(copy.root, 'switch', '--quiet', '--create', 'work');
  return copy;
}

const since = (root: string, base = ''): Change => {
  const change = changeSince(root, base, {});
  if ('fault' in change) throw new Error(change.fault);
  return change;
};

/** What is told of a change, and what stands apart. */
function told(copy: ContentCopy): { here: string[]; elsewhere: string[]; hidden: number; files: string[] } {
  const change = since(copy.root);
  const { problems, scope } = narrowTo(change, copy.check(), copy.root);
  const shown = (isElsewhere: boolean): string[] => problems.filter((one) => scope!.elsewhere.has(one) === isElsewhere).map(({ file, code }) => `${file.slice('content/'.length)} ${code}`);
  return { here: shown(false), elsewhere: shown(true), hidden: scope!.hidden, files: [...change.files].sort() };
}

test('problems of the files that were changed: committed, staged, saved, new', () => {
  using copy = repository((one) => one.edit(EVENT, 'kind: ', 'kind: old-').edit('glossary/living-lab.yaml', 'kind: ', 'kind: old-'));
  copy.edit(CITY, 'country: IT', 'country: Italia');
  commit(copy.root);
  copy.edit(PRACTICE, 'status: running', 'status: runing');
  git(copy.root, 'add', 'content');
  copy.append('cities/torino/index.en.mdx', '\n<br>\n').write('events/nuovo evento/x.txt', 'x');
  expect(told(copy)).toEqual({
    here: ['cities/torino/index.en.mdx html', 'cities/torino/index.it.mdx not-a-country', 'events/nuovo evento bad-slug', 'good-practices/shared-workshop/index.it.mdx not-in-list'],
    elsewhere: [],
    hidden: 2,
    files: ['content/cities/torino/index.en.mdx', 'content/cities/torino/index.it.mdx', 'content/events/nuovo evento/x.txt', 'content/good-practices/shared-workshop/index.it.mdx'],
  });
});

test('a record that was taken away is missed where others name it; what was wrong there before is not told', () => {
  using copy = repository((one) => one.edit(PRACTICE, 'status: running', 'status: runing'));
  copy.remove('events/first-visit');
  const { here, elsewhere, hidden } = told(copy);
  expect(here).toEqual([]);
  expect(elsewhere).toContain('good-practices/shared-workshop/index.it.mdx no-record');
  expect(elsewhere.some((one) => one.includes('not-in-list'))).toBe(false);
  expect(hidden).toBe(1);
});

test('a claim that is new in the original is missed in the translations, which were not touched', () => {
  using copy = repository();
  copy.edit(PRACTICE, '<Claim id="opening" />', '1 marzo 2019');
  const { here, elsewhere } = told(copy);
  expect(here).toEqual([]);
  expect(elsewhere).toEqual(['good-practices/shared-workshop/index.en.mdx claim-only-here', 'good-practices/shared-workshop/index.ja.mdx claim-only-here']);
});

test('lines that were added above an old problem do not make it new, a second one like it is', () => {
  using copy = repository((one) => one.edit('glossary/field-trial.yaml', 'kind: term', 'kind: term\nseeAlso: [nowhere]'));
  copy.edit('glossary/field-trial.yaml', 'revision: 1', '# nota\nrevision: 1');
  expect(told(copy).here).toEqual(['glossary/field-trial.yaml no-record']);
  commit(copy.root);
  git(copy.root, 'switch', '--quiet', 'main');
  git(copy.root, 'merge', '--quiet', 'work');
  git(copy.root, 'switch', '--quiet', 'work');
  copy.remove('cities/torino');
  expect(told(copy).elsewhere.every((one) => !one.startsWith('glossary/field-trial.yaml'))).toBe(true);
});

test('what happened on the main branch in the meantime is not part of the change', () => {
  using copy = repository();
  git(copy.root, 'switch', '--quiet', 'main');
  copy.edit(EVENT, 'kind: ', 'kind: old-');
  commit(copy.root);
  git(copy.root, 'switch', '--quiet', 'work');
  expect([...since(copy.root).files]).toEqual([]);
  copy.edit(CITY, 'country: IT', 'country: Italia');
  expect([...since(copy.root).files]).toEqual([`content/${CITY}`]);
});

test('warnings of the records that were touched, in whatever language', () => {
  using copy = repository();
  copy.append('good-practices/shared-workshop/index.ja.mdx', '\n追記です。\n');
  const { warnings } = narrowTo(since(copy.root), copy.check(), copy.root);
  expect(warnings.length).toBeGreaterThan(0);
  expect(new Set(warnings.map(({ file }) => file.split('/')[2]))).toEqual(new Set(['shared-workshop']));
});

test('a change of the rules is told as such', () => {
  using copy = repository();
  mkdirSync(join(copy.root, 'src/schema'), { recursive: true });
  writeFileSync(join(copy.root, 'src/schema/event.ts'), 'export {};\n');
  expect(since(copy.root).note).toBe('rulesChanged');
});

test('nothing to compare with: no git, no such branch, one that is an option in disguise', () => {
  using bare = new ContentCopy();
  expect(changeSince(bare.root, '', {})).toEqual({ fault: 'noGit', base: 'origin/main' });
  using copy = repository();
  for (const base of ['nowhere', '--output=x', '--all', 'main..work', '']) {
    const change = changeSince(copy.root, base, base === '' ? { GITHUB_BASE_REF: 'release' } : {});
    expect(change).toEqual({ fault: 'noBase', base: base === '' ? 'origin/release' : base });
  }
});

test('a clone with part of the history is compared with the base as it is, and says so', () => {
  using copy = repository();
  git(copy.root, 'switch', '--quiet', 'main');
  copy.append('cities/torino/index.en.mdx', '\nMore.\n');
  commit(copy.root);
  git(copy.root, 'switch', '--quiet', 'work');
  copy.edit(CITY, 'country: IT', 'country: Italia');
  commit(copy.root);
  const clone = realpathSync(mkdtempSync(join(tmpdir(), 'clone-')));
  try {
    git(copy.root, 'clone', '--quiet', '--depth', '1', '--branch', 'work', `file://${copy.root}`, join(clone, 'x'));
    expect(changeSince(join(clone, 'x'), '', {})).toEqual({ fault: 'noBase', base: 'origin/main' });
    git(join(clone, 'x'), 'fetch', '--quiet', '--depth', '1', 'origin', 'main:refs/remotes/origin/main');
    const change = since(join(clone, 'x'));
    expect({ note: change.note, files: [...change.files] }).toEqual({ note: 'shallow', files: ['content/cities/torino/index.en.mdx', `content/${CITY}`] });
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});
