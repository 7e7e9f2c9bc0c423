/** The public address of the site. Canonical links, languages, the sitemap and the addresses in PDFs are made from it. */
export const SITE_URL = process.env.SITE_URL ?? 'https://torino-nagoya.example';
