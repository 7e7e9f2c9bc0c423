const TAG_OR_TEXT = /<[^>]*>|[^<]+/g;
const APOSTROPHE = /(?<=\p{L})’(?=\p{L})/gu;
const DASH = /(?<=\p{L})–(?=\p{L})/gu;

/**
 * A page as the index must read it. Pagefind parts words at a typewriter's apostrophe and hyphen, but takes «l’economia» and
 * «Torino–Nagoya» with printed signs for one word each, which nobody finds who asks for «economia» or «Nagoya». Attributes,
 * which hold what is shown as it is, stay.
 */
export function indexedHtml(html: string): string {
  return html.replace(TAG_OR_TEXT, (part) => (part.startsWith('<') ? part : part.replace(APOSTROPHE, "'").replace(DASH, '-')));
}
