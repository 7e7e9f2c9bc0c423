import { ORIGINAL_LOCALE } from '#i18n/locales.ts';
import type { ContentModel } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';

/** A translation cannot follow a revision that the original has not reached. One that lags behind is shown as outdated: no error. */
export function checkRevisions({ records }: ContentModel): Problem[] {
  return records.flatMap((record) => {
    const revision = record.facts?.data.revision;
    if (typeof revision !== 'number') return [];
    return record.versions.flatMap(({ locale, words, yaml, at }) => {
      const ofRevision = words?.ofRevision;
      if (locale === ORIGINAL_LOCALE || typeof ofRevision !== 'number' || ofRevision <= revision) return [];
      return [problem(yaml.place([...at, 'ofRevision']), 'revision-ahead', { ofRevision, revision })];
    });
  });
}
