import { join } from 'node:path';
import { ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { Library } from '#records/library.ts';
import { leaveOutDossiers } from '../absent-dossiers.ts';
import { putAdmin } from '../admin.ts';
import { buildPages } from '../astro-build.ts';
import { BuildFault } from '../build-fault.ts';
import { lockBuild } from '../build-lock.ts';
import { checkContent } from '../check-content.ts';
import { makeDataFiles, type MadeFiles } from '../data-files.ts';
import type { DossierRun } from '../dossiers.ts';
import { compressSite } from '../hosting/compression.ts';
import { putHostFiles } from '../hosting/host-files.ts';
import { putMarkdownTwins } from '../markdown-twins.ts';
import { keepPart } from '../parts/parts.ts';
import { sourceDigest } from '../parts/source-digest.ts';
import { PRINTERS } from '../printers/printers.ts';
import { inStep } from '../progress.ts';
import { unrecordedTexts } from '../revisions/unrecorded.ts';
import { REVISION_WORDS } from '../revisions/words.ts';
import { indexSite } from '../search-index.ts';
import { repairSwitch, switchSite } from '../site-switch.ts';
import { putSocialCards } from '../social-cards.ts';
import { assertUnchanged, sourceStamp } from '../source-stamp.ts';
import { assertWhole } from '../whole-site.ts';
import { type BuildWords, buildWordsIn } from './words.ts';

/** What is to be built, and how. */
export interface SiteBuild {
  /** Folder of the repository. */
  root: string;
  /** The language in which it says what it does. */
  locale: Locale;
  /** The language of which this is the part; the whole site if absent. */
  part: Locale | undefined;
  hasPdf: boolean;
  /** Whether hosts shall find the files compressed already. */
  isCompressed: boolean;
}

const NEXT = '.build/next';

/** Checks the content, and gives what it was read as: no step reads it again, and `assertUnchanged` holds it to the end. */
function checkedContent(root: string, locale: Locale, words: BuildWords): { report: string; library: Library } {
  const result = checkContent(root, { warnings: 'none' });
  const report = PRINTERS.text(result, { locale });
  if (result.problems.length > 0) throw new BuildFault(`${report}\n\n${words.nothingBuilt}`);
  return { report, library: result.library() };
}

/**
 * Builds the site aside and puts it into the place of the one in `dist/`, telling each step.
 * @throws {BuildFault} if there is no new site; the old one is as it was.
 */
export async function buildSite({ root, locale, part, hasPdf, isCompressed }: SiteBuild): Promise<void> {
  const words = buildWordsIn(locale);
  const folders = { site: join(root, 'dist'), next: join(root, NEXT), previous: join(root, '.build', 'previous') };
  const dossierWords = ({ printed, kept, bytes }: DossierRun) => words.dossiers(printed + kept, printed, bytes / 1e6);
  const putInPlace = (stamp: string): number => {
    assertUnchanged(root, stamp);
    if (part) return keepPart(root, part, folders.next, sourceDigest(root));
    const pages = assertWhole(root, folders.next);
    switchSite(folders);
    return pages;
  };

  process.on('exit', lockBuild(join(root, '.build')));
  repairSwitch(folders);
  const stamp = sourceStamp(root);
  const { library } = await inStep(() => checkedContent(root, locale, words), ({ report }) => report);
  // Before the pages, which say how large each PDF is. What prints is loaded only where it prints: it is a quarter of all modules.
  if (hasPdf) await inStep(async () => (await import('../dossiers.ts')).printDossiers(root, library, part), dossierWords);
  else leaveOutDossiers(root);
  let dataFiles: MadeFiles | undefined;
  // Pages tell how many rows there are and what is missing.
  const makeFiles = (): void => void (dataFiles = makeDataFiles(root, library, part));
  const warnings = await inStep(() => buildPages(root, NEXT, makeFiles, part), () => words.pages(dataFiles!.count));
  for (const warning of warnings) console.log(`          ${warning}`);
  // Astro has read the records for itself. If they changed meanwhile, what follows would fail for a reason that nobody understands.
  assertUnchanged(root, stamp);
  dataFiles!.putInto(folders.next);
  putHostFiles(root, folders.next, part);
  await inStep(() => putSocialCards(root, folders.next, part), ({ drawn, cards }) => words.cards(cards, drawn));
  await inStep(() => putMarkdownTwins(root, folders.next), ({ made, twins }) => words.twins(twins, made));
  await inStep(() => indexSite(root, folders.next, part && [part], library), words.index);
  // After the search index, which must not know it; before what compresses.
  if (!part || part === ORIGINAL_LOCALE) await inStep(() => putAdmin(root, folders.next, undefined, library), words.form);
  if (isCompressed) await inStep(() => compressSite(root, folders.next), words.compressed);
  await inStep(() => putInPlace(stamp), part ? (pages) => words.part(part, pages) : words.whole);
  if (part) return;
  const unrecorded = unrecordedTexts(root, folders.site);
  if (unrecorded > 0) console.log(`          ${REVISION_WORDS[locale].unrecorded(unrecorded)}`);
}
