import { COMPARE_KINDS } from '#compare/kinds.ts';
import { LOCALES } from '#i18n/locales.ts';
import { compareColumnPath } from '#records/paths.ts';
import { columnOf, optionsOf } from './compare-columns.ts';
import type { DataFileKind } from './data-file.ts';

/** Each thing that can be compared, as one column: what the page of comparisons fetches for a choice of one's own. */
export const comparisons: DataFileKind = (basis) =>
  LOCALES.flatMap((locale) =>
    COMPARE_KINDS.flatMap((kind) =>
      optionsOf(kind, basis, locale).map((option) => ({
        path: compareColumnPath(locale, kind, option.slug),
        text: () => JSON.stringify(columnOf(option, basis, locale)),
      })),
    ),
  );
