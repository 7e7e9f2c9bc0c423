import type { APIRoute } from 'astro';
import { translator } from '#i18n/translate.ts';
import { loadLinks } from '#records/links.ts';
import type { RecordOf } from '#records/record.ts';
import { FORM_IDS, type FormId } from '#open-data/submissions/form.ts';
import { FORMS } from '#open-data/submissions/forms.ts';
import { submissionOf, submissionText } from '#open-data/submissions/submission.ts';
import { submissionContext } from '../../../../components/submission-context.ts';

interface Props {
  record: RecordOf<'good-practices'>;
  form: FormId;
}

/** A good practice as an answer to the form of another library, in English. */
export async function getStaticPaths() {
  const { library } = await loadLinks();
  return library.all.flatMap((record) =>
    record.collection === 'good-practices' && record.locale === 'en'
      ? FORM_IDS.map((form) => ({ params: { locale: 'en', collection: record.collection, slug: record.slug, form }, props: { record, form } }))
      : [],
  );
}

export const GET: APIRoute<Props> = async ({ props, site }) => {
  const { library, edition } = await loadLinks();
  const t = translator('en');
  const context = submissionContext(props.record, library, edition, site!);
  const text = submissionText(submissionOf(FORMS[props.form], context), context, (missing) => t(`submission.missing.${missing}`));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
