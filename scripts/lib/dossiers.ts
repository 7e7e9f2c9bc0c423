import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '#dossier/dossier.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Library } from '#records/library.ts';
import { partOf } from '#records/paths.ts';
import { DOSSIER_FOLDER, DOSSIER_LIST, dossierFiles, type DossierFile } from '#records/dossiers.ts';
import { DossierCompiler } from './dossier-compiler.ts';
import { dossierPlans } from './dossier-plans.ts';

/** What a run printed, and what it found ready from the run before. */
export interface DossierRun {
  printed: number;
  kept: number;
  bytes: number;
}

/** A dossier that has to be looked at again: it may still say what it said. */
interface Job {
  path: string;
  basis: string;
  dossier: Dossier;
}

/**
 * Prints the dossiers of all records into `.build/dossiers/`, where the pages find them. One whose basis is that of the run
 * before is not even put together; one that says what it said is not printed again.
 * @param part the language whose dossiers are printed; all if absent.
 * @throws {BuildFault} if one cannot be printed.
 */
export function printDossiers(root: string, library: Library, part?: Locale): DossierRun {
  const folder = join(root, DOSSIER_FOLDER);
  mkdirSync(folder, { recursive: true });
  const known = dossierFiles(root);
  const plans = dossierPlans(root, library).filter(({ path }) => !part || partOf(path) === part);
  const isReady = (file: DossierFile | undefined, basis: string): file is DossierFile => file?.basis === basis && existsSync(join(folder, file.file));
  const files = new Map<string, DossierFile>();
  const jobs: Job[] = [];
  for (const { path, basis, make } of plans) {
    const file = known.get(path);
    if (isReady(file, basis)) files.set(path, file);
    else jobs.push({ path, basis, dossier: make() });
  }

  const compiler = new DossierCompiler(root);
  const run: DossierRun = { printed: 0, kept: files.size, bytes: 0 };
  for (const { path, basis, order } of jobs.map((job) => ({ ...job, order: compiler.order(job.dossier) }))) {
    const name = `${createHash('sha256').update(order.version).digest('hex').slice(0, 32)}.pdf`;
    const file = join(folder, name);
    let bytes = statSync(file, { throwIfNoEntry: false })?.size;
    if (bytes === undefined) {
      const pdf = compiler.print(order);
      // In one step, so that a run that is cut off leaves no half of a file behind.
      writeFileSync(`${file}.part`, pdf);
      renameSync(`${file}.part`, file);
      bytes = pdf.length;
      run.printed += 1;
    } else run.kept += 1;
    files.set(path, { path, file: name, bytes, basis });
  }

  const list = plans.map(({ path }) => files.get(path)!);
  writeFileSync(join(root, DOSSIER_LIST), `${JSON.stringify(list, null, 1)}\n`);
  const used = new Set(list.map(({ file }) => file));
  for (const name of readdirSync(folder)) if (name.endsWith('.part') || (name.endsWith('.pdf') && !used.has(name))) rmSync(join(folder, name));
  return { ...run, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0) };
}
