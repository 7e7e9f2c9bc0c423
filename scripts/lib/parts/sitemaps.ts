const ENTRY = /<url>.*?<\/url>/gs;

const addressOf = (entry: string) => /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '';

/** Puts the sitemaps of the parts of a site together, in the order in which the sitemap plug-in sorts a whole one. */
export function joinSitemaps(sitemaps: readonly string[]): string {
  const entries = sitemaps.flatMap((sitemap) => sitemap.match(ENTRY) ?? []);
  entries.sort((a, b) => addressOf(a).localeCompare(addressOf(b), 'en', { numeric: true }));
  const [first = ''] = sitemaps;
  const [start, end] = [first.indexOf('<url>'), first.lastIndexOf('</url>') + '</url>'.length];
  return `${first.slice(0, start)}${entries.join('')}${first.slice(end)}`;
}
