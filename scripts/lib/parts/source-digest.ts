import { filesDigest } from '#records/files-digest.ts';

/** Whatever decides what the site says. */
const SOURCES = ['content/**/*', 'revisions/*', 'src/**/*', 'public/**/*', 'scripts/**/*', 'astro.config.mjs', 'package.json', 'package-lock.json', 'redirects.tsv'];

/** Changes whenever a site built from this folder would be another; the same for the same sources on any machine. */
export const sourceDigest = (root: string): string => filesDigest(root, SOURCES, [process.env.SITE_URL ?? '']);
