import { LOCALES } from '#i18n/locales.ts';
import { HEADER_RULES } from './headers.ts';
import type { Redirect } from './redirects.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(): string {
  // One block for each address pattern: some hosts take only the first of several blocks for the same.
  const blocks = new Map<string, [string, string][]>();
  for (const { paths, headers } of HEADER_RULES) for (const path of paths) blocks.set(path, [...(blocks.get(path) ?? []), ...Object.entries(headers)]);
  return [...blocks].map(([path, headers]) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`).join('\n');
}

/**
 * `_redirects`, as Netlify and Cloudflare Pages read it: what moved, then (Netlify) the language at the door and the page
 * for what does not exist, by language. Cloudflare takes the nearest `404.html` by itself and leaves out lines it does not know.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const moved = redirects.map(({ from, to }) => `${from} ${to} 301`);
  const door = LOCALES.map((locale) => `/ /${locale}/ 302 Language=${locale}`);
  const missing = LOCALES.map((locale) => `/${locale}/* /${locale}/404.html 404`);
  return `${[...moved, ...door, ...missing].join('\n')}\n`;
}
