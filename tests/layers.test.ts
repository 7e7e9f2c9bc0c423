import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Import, importsOf, root } from './lib/imports.ts';

/** DESIGN, “The tree”: an arrow goes down or sideways inside a folder, never up. */
const LAYERS: Record<string, number> = {
  i18n: 0,
  schema: 1,
  drawings: 2,
  dossier: 2,
  'open-data': 2,
  admin: 2,
  compare: 2,
  search: 2,
  text: 2,
  records: 2,
  'data-files': 3,
  components: 5,
  layouts: 6,
  pages: 7,
};
const ABOVE_ASTRO = ['src/records/load.ts', 'src/records/links.ts'];
/** Within layer 2, other folders may lean on these only. */
const SHARED_IN_LAYER_2 = /^src\/(?:records\/(?:record|paths)\.ts|text\/)/;

const folderOf = (file: string): string => file.split('/')[1]!;
const layerOf = (file: string): number | undefined => (ABOVE_ASTRO.includes(file) ? 4 : LAYERS[folderOf(file)]);
const isCode = ({ file }: Import): boolean => file === undefined || /\.(?:ts|astro|mjs|mdx)$/.test(file);

const inSource = importsOf(['src/**/*.{ts,astro,mdx}']).filter(isCode);
const inScripts = importsOf(['scripts/**/*.{ts,mjs}']);
const all = [...inSource, ...inScripts, ...importsOf(['tests/**/*.ts', '*.config.{mjs,ts}'])];

const shown = ({ from, line, specifier }: Import): string => `${from}:${line} imports ${specifier}`;

test('imports are found in every kind of file', () => {
  for (const end of ['.ts', '.astro', '.mjs']) expect(all.filter(({ from }) => from.endsWith(end)).length).toBeGreaterThan(3);
});

test('every import of a file names a file that exists', () => {
  expect(all.filter(({ file }) => file && !existsSync(join(root, file))).map(shown)).toEqual([]);
});

test('every folder of src has a layer', () => {
  const unknown = inSource.filter(({ from }) => from !== 'src/content.config.ts' && !from.endsWith('.d.ts') && layerOf(from) === undefined);
  expect([...new Set(unknown.map(({ from }) => from))]).toEqual([]);
});

test('an arrow goes down, or sideways inside a folder', () => {
  const wrong = inSource.filter(({ from, file }) => {
    const [here, there] = [layerOf(from), file?.startsWith('src/') ? layerOf(file) : undefined];
    if (here === undefined || there === undefined) return false;
    if (here !== there) return there > here;
    return folderOf(from) !== folderOf(file!) && !(here === 2 && SHARED_IN_LAYER_2.test(file!));
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('src reaches neither scripts nor tests', () => {
  expect(inSource.filter(({ file }) => file && !file.startsWith('src/')).map(shown)).toEqual([]);
});

test('content.config.ts knows the schema and the loader, and no more', () => {
  const wrong = inSource.filter(({ from, file }) => from === 'src/content.config.ts' && file && !/^src\/(?:schema\/|records\/loader\.ts)/.test(file));
  expect(wrong.map(shown)).toEqual([]);
});

test('only records/load.ts and content.config.ts import astro:content', () => {
  const wrong = all.filter(({ from, specifier }) => specifier === 'astro:content' && !['src/records/load.ts', 'src/content.config.ts'].includes(from));
  expect(wrong.map(shown)).toEqual([]);
});

test('below Astro nothing imports astro:* but types', () => {
  const below = [...inSource.filter(({ from }) => (layerOf(from) ?? 9) < 4), ...inScripts];
  expect(below.filter(({ specifier, isType }) => specifier.startsWith('astro:') && !isType).map(shown)).toEqual([]);
});

test('scripts import layers 0 to 3 only, and nothing from the tests', () => {
  const wrong = inScripts.filter(({ file }) => file?.startsWith('tests/') || (file?.startsWith('src/') && !((layerOf(file) ?? 9) <= 3)));
  expect(wrong.map(shown)).toEqual([]);
});

test('every package that is imported stands in package.json, and one that the site needs is no development dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const wrong = all.filter(({ from, file, specifier, isType }) => {
    if (file || /^(?:node|astro|virtual):/.test(specifier) || builtinModules.includes(specifier)) return false;
    const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const isForDevelopment = isType || /^(?:tests\/|scripts\/bench-|scripts\/lib\/bench\/|scripts\/lib\/manual\/)/.test(from) || from.endsWith('.test.ts') || from === 'vitest.config.ts';
    return !(name in dependencies! || (isForDevelopment && (name in devDependencies! || `@types/${name}` in devDependencies!)));
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(manifest[kind]!));
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
