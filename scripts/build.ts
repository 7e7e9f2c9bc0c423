// `npm run build`: content → check → PDFs → pages → social cards → search index → dist/. What fails leaves dist/ as it was.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from './lib/astro-build.ts';
import { BuildFault } from './lib/build-fault.ts';
import { lockBuild } from './lib/build-lock.ts';
import { checkContent } from './lib/check-content.ts';
import { PRINTERS } from './lib/printers.ts';
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
import { spokenLocale } from './lib/spoken-locale.ts';
import { assertWhole } from './lib/whole-site.ts';

const { values } = parseArgs({ options: { compressed: { type: 'boolean', default: false }, without: { type: 'string', multiple: true, default: [] } } });
const odd = values.without.find((part) => part !== 'pdf');
if (odd !== undefined) {
  console.error(`“--without ${odd}”: what can be left out is “pdf”.`);
  process.exit(2);
}
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
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
  if (values.without.includes('pdf')) leaveOutDossiers(root);
  else await inStep(() => printDossiers(root), dossierWords);
  const warnings = await inStep(() => buildPages(root, next), () => 'Pages built.');
  for (const warning of warnings) console.log(`          ${warning}`);
  putHostFiles(root, folders.next);
  await inStep(() => putSocialCards(root, folders.next), ({ drawn, cards }) => `${cards} social cards, ${drawn} of them drawn now.`);
  await inStep(() => putMarkdownTwins(root, folders.next), ({ made, twins }) => `${twins} pages have their twin in Markdown, ${made} of them made now.`);
  await inStep(() => indexSite(root, folders.next), (pages) => `Search index made from ${pages} pages.`);
  if (values.compressed) {
    await inStep(() => compressSite(root, folders.next), ({ files, made, plain, br, gz }) => `${files} files compressed, ${made} of them now: ${megabytes(plain)} MB, Brotli ${megabytes(br)}, gzip ${megabytes(gz)}.`);
  }
  await inStep(putInPlace, (pages) => `The new site is whole and stands in dist/: ${pages} pages.`);
  const unrecorded = unrecordedTexts(root, folders.site);
  if (unrecorded > 0) console.log(`          ${REVISION_WORDS[spokenLocale()].unrecorded(unrecorded)}`);
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
