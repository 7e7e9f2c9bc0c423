import { certaintyOf, type Claim, type Source } from '#schema/claims.ts';
import type { Facts } from '#schema/collections.ts';
import { EVIDENCE_GRADES, type EvidenceGrade, type EvidenceKind } from '#schema/vocabularies.ts';

/** What the grade is derived from. */
export type GradedFacts = Pick<Facts<'good-practices'>, 'evidence' | 'results' | 'claims' | 'sources'>;

/** A grade with all that decides it, so that a reader can check the rule on the record. */
export interface Graded {
  grade: EvidenceGrade;
  /** How many pieces of evidence of each kind count: those whose source has an address. */
  evidence: Readonly<Partial<Record<EvidenceKind, number>>>;
  /** Results in figures, dated, confirmed, and not told by the practice alone. */
  figures: number;
  /** Results in figures that the practice alone tells, or that are not confirmed. */
  ownFigures: number;
  /** Results in figures that stand beside a value from before. */
  compared: number;
}

/** Kinds of evidence that show more than the words of those who do the thing. */
const DOCUMENTS: readonly EvidenceKind[] = ['press-report', 'official-document', 'award'];

const isFigure = (claim: Claim | undefined): claim is Claim => typeof claim?.value === 'number' || typeof claim?.value === 'object';

/**
 * Derives how well the effects of a practice are shown. The rule stands, for readers, on the page "how we work":
 * - independently evaluated: an evaluation by somebody else is on record;
 * - compared: a comparison is on record, or a figure stands beside the one from before;
 * - measured: a measurement is on record, or a figure with its date is told by a source that is not the practice's own;
 * - documented: an official document, a press report or an award shows that the practice exists and works as described;
 * - claimed: only those who do it tell of it.
 * The highest that holds is the grade. Evidence without an address does not count; a figure counts if its claim is confirmed.
 */
export function evidenceGrade({ facts }: { facts: GradedFacts }): Graded {
  const { evidence = [], results = [], claims, sources } = facts;
  const addressed = new Set(sources.filter(({ url }) => url !== undefined).map(({ id }) => id));
  const own = new Set(evidence.filter(({ kind }) => kind === 'own-account').map(({ source }) => source));
  const counted: Partial<Record<EvidenceKind, number>> = {};
  for (const { kind, source } of evidence) if (addressed.has(source)) counted[kind] = (counted[kind] ?? 0) + 1;

  const stands = (claim: Claim) => isFirm(claim, sources) && claim.sources.some((id) => addressed.has(id) && !own.has(id));
  const stated = results.filter(({ claim }) => isFigure(claims[claim]));
  const firm = stated.filter(({ claim }) => stands(claims[claim]!));
  const compared = firm.filter(({ baseline }) => baseline !== undefined && isFigure(claims[baseline]) && stands(claims[baseline])).length;

  const has = (...kinds: EvidenceKind[]) => kinds.some((kind) => counted[kind] !== undefined);
  const grade: EvidenceGrade = has('independent-evaluation') ? 'independently-evaluated'
    : has('comparison') || compared > 0 ? 'compared'
    : has('measurement') || firm.length > 0 ? 'measured'
    : has(...DOCUMENTS) ? 'documented'
    : 'claimed';
  return { grade, evidence: counted, figures: firm.length, ownFigures: stated.length - firm.length, compared };
}

function isFirm(claim: Claim, sources: readonly Source[]): boolean {
  return certaintyOf(claim, sources) === 'confirmed';
}

/** The place of a grade from 1, the weakest, to 5. */
export const stepOf = (grade: EvidenceGrade): number => EVIDENCE_GRADES.indexOf(grade) + 1;
