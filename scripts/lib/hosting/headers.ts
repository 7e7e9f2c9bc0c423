import { LOCALES } from '#i18n/locales.ts';

/** Headers for the addresses that match one of some patterns. `*` at the end stands for anything, `:name` for one step. */
export interface HeaderRule {
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
}

const PAGES = ['/', '/404.html', ...LOCALES.map((locale) => `/${locale}/*`)];

/** Files whose name changes with what is in them. */
const IMMUTABLE = ['/_astro/*', '/search-index/:locale/:version/*'];

/** What the browser may do for us: nothing. https://www.w3.org/TR/permissions-policy-1/ */
const NO_FEATURES = ['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb', 'web-share', 'xr-spatial-tracking', 'browsing-topics'];

/**
 * The headers of the site, once for every host: the files for Netlify and Cloudflare, the nginx configuration and the local
 * server are made from this list, and the tests ask each of them. What a page may load stands in the page itself
 * (`security.csp` in `astro.config.mjs`), with hashes; here stands what browsers take from headers only.
 *
 * No header is named by two rules that match the same address: hosts join such values in ways of their own.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    paths: ['/*'],
    headers: {
      // Ignored in a page: https://www.w3.org/TR/CSP3/#directive-frame-ancestors
      'Content-Security-Policy': "frame-ancestors 'none'",
      // Two years, as the preload list asks; joining that list is the publisher's decision, so no `preload`.
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': NO_FEATURES.map((name) => `${name}=()`).join(', '),
      // Everything here is public and nothing depends on who asks: programs of other sites may read it.
      'Access-Control-Allow-Origin': '*',
    },
  },
  { paths: PAGES, headers: { 'Cross-Origin-Opener-Policy': 'same-origin' } },
  // The form signs editors in through a window of the repository's host, which must be able to answer.
  { paths: ['/admin/*'], headers: { 'Cross-Origin-Opener-Policy': 'unsafe-none', 'X-Robots-Tag': 'noindex' } },
  { paths: [...PAGES, '/admin/*', '/_astro/*', '/search-index/*', '/open-data/*', '/media/*'], headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } },
  // The texts of every revision repeat the pages: they are there to be cited, not to be found.
  { paths: ['/revisions/*'], headers: { 'X-Robots-Tag': 'noindex', 'Cross-Origin-Resource-Policy': 'same-origin' } },
  // Other sites show these pictures beside links.
  { paths: ['/cards/*'], headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  { paths: IMMUTABLE, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Everything else: keep it, but ask each time whether it changed. Netlify and Cloudflare do so by themselves. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** A pattern as a regular expression: for `/a/:b/*` `^/a/[^/]+/.*$`. */
export const patternOf = (path: string): string =>
  `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[a-z]+/g, '[^/]+').replace(/\*$/, '.*')}$`;

/** The headers of an address of the site, by name. */
export function headersFor(path: string): Record<string, string> {
  const headers: Record<string, string> = { 'Cache-Control': REVALIDATED };
  for (const rule of HEADER_RULES) if (rule.paths.some((one) => new RegExp(patternOf(one)).test(path))) Object.assign(headers, rule.headers);
  return headers;
}
