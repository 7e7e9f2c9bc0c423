import { z } from 'astro/zod';
import type { Asking } from './answer.ts';
import { serverOf } from './turns.ts';

/** The question where a copy of a page is. https://archive.org/help/wayback_api.php */
export const AVAILABILITY = 'https://archive.org/wayback/available';

const availability = z.object({
  archived_snapshots: z.object({ closest: z.object({ available: z.boolean(), status: z.string(), url: z.string() }).optional() }).default({}),
});

/** What was found: an address, no copy, or no answer. */
export type ArchivedCopy = { found: 'copy'; url: string } | { found: 'none' } | { found: 'no-answer' };

/** `2019` and `2019-10` and `2019-10-27` as the archive writes a day. */
const timestamp = (date: string): string => `${date}-01-01`.slice(0, 10).replaceAll('-', '');

/**
 * Asks the Internet Archive for the copy of a page that is nearest to a day. Only a copy of a page that was there counts.
 * @param day when the page was read or published, as exact as it is known.
 */
export async function archivedCopy(url: string, day: string, asking: Asking, base = AVAILABILITY): Promise<ArchivedCopy> {
  const question = `${base}?${new URLSearchParams({ url, timestamp: timestamp(day) })}`;
  return asking.turns.take(serverOf(base), async () => {
    try {
      const response = await fetch(question, { headers: { 'User-Agent': asking.userAgent }, signal: AbortSignal.timeout(asking.timeout) });
      if (!response.ok) return { found: 'no-answer' };
      const { closest } = availability.parse(await response.json()).archived_snapshots;
      if (!closest?.available || closest.status !== '200') return { found: 'none' };
      const copy = new URL(closest.url);
      if (copy.host !== 'web.archive.org') return { found: 'none' };
      copy.protocol = 'https:';
      return { found: 'copy', url: copy.href };
    } catch {
      return { found: 'no-answer' };
    }
  });
}
