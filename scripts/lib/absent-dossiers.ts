import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOSSIER_FOLDER, DOSSIER_LIST } from '#records/dossiers.ts';

/** Lets the pages offer no PDF. Those that were printed stay in their folder, so that the next run finds them. */
export function leaveOutDossiers(root: string): void {
  mkdirSync(join(root, DOSSIER_FOLDER), { recursive: true });
  writeFileSync(join(root, DOSSIER_LIST), '[]\n');
}
