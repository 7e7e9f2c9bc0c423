import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFrontmatterIndex } from './frontmatter-index.ts';
import { type Diagnostic, LanguageServer } from './language-server.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
let root: string;

/** A folder as an editor opens it: our settings, our schemas, a few records. */
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'editor-')));
  cpSync(join(REPOSITORY, '.vscode'), join(root, '.vscode'), { recursive: true });
  cpSync(join(REPOSITORY, 'tests/fixtures/content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/glossary'), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeFrontmatterIndex(root);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const uriOf = (file: string) => pathToFileURL(join(root, file)).href;

async function said(server: LanguageServer, uri: string, enough: (found: Diagnostic[]) => boolean): Promise<string[]> {
  await expect.poll(() => enough(server.diagnostics(uri) ?? []), { timeout: 60_000 }).toBe(true);
  return server.diagnostics(uri)!.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

test('a data record: values and fields are offered, explained and underlined by the YAML extension’s server', async () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const yaml = { schemas: settings['yaml.schemas'], schemaStore: { enable: settings['yaml.schemaStore.enable'] }, yamlVersion: settings['yaml.yamlVersion'], validate: true, hover: true, completion: true };
  await using server = new LanguageServer([join(REPOSITORY, 'node_modules/yaml-language-server/bin/yaml-language-server')], { yaml });
  await server.start(root);
  const uri = uriOf('content/glossary/new-term.yaml');
  server.open(uri, 'yaml', 'revision: 1\nkind: \njapaneseForm: in-usee\ncolour: red\nsources: []\nit:\n  title: x\n  \n');

  const messages = await said(server, uri, (found) => found.length >= 5);
  expect(messages).toEqual(expect.arrayContaining([
    '1: Missing property "checkedOn".',
    '3: Value is not accepted. Valid values: "in-use", "rendering".',
    '4: Property colour is not allowed.',
    '5: Array has too few items. Expected 1 or more.',
  ]));
  expect(await server.completions(uri, 1, 6)).toEqual(['term', 'office', 'proper-name']);
  expect(await server.completions(uri, 7, 2)).toEqual(expect.arrayContaining(['summary', 'usage', 'avoid']));
  expect(await server.hover(uri, 2, 3)).toContain('the Japanese stands in a source');
}, 120_000);

test('the fields of a text: the same, by the Astro extension’s server', async () => {
  await using server = new LanguageServer([join(REPOSITORY, 'node_modules/@astrojs/language-server/bin/nodeServer.js')]);
  await server.start(root, { typescript: { tsdk: join(REPOSITORY, 'node_modules/typescript/lib') }, contentIntellisense: true });
  const original = uriOf('content/good-practices/shared-workshop/index.it.mdx');
  server.open(original, 'mdx', '---\ntitle: x\nstatus: \ncolour: red\nrevision: uno\n\n---\n\nTesto\n');
  const messages = await said(server, original, (found) => found.length >= 5);
  expect(messages).toEqual(expect.arrayContaining(['4: Property colour is not allowed.', '5: Incorrect type. Expected "integer".', '1: Missing property "sources".']));
  expect(await server.completions(original, 2, 8)).toEqual(expect.arrayContaining(['idea', 'running', 'to-confirm']));
  expect(await server.completions(original, 5, 0)).toEqual(expect.arrayContaining(['themes', 'sources', 'claims']));
  expect(await server.hover(original, 2, 3)).toContain('In corso · Running · 実施中');

  // A translation has a schema of its own, in which a fact is a mistake.
  const translation = uriOf('content/good-practices/shared-workshop/index.ja.mdx');
  server.open(translation, 'mdx', '---\ntitle: x\nsummary: y\nofRevision: 1\ntranslation: human\nstatus: running\n---\n\nTesto\n');
  expect(await said(server, translation, (found) => found.length > 0)).toEqual(['6: Property status is not allowed.']);
}, 120_000);
