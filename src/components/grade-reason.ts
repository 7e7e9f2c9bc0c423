import type { Translate } from '#i18n/translate.ts';
import type { Graded } from '#schema/evidence-grade.ts';

/**
 * Why a practice has its grade and no higher one, in words: «tre cifre con la data…; nessun confronto registrato».
 * @returns what is there and what the next grade asks for; the highest grade lacks nothing.
 */
export function gradeReason({ grade, evidence, figures, ownFigures, compared }: Graded, t: Translate): { is: string; lacks?: string } {
  switch (grade) {
    case 'independently-evaluated':
      return { is: t('grade.evaluated', { count: evidence['independent-evaluation'] ?? 0 }) };
    case 'compared':
      return { is: t('grade.compared', { count: (evidence.comparison ?? 0) + compared }), lacks: t('grade.noEvaluation') };
    case 'measured':
      return { is: t('grade.measured', { count: (evidence.measurement ?? 0) + figures }), lacks: t('grade.noComparison') };
    case 'documented': {
      const count = (evidence['press-report'] ?? 0) + (evidence['official-document'] ?? 0) + (evidence.award ?? 0);
      return { is: t('grade.documented', { count }), lacks: ownFigures > 0 ? t('grade.ownFigures') : t('grade.noFigure') };
    }
    case 'claimed':
      return { is: t('grade.claimed'), lacks: t('grade.noDocument') };
  }
}
