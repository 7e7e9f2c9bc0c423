/**
 * The exponent by which a cost grows between two sizes: 1 if it doubles with the size, 2 if it quadruples.
 * @returns NaN where a cost or a size is missing or not positive, or both sizes are one.
 */
export function growthExponent([fromSize, fromCost]: readonly [number, number], [toSize, toCost]: readonly [number, number]): number {
  if (!(fromSize > 0 && toSize > 0 && fromCost > 0 && toCost > 0) || fromSize === toSize) return NaN;
  return Math.log(toCost / fromCost) / Math.log(toSize / fromSize);
}
