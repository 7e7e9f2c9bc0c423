import { z } from 'astro/zod';
import type { CollectionName } from '#schema/collection-names.ts';
import { marked } from '#schema/marks.ts';

/** ASCII kebab-case: the form of slugs and of every id that people write in the facts. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = () => z.string().regex(ID_PATTERN, { error: 'not-an-id' });

/** An id chosen by the editor, unique in its list. */
export const ownId = id;

/** A reference to a record of one collection, by slug. */
export const refTo = (collection: CollectionName) => marked(id(), { kind: 'record', collection });

/** A reference to a record of any collection, written `collection/slug`. */
export const refToAny = () =>
  marked(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'not-a-record-path' }), { kind: 'record', collection: '*' });

/** The id of a claim of the same record. */
export const claimId = () => marked(id(), { kind: 'claim' });

/** The id of a source of the same record. */
export const sourceId = () => marked(id(), { kind: 'source' });

/** An id that every language of the record puts into words under `labels`. */
export const labelId = () => marked(id(), { kind: 'label' });

/** Tells whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a real day, month or year. */
export function isRealDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A whole day, `2025-10-06`. Dates stay strings: a day has no time zone and must never move by one. */
export const day = () =>
  z.string({ error: 'not-a-day' }).refine((text) => text.length === 10 && isRealDate(text), { error: 'not-a-day' });

/** A day, a month or a year: `2025-10-06`, `2025-10` or `2025`, as exact as the source is. */
export const partialDate = () =>
  z.preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string({ error: 'not-a-date' }).refine(isRealDate, { error: 'not-a-date' }),
  );

/** An instant with its offset, `2025-10-02T09:30+09:00`. */
export const instant = () =>
  z
    .string({ error: 'not-an-instant' })
    .refine((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)), {
      error: 'not-an-instant',
    });

/** A public web address. Only `https:` and `http:` (old public pages) are let through. */
export const webAddress = () =>
  z.string({ error: 'not-an-address' }).refine(
    (text) => {
      if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
      const url = new URL(text);
      return url.hostname.includes('.') && url.username === '' && url.password === '';
    },
    { error: 'not-an-address' },
  );

/** A position on the map, in degrees (WGS 84), with how well it is known. */
export const position = () =>
  z.strictObject({
    lat: z.number().min(-90).max(90).describe('Latitude in degrees, at most four decimals.'),
    lon: z.number().min(-180).max(180).describe('Longitude in degrees, at most four decimals.'),
    precision: z.enum(['exact', 'approximate', 'city']).describe('How well the position is known.'),
  });

/** One line of plain text, without line breaks or spaces at the ends. */
export const line = (max: number) =>
  z
    .string()
    .min(1, { error: 'empty' })
    .max(max)
    .refine((text) => text.trim() === text && !/[\n\r]/.test(text), { error: 'not-one-line' });
