import { classifyCharacter, isCjk, isCjkOrIvs, isNonCjkPunctuation, isUnicodeWhitespace } from 'micromark-extension-cjk-friendly-util';
import { handOver } from './hand-over.ts';

/** Whether a run of `*` may begin and may end emphasis. */
export interface Flanks {
  opens: boolean;
  closes: boolean;
}

// Halves of characters beyond 16 bits, and selectors of variants, whose meaning lies in their neighbour.
const COMPOSED = /[\uD800-\uDFFF\uFE00-\uFE0F]/;

/**
 * What stands beside a run of `*` decides what the run may do: the rule of remark-cjk-friendly, with its own classes of
 * characters (https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md).
 * @param before the character before the run, `''` at the start of the paragraph; `after` likewise.
 */
export function flanksOf(before: string, after: string): Flanks {
  if (COMPOSED.test(before) || COMPOSED.test(after)) handOver();
  const left = classifyCharacter(before === '' ? null : before.charCodeAt(0));
  const right = classifyCharacter(after === '' ? null : after.charCodeAt(0));
  const isLeftPunctuation = isNonCjkPunctuation(left);
  const isRightPunctuation = isNonCjkPunctuation(right);
  const isLeftFree = isLeftPunctuation || isUnicodeWhitespace(left);
  const isRightFree = isRightPunctuation || isUnicodeWhitespace(right);
  return {
    opens: !isRightFree || (isRightPunctuation && (isLeftFree || isCjkOrIvs(left))),
    closes: !isLeftFree || (isLeftPunctuation && (isRightFree || isCjk(right))),
  };
}
