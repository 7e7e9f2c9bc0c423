import type { Locale } from '#i18n/locales.ts';
import { ENTRY_FILE, indexFolder } from '#search/index-format.ts';
import { IndexReader } from '#search/index-reader.ts';

/** The two bytes with which a file in gzip begins (RFC 1952, 2.3.1): a host may already have unpacked it on the way. */
const GZIP = [0x1f, 0x8b];

async function unpacked(response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === GZIP[0] && bytes[1] === GZIP[1];
  const body = isPacked ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes;
  return new Response(body).json();
}

/** Opens the index of a language. @throws if it is not there or the browser cannot unpack it. */
export function openIndex(locale: Locale): Promise<IndexReader> {
  return IndexReader.open(locale, async (file) => {
    const response = await fetch(indexFolder(locale) + file);
    if (!response.ok) throw new Error(`${file} of the search index: ${response.status}`);
    return file === ENTRY_FILE ? response.json() : unpacked(response);
  });
}
