import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';
import { forbiddenPart, REASONS } from './licence-rules.ts';
import { licensedPackages } from './licences.ts';
import { asked, dependenciesOf, nameOf, readLock, resolved } from './lock-graph.ts';

const root = resolve(import.meta.dirname, '..', '..');
const lock = readLock(root);
const folders = Object.keys(lock).filter((folder) => folder !== '');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

interface Bill {
  serialNumber: string;
  components: { 'bom-ref': string; name: string; version: string; hashes: { alg: string; content: string }[]; licenses: object[]; purl: string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

test('the project asks for exact versions, and the lock names exactly these', () => {
  for (const kind of KINDS) {
    expect(lock['']![kind], kind).toEqual(manifest[kind]);
    for (const [name, version] of Object.entries(manifest[kind]!)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
});

test('every package of the lock bears its fingerprint, and is asked for by somebody', () => {
  expect(folders.length).toBeGreaterThan(300);
  const withPrint = folders.filter((folder) => lock[folder]!.integrity);
  for (const folder of withPrint) expect(lock[folder]!.integrity, folder).toMatch(/^sha512-[\w+/]{86}==$/);
  // What scripts/lib/lock-repair.mjs adds: programs for other platforms, which a package with a fingerprint asks for at this very version.
  for (const folder of folders.filter((one) => !withPrint.includes(one))) {
    expect(lock[folder]!.optional, folder).toBe(true);
    expect(withPrint.some((one) => lock[one]!.optionalDependencies?.[nameOf(folder)] === lock[folder]!.version), folder).toBe(true);
  }
  const reached = new Set<string>();
  const queue = [''];
  for (const folder of queue) for (const next of dependenciesOf(lock, folder)) if (!reached.has(next)) queue.push(...[next].filter((one) => reached.add(one)));
  expect(folders.filter((folder) => !reached.has(folder))).toEqual([]);
});

test('whatever a package cannot do without is in the lock', () => {
  const missing = ['', ...folders].flatMap((folder) => asked(folder, lock[folder]!).filter(({ name, isNeeded }) => isNeeded && !resolved(lock, folder, name)).map(({ name }) => `${folder} asks for ${name}`));
  expect(missing).toEqual([]);
});

test('every package has a licence that the project may use, or a reason; one that only the tests need as well', () => {
  const packages = licensedPackages(root);
  expect(packages.length).toBe(folders.length);
  expect(packages.filter(({ from }) => from === 'nowhere')).toEqual([]);
  expect(packages.map(({ name, licence }) => [name, forbiddenPart(name, licence)]).filter(([, part]) => part)).toEqual([]);
  // A reason for which there is no package any more goes.
  for (const { packages: pattern, licence } of REASONS) expect(packages.some((one) => pattern.test(one.name) && one.licence.includes(licence)), licence).toBe(true);
});

test.each([
  ['MIT', undefined],
  ['GPL-3.0-only', 'GPL-3.0-only'],
  ['(MIT OR GPL-3.0-only)', undefined],
  ['MIT AND GPL-3.0-only', 'GPL-3.0-only'],
  ['LGPL-3.0-or-later', 'LGPL-3.0-or-later'],
  ['not told', 'not told'],
])('a package under %s', (licence, expected) => expect(forbiddenPart('x', licence)).toBe(expected));

test('the bill of materials holds every needed package once, with fingerprint and licence, and a sound graph', () => {
  const { components, dependencies } = billOfMaterials(root) as Bill;
  const needed = new Set(folders.filter((folder) => !lock[folder]!.dev).map((folder) => `${nameOf(folder)}@${lock[folder]!.version!}`));
  const refs = components.map((one) => one['bom-ref']);
  expect([...refs].sort()).toEqual([...needed].sort());
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(refs.length);
  for (const { hashes, purl, licenses } of components) {
    for (const hash of hashes) expect(hash).toEqual({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) as string });
    expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
    expect(JSON.stringify(licenses)).not.toContain('not told');
  }
  expect(components.filter(({ hashes }) => hashes.length === 1).length).toBeGreaterThan(components.length * 0.9);
  const known = new Set([...refs, dependencies.find(({ ref }) => !needed.has(ref))!.ref]);
  for (const { ref, dependsOn } of dependencies) for (const one of [ref, ...dependsOn]) expect(known).toContain(one);
});

test('the same lock gives the same bytes in any folder; another version of one package shows, and changes the number of the bill', () => {
  const place = mkdtempSync(join(tmpdir(), 'bill-'));
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(place, file));
  const [here, there] = [billOfMaterials(root), billOfMaterials(place)] as Bill[];
  expect(JSON.stringify(there)).toBe(JSON.stringify(here));
  expect(here!.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  writeFileSync(join(place, 'package-lock.json'), text.replace(/("node_modules\/yaml": \{\s+"version": ")[^"]+/, '$199.0.0'));
  const changed = billOfMaterials(place) as Bill;
  expect(changed.serialNumber).not.toBe(here!.serialNumber);
  expect(changed.components.find(({ name, version }) => name === 'yaml' && version === '99.0.0')).toBeDefined();
  rmSync(place, { recursive: true });
});
