import { translator } from '#i18n/translate.ts';
import type { SubmissionContext } from '#open-data/submissions/context.ts';
import { FORM_IDS } from '#open-data/submissions/form.ts';
import { FORMS } from '#open-data/submissions/forms.ts';
import { submissionOf, submissionText, type Submission } from '#open-data/submissions/submission.ts';
import type { Library } from '#records/library.ts';
import { submissionPath } from '#records/paths.ts';
import type { RecordOf } from '#records/record.ts';
import type { Basis } from './basis.ts';
import type { DataFileKind } from './data-file.ts';
import { submissionContext } from './submission-context.ts';

type Practice = RecordOf<'good-practices'>;

/** What a good practice answers to each form, in the order of the forms. */
interface Submissions {
  context: SubmissionContext;
  filled: readonly Submission[];
}

const known = new WeakMap<Basis, Map<Practice, Submissions>>();

/** Fills the forms with a good practice, once for the files and for what pages tell of them. */
export function submissionsOf(practice: Practice, basis: Basis): Submissions {
  const { library, edition, site, root } = basis;
  let all = known.get(basis);
  if (!all) known.set(basis, (all = new Map()));
  let one = all.get(practice);
  if (!one) {
    const context = submissionContext(practice, library, edition, site, root);
    all.set(practice, (one = { context, filled: FORM_IDS.map((form) => submissionOf(FORMS[form], context)) }));
  }
  return one;
}

/** The good practices that are written in English. */
export const practicesInEnglish = ({ all }: Library): Practice[] =>
  all.filter((record): record is Practice => record.collection === 'good-practices' && record.locale === 'en');

/** Each good practice as an answer to the forms of other libraries, in English. */
export const submissions: DataFileKind = (basis) => {
  const t = translator('en');
  return practicesInEnglish(basis.library).flatMap((practice) =>
    FORM_IDS.map((form, index) => ({
      path: submissionPath(practice.slug, form),
      text: () => {
        const { context, filled } = submissionsOf(practice, basis);
        return submissionText(filled[index]!, context, (missing) => t(`submission.missing.${missing}`));
      },
    })),
  );
};
