/** How two lists differ. */
export interface Difference {
  /** What was rewritten, added or taken away; a rewritten element counts once. */
  count: number;
  /** The places in the later list that are new or rewritten. */
  places: number[];
}

/** The length of the longest common subsequence of every pair of endings. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i]![j] = before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

/**
 * Compares two lists in their order. Between two elements that stayed, as many count as the longer side has: one that was
 * rewritten stands on both sides and is one change.
 */
export function differenceOf(before: readonly string[], after: readonly string[]): Difference {
  const lengths = commonLengths(before, after);
  const places: number[] = [];
  let [i, j, gone, come, count] = [0, 0, 0, 0, 0];
  const closeGap = () => {
    count += Math.max(gone, come);
    [gone, come] = [0, 0];
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      closeGap();
      i++;
      j++;
    } else if (j < after.length && (i === before.length || lengths[i]![j + 1]! >= lengths[i + 1]![j]!)) {
      places.push(j++);
      come++;
    } else {
      i++;
      gone++;
    }
  }
  closeGap();
  return { count, places };
}
