// `npm run build`: content → check → PDFs → pages → social cards → search index → form for editors → dist/. What fails leaves dist/ as it was.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Library } from '#records/library.ts';
import { putAdmin } from './lib/admin.ts';
import { buildPages } from './lib/astro-build.ts';
import { buildWordsIn } from './lib/build/words.ts';
import { BuildFault } from './lib/build-fault.ts';
import { lockBuild } from './lib/build-lock.ts';
import { checkContent } from './lib/check-content.ts';
import { keptLibrary } from './lib/kept-library.ts';
import { PRINTERS } from './lib/printers/printers.ts';
import { leaveOutDossiers, printDossiers, type DossierRun } from './lib/dossiers.ts';
import { putMarkdownTwins } from './lib/markdown-twins.ts';
import { inStep } from './lib/progress.ts';
import { compressSite } from './lib/hosting/compression.ts';
import { putHostFiles } from './lib/hosting/host-files.ts';
import { indexSite } from './lib/search-index.ts';
import { putSocialCards } from './lib/social-cards.ts';
import { unrecordedTexts } from './lib/revisions/unrecorded.ts';
import { REVISION_WORDS } from './lib/revisions/words.ts';
import { repairSwitch, switchSite } from './lib/site-switch.ts';
import { assertUnchanged, sourceStamp } from './lib/source-stamp.ts';
import { spokenLocale } from './lib/spoken-locale.ts';
import { systemFault, untilIdle } from './lib/system-fault.ts';
import { assertWhole } from './lib/whole-site.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { locale: { type: 'string' }, compressed: { type: 'boolean' }, without: { type: 'string' } }, strict: false });
const locale = spokenLocale(typeof values.locale === 'string' ? values.locale : undefined);
const words = buildWordsIn(locale);
if (values.without !== undefined && values.without !== 'pdf') {
  console.error(words.cannotLeaveOut(String(values.without)));
  process.exit(2);
}
const next = '.build/next';
const folders = { site: join(root, 'dist'), next: join(root, next), previous: join(root, '.build', 'previous') };

function assertContent(): string {
  const result = checkContent(root, { placedWarnings: false });
  const report = PRINTERS.text({ ...result, warnings: [] }, { locale });
  if (result.problems.length > 0) throw new BuildFault(`${report}\n\n${words.nothingBuilt}`);
  return report;
}

function putInPlace(stamp: string): number {
  assertUnchanged(root, stamp);
  const pages = assertWhole(root, folders.next);
  switchSite(folders);
  return pages;
}

const dossierWords = ({ printed, kept, bytes }: DossierRun) => words.dossiers(printed + kept, printed, bytes / 1e6);

let read: Library | undefined;
/** All records, read once for all steps after the pages; not before, because they would take room while Astro is at work. */
const library = (): Library => (read ??= keptLibrary(root));

async function build(): Promise<void> {
  process.on('exit', lockBuild(join(root, '.build')));
  repairSwitch(folders);
  const stamp = sourceStamp(root);
  await inStep(assertContent, (report) => report);
  // Before the pages, which say how large each PDF is.
  if (values.without === 'pdf') leaveOutDossiers(root);
  else await inStep(() => printDossiers(root), dossierWords);
  const warnings = await inStep(() => buildPages(root, next), () => words.pages);
  for (const warning of warnings) console.log(`          ${warning}`);
  putHostFiles(root, folders.next);
  await inStep(() => putSocialCards(root, folders.next), ({ drawn, cards }) => words.cards(cards, drawn));
  await inStep(() => putMarkdownTwins(root, folders.next), ({ made, twins }) => words.twins(twins, made));
  await inStep(() => indexSite(root, folders.next, library()), words.index);
  // After the search index, which must not know it; before what compresses.
  await inStep(() => putAdmin(root, folders.next, undefined, library()), words.form);
  if (values.compressed) await inStep(() => compressSite(root, folders.next), words.compressed);
  await inStep(() => putInPlace(stamp), words.whole);
  const unrecorded = unrecordedTexts(root, folders.site);
  if (unrecorded > 0) console.log(`          ${REVISION_WORDS[locale].unrecorded(unrecorded)}`);
}

// Ending this way lets what is to be done at the exit be done: give the lock back, stop Astro.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

try {
  await Promise.race([build(), untilIdle()]);
} catch (error) {
  const fault = error instanceof BuildFault ? error : systemFault(error);
  if (!fault) throw error;
  console.error(fault.in(locale));
  process.exitCode = 1;
}
