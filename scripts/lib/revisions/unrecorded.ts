import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '#open-data/ledger.ts';

/**
 * How many texts of a built site the ledger does not hold: were they published so, a citation of them would lead nowhere after
 * the next change.
 * @param site folder of the built site.
 */
export function unrecordedTexts(root: string, site: string): number {
  const folder = join(site, 'revisions');
  if (!existsSync(folder)) return 0;
  const { texts } = readLedger(root);
  // Beside each text its compressed forms may stand.
  return readdirSync(folder).filter((name) => name.endsWith('.txt') && !texts.has(name.replace(/\.txt$/, ''))).length;
}
