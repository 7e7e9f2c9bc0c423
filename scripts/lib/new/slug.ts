import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { ID_PATTERN } from '#schema/shared.ts';
import { GUIDE_TOOLS } from '#records/paths.ts';
import { shortRomaji } from '#search/romaji.ts';
import { asId } from '../nearest.ts';

/** Characters that a slug may have: longer ones are cut by chat programs, and nobody reads them out. */
export const LONGEST_SLUG = 60;

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const OTHER_SCRIPT = /[\p{L}--[\p{Script=Latin}\p{Script=Hiragana}\p{Script=Katakana}ー]]/v;
// Letters that Unicode does not take apart into a plain one and a mark.
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', '&': ' e ', '+': ' plus ' };
const ARTICLE = /^(?:(?:il|lo|la|i|gli|le|the|an?) |l['’])(?=\S)/iu;

/** Names that Windows keeps for devices: a file of that name cannot be made there. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

function cut(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG);
}

/**
 * Proposes a slug for a name: accents fall, kana become Latin letters as signs write them (Hepburn without long vowels).
 * @param reading how a name with kanji is read, in kana or Latin letters.
 * @param readings readings of names that are already on record, longest first: 名古屋市 → なごやし.
 * @returns nothing if letters remain that nobody has told how to read.
 */
export function proposeSlug(name: string, reading?: string, readings: readonly (readonly [string, string])[] = []): string | undefined {
  let text = (reading ?? name).normalize('NFKC').replaceAll(/[（(][^）)]*[）)]/gu, ' ').trim();
  if (text === '') text = (reading ?? name).normalize('NFKC');
  if (OTHER_SCRIPT.test(text)) for (const [title, kana] of readings) text = text.replaceAll(title.normalize('NFKC'), ` ${kana} `);
  if (OTHER_SCRIPT.test(text)) return undefined;
  const latin = KANA.test(text) ? text.replaceAll(/[・･]/g, ' ').replaceAll(/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, (kana) => ` ${shortRomaji(kana)} `) : text.replace(ARTICLE, '');
  const plain = latin.toLowerCase().replaceAll(/[ßæœøłđðþı&+]/gu, (letter) => PLAIN[letter]!);
  const slug = asId(plain);
  return slug && cut(slug);
}

/** What is wrong with a slug. The words are made by who tells it. */
export type SlugFault = { fault: 'bad'; near?: string } | { fault: 'long' } | { fault: 'reserved' } | { fault: 'taken'; by: string };

/**
 * Whether a record of a collection may be called so.
 * @param taken slugs of the collection.
 */
export function slugFault(slug: string, collection: CollectionName, taken: Iterable<string>): SlugFault | undefined {
  if (!ID_PATTERN.test(slug)) return { fault: 'bad', near: proposeSlug(slug) };
  if (slug.length > LONGEST_SLUG) return { fault: 'long' };
  const isTool = collection === 'settlement-guide' && (GUIDE_TOOLS as readonly string[]).includes(slug);
  // `index` is what servers call the list itself; the name of the collection is that of its PDF.
  if (DEVICES.test(slug) || slug === 'index' || isTool || (COLLECTION_NAMES as readonly string[]).includes(slug)) return { fault: 'reserved' };
  const by = [...taken].find((other) => other.toLowerCase() === slug);
  return by === undefined ? undefined : { fault: 'taken', by: `${collection}/${by}` };
}
