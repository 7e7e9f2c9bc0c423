import { distanceFrom, distanceInShape, type Distance } from '#records/translation-distance.ts';
import type { TranslationCell, TranslationRow } from '#records/translation-states.ts';
import { originalAt, type NoHistory } from './history.ts';

/** How far an outdated translation lies behind, and how that is known. */
export type Behind =
  /** From the original at the revision that was translated. */
  | { from: 'history'; distance: Distance }
  /** From the shape of both texts as they stand: the least that differs. */
  | { from: 'shape'; distance: Distance; why: NoHistory };

/**
 * Finds how far an outdated translation lies behind its original.
 * @returns `undefined` if it is not outdated.
 */
export function behindOf(root: string, { original }: TranslationRow, { state, translation }: TranslationCell): Behind | undefined {
  if (state !== 'outdated' || !translation) return undefined;
  const words = originalAt(root, original, translation.translation.ofRevision);
  if (typeof words !== 'string') return { from: 'history', distance: distanceFrom(words, original, root) };
  return { from: 'shape', distance: distanceInShape(original, translation, root), why: words };
}
