import { type ContentModel, isData } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { dateOf } from '../record-facts.ts';

/** A period ends after it begins, as far as both are known: 2019-09 to 2019 is one year. */
export function checkPeriods({ records }: ContentModel): Problem[] {
  return records.flatMap(({ facts }) => {
    const period = facts?.data.period;
    if (!isData(period)) return [];
    const [start, end] = [dateOf(period.start), dateOf(period.end)];
    if (start === undefined || end === undefined || end.slice(0, start.length) >= start.slice(0, end.length)) return [];
    return [problem(facts!.yaml.place(['period', 'end']), 'end-before-start', {})];
  });
}
