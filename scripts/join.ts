// `npm run join`: puts the parts of a site together that were built with `npm run build -- --part LANGUAGE`, perhaps on several machines.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWordsIn } from './lib/build/words.ts';
import { BuildFault } from './lib/build-fault.ts';
import { lockBuild } from './lib/build-lock.ts';
import { compressSite } from './lib/hosting/compression.ts';
import { joinParts, PARTS_FOLDER } from './lib/parts/parts.ts';
import { sourceDigest } from './lib/parts/source-digest.ts';
import { inStep } from './lib/progress.ts';
import { repairSwitch, switchSite } from './lib/site-switch.ts';
import { spokenLocale } from './lib/spoken-locale.ts';
import { systemFault } from './lib/system-fault.ts';
import { assertWhole } from './lib/whole-site.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { locale: { type: 'string' }, compressed: { type: 'boolean' }, parts: { type: 'string' } } });
const locale = spokenLocale(values.locale);
const words = buildWordsIn(locale);
const folders = { site: join(root, 'dist'), next: join(root, '.build', 'next'), previous: join(root, '.build', 'previous') };

function putInPlace(): number {
  const pages = assertWhole(root, folders.next);
  switchSite(folders);
  return pages;
}

try {
  process.on('exit', lockBuild(join(root, '.build')));
  repairSwitch(folders);
  await inStep(() => joinParts(resolve(values.parts ?? join(root, PARTS_FOLDER)), folders.next, sourceDigest(root)), () => words.joined);
  if (values.compressed) await inStep(() => compressSite(root, folders.next), words.compressed);
  await inStep(putInPlace, words.whole);
} catch (error) {
  const fault = error instanceof BuildFault ? error : systemFault(error);
  if (!fault) throw error;
  console.error(fault.in(locale));
  process.exitCode = 1;
}
