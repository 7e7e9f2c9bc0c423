/** A stretch of time in years with fractions: the middle of 2005 is 2005.5. */
export interface Stretch {
  from: number;
  to: number;
}

const dayOfYear = (year: number, month: number, day: number) => (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 864e5;
const daysIn = (year: number) => dayOfYear(year, 13, 1);

/**
 * The time that a date covers: a day, a whole month or a whole year, as exact as it is given. Of an instant, its day there.
 * @param date `2005`, `2005-05`, `2005-05-27` or `2005-05-27T10:00+02:00`.
 */
export function stretchOf(date: string): Stretch {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const length = daysIn(year);
  if (day === undefined) return { from: year + dayOfYear(year, month, 1) / length, to: year + dayOfYear(year, month + 1, 1) / length };
  const start = dayOfYear(year, month, day);
  return { from: year + start / length, to: year + (start + 1) / length };
}

/** Where a date stands on the axis: in the middle of the time it covers. */
export function momentOf(date: string): number {
  const { from, to } = stretchOf(date);
  return (from + to) / 2;
}

/** The years of an axis, first to last. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
