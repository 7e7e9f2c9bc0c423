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
import { checkPlaces, withoutEchoes } from './checks/places.ts';
import { checkPictures } from './checks/pictures.ts';
import { checkReferences } from './checks/references.ts';
import { checkSchema } from './checks/schema.ts';
import { checkRevisions } from './checks/revisions.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTexts } from './checks/text.ts';
import { checkTypography } from './checks/typography.ts';
import { type ContentModel, readContent } from './content-model.ts';
import { inOrder, type Problem } from './problem.ts';

/** One rule over all of the content. */
export type Check = (model: ContentModel) => Problem[];

const CHECKS: readonly Check[] = [
  checkOriginals, checkSchema, checkReferences, checkIds, checkPath, checkFigures, checkRevisions, checkTexts, checkHeadings, checkClaims, checkLabels,
  checkTerms, checkLinks, checkPictures, checkTypography, checkCharacters, checkAvoidedWords, checkPlaces,
];

/** What a run of the check found. */
export interface CheckResult {
  /** Sorted by file, line and column. */
  problems: Problem[];
  records: number;
  files: number;
  /** Translations that are not there. No problem: such a page simply does not exist. */
  untranslated: number;
}

/**
 * Reads all of `content/` and gives everything in it that the site does not let in.
 * @param root folder that holds `content/`.
 * @throws only if the folder itself cannot be read: what an editor wrote never throws.
 */
export function checkContent(root: string): CheckResult {
  const model = readContent(root);
  const problems = withoutEchoes(model, [...model.problems, ...CHECKS.flatMap((check) => check(model))]).sort(inOrder);
  return { problems, records: model.records.length, files: model.tree.length, untranslated: countUntranslated(model) };
}
