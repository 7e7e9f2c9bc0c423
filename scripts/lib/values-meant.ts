import { isRealDate } from '#schema/shared.ts';

/** The first years of Japanese eras, less one: 令和8年 is 2018 + 8. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const MONTHS: readonly (readonly string[])[] = [
  ['gennaio', 'january'], ['febbraio', 'february'], ['marzo', 'march'], ['aprile', 'april'], ['maggio', 'may'], ['giugno', 'june'],
  ['luglio', 'july'], ['agosto', 'august'], ['settembre', 'september'], ['ottobre', 'october'], ['novembre', 'november'], ['dicembre', 'december'],
];
const DASHES = /[‐‑‒–—―−]/gu;

const plain = (found: string): string => found.normalize('NFKC').replaceAll(DASHES, '-').trim().toLowerCase();

const monthNamed = (word: string): string | undefined => {
  const index = MONTHS.findIndex((names) => names.includes(word));
  return index < 0 ? undefined : String(index + 1);
};

/** Year, month and day as far as they were written, in that order; nothing if the words are no date. */
function partsOf(text: string): (string | undefined)[] | undefined {
  const japanese = /^(令和|平成|昭和)?\s*(\d{1,4}|元)\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?)?$/u.exec(text);
  if (japanese) {
    const [, era, year, month, day] = japanese;
    return [String((era ? ERAS[era]! : 0) + (year === '元' ? 1 : Number(year))), month, day];
  }
  const yearFirst = /^(\d{4})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,2}))?$/.exec(text);
  if (yearFirst) return [yearFirst[1], yearFirst[2], yearFirst[3]];
  const dayFirst = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (dayFirst) return [dayFirst[3], dayFirst[2], dayFirst[1]];
  const named = /^(?:(\d{1,2})[o°]?\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = named && monthNamed(named[2]!);
  return named && month ? [named[3], month, named[1]] : undefined;
}

/**
 * The date that somebody most likely meant: 23/11/2026 (the day first, as in Italy and Britain), 2026年11月23日, 令和8年11月,
 * «23 novembre 2026», full-width digits.
 * @param exact `day` if nothing less will do.
 * @returns a date as records write it, or nothing if there is no such date.
 */
export function dateMeant(found: string, exact?: 'day'): string | undefined {
  const parts = partsOf(plain(found))?.filter((part) => part !== undefined);
  if (!parts || (exact && parts.length < 3)) return undefined;
  const date = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isRealDate(date) && date !== found ? date : undefined;
}

const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*$/u;

/**
 * The number that somebody most likely meant, as records write it: 680.000, 680,000 and 680 000 are 680000; 3,5 is 3.5;
 * 1万2千 is not guessed, but 2万 is 20000; full-width digits become plain.
 */
export function numberMeant(found: string): string | undefined {
  const text = plain(found).replaceAll(/[\u00a0\u202f]/gu, ' ');
  if (GROUPED.test(text)) return text.replaceAll(/\D/g, '');
  const decimal = /^(\d+),(\d{1,2})$/.exec(text);
  if (decimal) return `${decimal[1]}.${decimal[2]}`;
  const myriads = /^(\d+)(万|億)$/u.exec(text);
  if (myriads) return String(Number(myriads[1]) * (myriads[2] === '万' ? 1e4 : 1e8));
  return /^\d+(?:\.\d+)?$/.test(text) && text !== found ? text : undefined;
}

/** A number whose thousands were parted by a dot: YAML reads 680.000 as 680. Gives it without the dots. */
export function groupedNumber(source: string): string | undefined {
  return /^\d{1,3}(?:\.\d{3})+$/.test(source) ? source.replaceAll('.', '') : undefined;
}

/** Values that were parted by a Japanese comma or a semicolon, as a list of records parts them. */
export function listMeant(found: string): string | undefined {
  const parts = found.normalize('NFKC').split(/[、,;]/u).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length > 1 ? parts.join(', ') : undefined;
}

/** A name with full-width letters, or capitals, as records write it. */
export const nameMeant = (found: string): string | undefined => {
  const near = found.normalize('NFKC').replace(/\/$/, '').replace(/^\//, '').toLowerCase();
  return near !== found && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(near) ? near : undefined;
};
