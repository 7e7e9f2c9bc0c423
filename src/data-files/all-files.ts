import { addressCards } from './address-cards.ts';
import type { Basis } from './basis.ts';
import { bibliographies } from './bibliographies.ts';
import { calendars } from './calendars.ts';
import { comparisons } from './comparisons.ts';
import type { DataFile, DataFileKind } from './data-file.ts';
import { datasets } from './datasets.ts';
import { feeds } from './feeds.ts';
import { forMachines } from './for-machines.ts';
import { recheckDays } from './recheck-days.ts';
import { revisions } from './revisions.ts';
import { submissions } from './submissions.ts';
import { termBase } from './term-base.ts';

const KINDS: readonly DataFileKind[] = [forMachines, datasets, submissions, comparisons, calendars, recheckDays, addressCards, bibliographies, feeds, termBase, revisions];

/**
 * Every file of data that the site offers. They are made without Astro: in its routes each costs a millisecond more, and there
 * are three times as many as pages.
 * @throws if two have the same address.
 */
export function dataFiles(basis: Basis): DataFile[] {
  const files = KINDS.flatMap((kind) => kind(basis));
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw new Error(`Two data files have the address ${path}.`);
    paths.add(path);
  }
  return files;
}
