import type { Library } from '#records/library.ts';
import { checkedLibrary } from './checked-library.ts';
import { checkAvoidedWords } from './checks/avoided-words.ts';
import { checkCharacters } from './checks/characters.ts';
import { checkClaims } from './checks/claims.ts';
import { checkFigures } from './checks/figures.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkIds } from './checks/ids.ts';
import { checkLabels } from './checks/labels.ts';
import { checkOriginals, countUntranslated } from './checks/languages.ts';
import { checkLinks } from './checks/links.ts';
import { checkPath } from './checks/path.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkPlaces, withoutEchoes } from './checks/places.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkReferences } from './checks/references.ts';
import { checkSchema } from './checks/schema.ts';
import { checkRevisions } from './checks/revisions.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTexts } from './checks/text.ts';
import { checkTypography } from './checks/typography.ts';
import { checkWrittenForms, withoutFormEchoes } from './checks/written-forms.ts';
import { type ContentModel, readContent } from './content-model.ts';
import { inOrder, type Place, type Problem } from './problem.ts';
import { warnOfAge } from './warnings/age.ts';
import { warnOfEvidence } from './warnings/evidence.ts';
import { warnOfReach } from './warnings/reach.ts';
import { warnOfSources } from './warnings/sources.ts';
import { warnOfSummaries } from './warnings/summaries.ts';
import { warnOfTranslations } from './warnings/translations.ts';

/** One rule over all of the content. */
export type Check = (model: ContentModel) => Problem[];

const CHECKS: readonly Check[] = [
  checkOriginals, checkSchema, checkReferences, checkIds, checkPath, checkPeriods, checkFigures, checkRevisions, checkTexts, checkHeadings, checkClaims, checkLabels,
  checkTerms, checkLinks, checkPictures, checkTypography, checkCharacters, checkAvoidedWords, checkWrittenForms, checkPlaces,
];

const WARNINGS: readonly Check[] = [warnOfEvidence, warnOfAge, warnOfSources, warnOfSummaries, warnOfTranslations, warnOfReach];

/** What a run of the check found. */
export interface CheckResult {
  /** What the site does not let in. Sorted by file, line and column. */
  problems: Problem[];
  /** What it lets in although it is weak; sorted in the same way. */
  warnings: Problem[];
  records: number;
  files: number;
  /** Translations that are not there. No problem: such a page simply does not exist. */
  untranslated: number;
  /** The line of the file in which a problem stands, as it is written; `undefined` if the file is no text that was read. */
  lineOf: (place: Place) => string | undefined;
  /** Set if only what a change brought is told. */
  scope?: Scope;
}

/** What a run over the whole content found, and what it read. */
export interface CheckedContent extends CheckResult {
  /** The records as the site reads them, if there is no problem: a build goes on with them instead of reading all anew. */
  library: () => Library;
}

/** What a result is limited to. */
export interface Scope {
  /** With what the files were compared, as the user wrote it. */
  base: string;
  /** Problems in files that were not changed, but that were not there before. */
  elsewhere: ReadonlySet<Problem>;
  /** Problems that are not told: they were there before, in files that were not changed. */
  hidden: number;
}

/** Gives lines of the files that were read. Each file is cut into lines when it is first asked for. */
function linesOf({ files }: ContentModel): CheckResult['lineOf'] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const lines = new Map<string, string[]>();
  return ({ file, line }) => {
    const known = lines.get(file) ?? texts.get(file)?.split('\n') ?? [];
    lines.set(file, known);
    return known[line - 1];
  };
}

/** What is wanted of a check. */
export interface CheckWish {
  /**
   * How much of the warnings is wanted. “Counted” are those without true places: their files have no problem, so their YAML would be
   * parsed for the places alone, which takes longer than all the rest.
   */
  warnings?: 'placed' | 'counted' | 'none';
}

/**
 * Reads all of `content/` and gives everything in it that the site does not let in, and what it lets in although it is weak.
 * @param root folder that holds `content/`.
 * @throws only if the folder itself cannot be read: what an editor wrote never throws.
 */
export function checkContent(root: string, { warnings = 'placed' }: CheckWish = {}): CheckedContent {
  const model = readContent(root);
  const found = (checks: readonly Check[]): Problem[] => checks.flatMap((check) => check(model)).sort(inOrder);
  const problems = withoutFormEchoes(withoutEchoes(model, [...model.problems, ...found(CHECKS)])).sort(inOrder);
  if (warnings !== 'placed') for (const { yaml } of model.files) yaml.isRough = true;
  return {
    problems,
    warnings: warnings === 'none' ? [] : found(WARNINGS),
    records: model.records.length,
    files: model.tree.length,
    untranslated: countUntranslated(model),
    lineOf: linesOf(model),
    library: () => checkedLibrary(model),
  };
}
