const APOSTROPHE = /(?<=\p{L})’(?=\p{L})/gu;
const DASH = /(?<=[\p{L}\p{N}])–(?=[\p{L}\p{N}])/gu;

/**
 * A page as the index must read it. Pagefind parts words at a typewriter's apostrophe and hyphen, but takes «l’economia» and
 * «Torino–Nagoya» with printed signs for one word each, which nobody finds who asks for «economia» or «Nagoya».
 */
export function indexedHtml(html: string): string {
  return html.replace(APOSTROPHE, "'").replace(DASH, '-');
}
