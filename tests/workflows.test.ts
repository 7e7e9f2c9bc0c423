import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
interface Job { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[]; environment?: { name: string } }
interface Workflow { name: string; on: Record<string, unknown>; permissions?: Record<string, string>; concurrency?: unknown; jobs: Record<string, Job> }

/** Reads a file of YAML; any fault or doubled key in it fails the test that asks. */
function yaml<T>(file: string): T {
  const document = parseDocument(read(file), { uniqueKeys: true, strict: true });
  expect(document.errors, file).toEqual([]);
  return document.toJS() as T;
}

const files = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const workflows = files.map((file) => ({ file, text: read(file), workflow: yaml<Workflow>(file) }));
const jobs = workflows.flatMap(({ file, workflow }) => Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, workflow, job })));
const steps = jobs.flatMap(({ name, workflow, job }) => job.steps.map((step) => ({ name, workflow, job, step })));

test('the workflows are there, and every file of the hosts is sound YAML', () => {
  expect(workflows.map(({ workflow }) => workflow.name)).toEqual(expect.arrayContaining(['check', 'ci', 'comment', 'deploy', 'preview', 'proposal', 'release']));
  for (const file of globSync(['.github/**/*.yml', '.gitlab-ci.yml', '.gitlab/**/*.yml'], { cwd: root })) yaml(file);
});

test('each says what it may do, and ends', () => {
  for (const { file, workflow } of workflows) expect(workflow.permissions, file).toBeDefined();
  for (const { name, job } of jobs) {
    expect(job['timeout-minutes'], name).toBeLessThanOrEqual(60);
    for (const permission of Object.values(job.permissions ?? {})) expect(permission, name).toMatch(/^(?:read|write|none)$/);
  }
});

test('no workflow runs the code of a stranger with rights or secrets', () => {
  for (const { file, workflow, text } of workflows) {
    expect(Object.keys(workflow.on), file).not.toContain('pull_request_target');
    expect(text, file).not.toMatch(/secrets\.(?!GITHUB_TOKEN)/);
    const mayWrite = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions)].some((one) => Object.values(one ?? {}).includes('write'));
    if ('pull_request' in workflow.on) expect(mayWrite, file).toBe(false);
  }
  for (const { name, job, workflow, step } of steps) {
    const rights = Object.values(job.permissions ?? workflow.permissions ?? {});
    if (rights.includes('write')) expect(step.run ?? '', name).not.toMatch(/npm (?:ci|install|i\b)|npx/);
    if (step.uses?.startsWith('actions/checkout@')) {
      expect(step.with?.['persist-credentials'], name).toBe(false);
      expect(step.with?.ref, name).toBeUndefined();
    }
  }
});

test('nothing that a stranger wrote stands in a command: it comes from files and from the environment', () => {
  for (const { name, step } of steps) {
    expect(step.run ?? '', name).not.toMatch(/\$\{\{/);
    for (const value of Object.values(step.env ?? {})) expect(String(value), name).not.toMatch(/(?:title|body|head\.ref|head_ref|login|email|message|label\.name)\b/);
  }
});

test('actions bear a version', () => {
  for (const { name, step } of steps) if (step.uses) expect(step.uses, name).toMatch(/^[\w-]+\/[\w/-]+@(?:v\d+|[0-9a-f]{40})$/);
});

test('every script of npm that a host runs exists', () => {
  const asked = [...workflows.map(({ text }) => text), read('.gitlab-ci.yml')].flatMap((text) => [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test|start)\b)/g)].map((match) => match[1] ?? match[2]!));
  expect(asked.length).toBeGreaterThan(5);
  expect([...new Set(asked)].filter((name) => !(name in scripts))).toEqual([]);
});

test('the owners of code and of content are different people on both hosts', () => {
  expect(read('.github/CODEOWNERS').split('\n').filter((line) => /^[*/]/.test(line))).toEqual(read('.gitlab/CODEOWNERS').split('\n').filter((line) => /^[*/]/.test(line)));
  for (const line of read('.github/CODEOWNERS').split('\n').filter((one) => /^[*/]/.test(one))) expect(line).toMatch(/^(?:\*|\/content\/)\s+@OWNER\/maintainers$|^\/content\/\S*\s+@OWNER\/editors/);
});

test('each template lets the author choose the language of the answer, and names the same three', () => {
  for (const file of globSync(['.github/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE/*.md', '.gitlab/merge_request_templates/*.md'], { cwd: root })) {
    expect([...read(file).matchAll(/^- \[ \] .*\((it|en|ja)\)$/gm)].map((match) => match[1]), file).toEqual(['it', 'en', 'ja']);
  }
});
