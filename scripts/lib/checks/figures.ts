import { INDICATORS, UNIT_OF_INDICATOR } from '#schema/vocabularies.ts';
import { type ContentModel, type ContentRecord, isData } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { claimsOf } from '../record-facts.ts';

function checkRecord(record: ContentRecord): Problem[] {
  const figures = record.facts?.data.figures;
  if (!isData(figures)) return [];
  const claims = claimsOf(record);
  return INDICATORS.flatMap((indicator) => {
    const claim = claims.get(String(figures[indicator]));
    const unit = UNIT_OF_INDICATOR[indicator];
    // A number without any unit is told by the schema.
    if (!claim || claim.unit === unit || (claim.unit === undefined && claim.value !== undefined)) return [];
    return [problem(record.facts!.yaml.place(['figures', indicator]), 'wrong-unit', { indicator, unit, found: typeof claim.unit === 'string' ? claim.unit : undefined })];
  });
}

/** Cities are compared figure by figure, so each figure has one unit everywhere. */
export function checkFigures({ records }: ContentModel): Problem[] {
  return records.filter(({ collection }) => collection === 'cities').flatMap(checkRecord);
}
