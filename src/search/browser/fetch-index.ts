import { gunzipSync, strFromU8 } from 'fflate';
import type { Locale } from '#i18n/locales.ts';
import { ENTRY_FILE, indexFolder, type Entry } from '#search/index-format.ts';
import { IndexReader } from '#search/index-reader.ts';

/** The two bytes with which a file in gzip begins (RFC 1952, 2.3.1): a host may already have unpacked it on the way. */
const GZIP = [0x1f, 0x8b];

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What a file holds. Unpacked at once, in one go: the browser's own streams take longer for a few kilobytes, and older ones have none. */
function unpacked(bytes: Uint8Array): unknown {
  const isPacked = bytes[0] === GZIP[0] && bytes[1] === GZIP[1];
  return JSON.parse(strFromU8(isPacked ? gunzipSync(bytes) : bytes));
}

/**
 * Opens the index of a language.
 * @param known its entry, if the page already holds it: one way to the host less.
 * @throws if it is not there.
 */
export function openIndex(locale: Locale, known?: Entry): Promise<IndexReader> {
  return IndexReader.open(locale, async (file) => (file === ENTRY_FILE && known ? known : unpacked(await fetched(indexFolder(locale) + file))));
}
