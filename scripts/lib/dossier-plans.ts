import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DOSSIER_COLLECTIONS, type DossierContext } from '#dossier/context.ts';
import { dossierOf, wholeDossierOf, type Dossier } from '#dossier/dossier.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';
import { readLibrary } from '#records/entry-files.ts';
import { editionOf, type Library } from '#records/library.ts';
import { dossierPath, wholeDossierPath } from '#records/paths.ts';
import { pathOf } from '#records/record.ts';
import { SITE_URL } from '#records/site-url.ts';
import { dossierContext, recordsIn } from './dossier-contexts.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** A dossier that the site offers, not yet put together. */
export interface DossierPlan {
  /** Its address. */
  path: string;
  /** Changes whenever the dossier could change; cheap to know. */
  basis: string;
  make: () => Dossier;
}

const hash = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);

/** Changes with the code that makes dossiers and with the packages it uses. */
function codeVersion(): string {
  const files = globSync(['src/{dossier,i18n,records,schema,text}/**/*.{ts,typ}', 'scripts/lib/*.ts', 'package-lock.json'], { cwd: REPOSITORY })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  return hash(files.map((file) => readFileSync(join(REPOSITORY, file), 'utf8')));
}

/** Pictures stand beside the texts and are no part of a record's digest. */
function picturesOf(root: string, record: DossierContext['record']): string[] {
  const folder = join(root, 'content', pathOf(record));
  return globSync('*.{svg,png,jpg,jpeg,webp}', { cwd: folder }).sort().map((name) => readFileSync(join(folder, name), 'base64'));
}

/** Every dossier of the site: one for each record, and one for the whole settlement guide, in each language. */
export function dossierPlans(root: string, library: Library = readLibrary(root)): DossierPlan[] {
  const edition = editionOf(library);
  // Of other records, a dossier tells names and languages only.
  const common = [codeVersion(), SITE_URL, edition, ...library.all.map((record) => `${record.locale}/${pathOf(record)}\t${record.text.title}`).sort()];
  const plansIn = (locale: Locale): DossierPlan[] =>
    DOSSIER_COLLECTIONS.flatMap((collection) => {
      const records = recordsIn(library, collection, locale);
      const digests = records.map((record) => [record.digest, ...picturesOf(root, record)].join('\n'));
      const single = records.map((record, index) => ({
        path: dossierPath(locale, record),
        basis: hash([...common, digests[index]!]),
        make: () => dossierOf(dossierContext(root, library, edition, record, false)),
      }));
      if (collection !== 'settlement-guide' || records.length === 0) return single;
      const whole = {
        path: wholeDossierPath(locale, collection),
        basis: hash([...common, ...digests]),
        make: () => wholeDossierOf(records.map((record) => dossierContext(root, library, edition, record, true))),
      };
      return [...single, whole];
    });
  return LOCALES.flatMap(plansIn);
}
