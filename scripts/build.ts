// `npm run build`: content → check → PDFs → pages → social cards → search index → form for editors → dist/. What fails leaves dist/ as it was.
import { join, resolve } from 'node:path';
import { putAdmin } from './lib/admin.ts';
import { buildPages } from './lib/astro-build.ts';
import { BuildFault } from './lib/build-fault.ts';
import { lockBuild } from './lib/build-lock.ts';
import { checkContent } from './lib/check-content.ts';
import { PRINTERS } from './lib/printers.ts';
import { printDossiers, type DossierRun } from './lib/dossiers.ts';
import { inStep } from './lib/progress.ts';
import { indexSite } from './lib/search-index.ts';
import { putSocialCards } from './lib/social-cards.ts';
import { repairSwitch, switchSite } from './lib/site-switch.ts';
import { assertWhole } from './lib/whole-site.ts';

const root = resolve(import.meta.dirname, '..');
const next = '.build/next';
const folders = { site: join(root, 'dist'), next: join(root, next), previous: join(root, '.build', 'previous') };

function assertContent(): string {
  const result = checkContent(root);
  const report = PRINTERS.text(result);
  if (result.problems.length > 0) throw new BuildFault(`${report}\n\nThe content has problems, so nothing was built.`);
  return report;
}

function putInPlace(): number {
  const pages = assertWhole(root, folders.next);
  switchSite(folders);
  return pages;
}

const dossierWords = ({ printed, kept, bytes }: DossierRun) =>
  `${printed + kept} PDFs ready (${printed} printed anew), ${(bytes / 1e6).toFixed(1)} MB.`;

async function build(): Promise<void> {
  process.on('exit', lockBuild(join(root, '.build')));
  repairSwitch(folders);
  await inStep(assertContent, (report) => report);
  // Before the pages, which say how large each PDF is.
  await inStep(() => printDossiers(root), dossierWords);
  const warnings = await inStep(() => buildPages(root, next), () => 'Pages built.');
  for (const warning of warnings) console.log(`          ${warning}`);
  await inStep(() => putSocialCards(root, folders.next), ({ drawn, cards }) => `${cards} social cards, ${drawn} of them drawn now.`);
  await inStep(() => indexSite(root, folders.next), (pages) => `Search index made from ${pages} pages.`);
  // After the search index, which must not know it.
  await inStep(() => putAdmin(root, folders.next), ({ made, bytes, isKnown }) =>
    `The form for editors stands at /admin/ (${(bytes / 1e6).toFixed(1)} MB${made ? ', bundled anew' : ''}); ${isKnown ? 'it saves to the repository' : 'no repository is set, so it works on a folder of this machine'}.`);
  await inStep(putInPlace, (pages) => `The new site is whole and stands in dist/: ${pages} pages.`);
}

// Ending this way lets what is to be done at the exit be done: give the lock back, stop Astro.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

try {
  await build();
} catch (error) {
  if (!(error instanceof BuildFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
