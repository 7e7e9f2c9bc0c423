import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licensedPackages } from './licences.ts';
import { dependenciesOf, nameOf, readLock, type LockEntry } from './lock-graph.ts';

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A UUID of version 8 (RFC 9562, 5.8: bits of one's own) from a fingerprint, so that the same lock has the same number. */
function uuid(hash: string): string {
  const variant = ((parseInt(hash[16]!, 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Subresource integrity as CycloneDX writes it: `sha512-<base64>` as an algorithm and hexadecimal digits. */
function hashes({ integrity = '' }: LockEntry) {
  return integrity.split(' ').filter(Boolean).map((one) => {
    const [algorithm, value] = [one.slice(0, one.indexOf('-')), one.slice(one.indexOf('-') + 1)];
    return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
  });
}

/**
 * The bill of materials of the project, CycloneDX 1.5: every package that it needs to build the site, on any platform, with its
 * fingerprint, its licence and what it asks for. Made from the lock alone, so the same lock gives the same bytes; `npm sbom` writes the
 * time, a random number, the name of the folder and what happens to be installed.
 * https://cyclonedx.org/docs/1.5/json/
 */
export function billOfMaterials(root: string): object {
  const lock = readLock(root);
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'name' | 'version' | 'description' | 'license', string>;
  const licences = new Map(licensedPackages(root).map((one) => [`${one.name}@${one.version}`, one.licence]));
  const refOf = (folder: string) => (folder === '' ? `${name}@${version}` : `${nameOf(folder)}@${lock[folder]!.version!}`);
  const needed = Object.keys(lock).filter((folder) => folder === '' || (!lock[folder]!.dev && !lock[folder]!.link));

  // The same version may lie in several folders: it is one part, with all that any of its copies asks for.
  const folders = Map.groupBy(needed, refOf);
  const refs = [...folders.keys()].sort();
  const inBill = new Set(refs);
  const components = refs.filter((ref) => ref !== refOf('')).map((ref) => {
    const [folder] = folders.get(ref)!;
    const entry = lock[folder!]!;
    const expression = licences.get(ref)!;
    const licence = / (?:AND|OR|WITH) /.test(expression) ? { expression } : { license: { id: expression } };
    const isOptional = folders.get(ref)!.every((one) => lock[one]!.optional);
    return { type: 'library', 'bom-ref': ref, name: nameOf(folder!), version: entry.version, scope: isOptional ? 'optional' : 'required', hashes: hashes(entry), licenses: [licence], purl: purl(nameOf(folder!), entry.version!) };
  });
  const dependencies = refs.map((ref) => ({
    ref,
    dependsOn: [...new Set(folders.get(ref)!.flatMap((folder) => dependenciesOf(lock, folder)).map(refOf))].filter((one) => inBill.has(one)).sort(),
  }));
  const fingerprint = createHash('sha256').update(JSON.stringify([name, version, components, dependencies])).digest('hex');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuid(fingerprint)}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': refOf(''), name, version, description, licenses: [{ license: { id: license } }], purl: purl(name, version) },
    },
    components,
    dependencies,
  };
}
