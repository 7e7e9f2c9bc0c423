import { keptFor } from '#i18n/kept.ts';
import type { SubmissionContext } from '#open-data/submissions/context.ts';
import { FORM_IDS, type Form } from '#open-data/submissions/form.ts';
import { FORMS } from '#open-data/submissions/forms.ts';
import { submissionOf, type Submission } from '#open-data/submissions/submission.ts';

/** A form with how much of it a practice fills in. */
export interface SubmissionState {
  form: Form;
  completeness: Submission['completeness'];
}

/** How far a practice fills in each form: the same in all languages, so found out once. The texts of the forms are not kept. */
export const statesOf: (context: SubmissionContext) => readonly SubmissionState[] = keptFor((context: SubmissionContext) =>
  FORM_IDS.map((id) => {
    const { form, completeness } = submissionOf(FORMS[id], context);
    return { form, completeness };
  }),
);
