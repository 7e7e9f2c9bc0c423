import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { root } from './lib/built-site.ts';
import { copyRepository, type RepositoryCopy } from '../scripts/lib/repository-copy.ts';
import { differencesOf, type SiteSnapshot, snapshotOf } from './lib/site-snapshot.ts';

/** Two copies in different folders, so that neither the folder nor what an earlier build left may show in the bytes. */
let one: RepositoryCopy;
let other: RepositoryCopy;

beforeAll(() => {
  one = copyRepository();
  other = copyRepository();
});
afterAll(() => {
  one.remove();
  other.remove();
});

function builtBy(copy: RepositoryCopy): SiteSnapshot {
  const { status, output } = copy.build();
  if (status !== 0) throw new Error(output);
  return snapshotOf(join(copy.root, 'dist'));
}

const firstOf = (folder: string, pattern: string): string => globSync(pattern, { cwd: join(root, 'content', folder) }).sort()[0]!;

function retitle(file: string, title: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

/** Changes the first number that a record states. */
function recount(file: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/(?<=value: )\d+/, (value) => String(Number(value) + 1));
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

/** Changes what other pages show (the name of a practice, an organisation, a term; a figure of a city; who uses a term), and adds a record to lists. */
function change(copy: RepositoryCopy): void {
  const content = join(copy.root, 'content');
  retitle(join(content, 'good-practices', firstOf('good-practices', '*/index.it.mdx')), 'Una pratica che ora si chiama così');
  for (const collection of ['organisations', 'glossary']) {
    const file = join(content, collection, firstOf(collection, '*.yaml'));
    const document = parseDocument(readFileSync(file, 'utf8'));
    document.setIn(['it', 'title'], `Nome nuovo (${collection})`);
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
  recount(join(content, 'cities', 'nagoya', 'index.it.mdx'));
  // The last term of the glossary, whose page lists who uses it: its own file stays as it is.
  const term = globSync('*.yaml', { cwd: join(content, 'glossary') }).sort().at(-1)!.replace('.yaml', '');
  appendFileSync(join(content, 'cities', 'nagoya', 'index.it.mdx'), `\n<Term id="${term}" />\n`);
  const event = firstOf('events', '*/').replace(/[\\/]$/, '');
  const added = join(content, 'events', `${event}-again`);
  cpSync(join(content, 'events', event), added, { recursive: true });
  for (const file of globSync('index.*.mdx', { cwd: added })) retitle(join(added, file), `Again ${file.split('.')[1]}`);
}

function changeBack(copy: RepositoryCopy): void {
  rmSync(join(copy.root, 'content'), { recursive: true });
  cpSync(join(root, 'content'), join(copy.root, 'content'), { recursive: true });
}

test('a build after a change gives the same bytes as a build from nothing, in both directions', { timeout: 600_000 }, () => {
  const clean = builtBy(one);
  expect(clean.size).toBeGreaterThan(100);
  // Kept pages there must be, or nothing was tried.
  expect(globSync('*', { cwd: join(one.root, '.build', 'pages') }).length).toBeGreaterThan(100);

  change(one);
  const changed = builtBy(one);
  change(other);
  expect(differencesOf(builtBy(other), changed)).toEqual([]);

  const pages = differencesOf(clean, changed).filter((line) => line.includes('.html'));
  // The record itself, lists, and pages that name what was renamed: more than a handful, or nothing was tried.
  expect(pages.length).toBeGreaterThan(8);

  changeBack(one);
  expect(differencesOf(clean, builtBy(one))).toEqual([]);
});
