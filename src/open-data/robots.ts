/** Everything may be read by everybody, but the form for editors, which is no reading; the sitemap says what there is. */
export const robotsTxt = (site: URL): string => `User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`;
