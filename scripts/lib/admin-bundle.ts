import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
const versionOf = (root: string, name: string) => (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** Files that the program loads beside itself. */
const assets = join(dirname(require.resolve('@sveltia/cms')), 'assets');

/** Parts of Sveltia CMS for fields that no record has: maps, code in colours, work on pictures. They are as large as the rest. */
const NOT_NEEDED = /^(?:@shikijs\/|leaflet\b|terra-draw|svgo\b|exifr\b)|\/chunks\/(?:shiki-engine|heic|webp_enc)/;
const NOT_NEEDED_FILES = /^(?:heic|webp|marker-icon)/;
/** Languages of its interface that we do not offer; American English is built in. */
const OTHER_LANGUAGE = /\/locales\/(?!(?:it|en-GB|ja)\.json$)[\w-]+\.json$/;

/**
 * What does not enter the bundle, and what stands in its place: above all addresses of other hosts that Sveltia CMS would
 * ask by itself. There stands nothing, or an answer that is always good: so no request leaves, whatever a browser makes of
 * the content policy.
 */
const NOT_LET_IN: readonly [what: string, instead: string][] = [
  // Whether there is a newer version; languages and grammars that we do not use.
  ['https://unpkg.com/', 'data:,'],
  // Whether the service of the repository has trouble.
  ['https://www.githubstatus.com/api/v2/status.json', 'data:application/json,{"status":{"indicator":"none"}}'],
  // People may enlarge the page: https://www.w3.org/TR/WCAG22/#resize-text
  ['`maximum-scale=1`,', ''],
  ['https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7', 'data:application/json,{"result":{"status_overall":{"status_code":100}}}'],
];

const FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** Fonts come with the package: its style sheet is to name those. */
function withOwnFonts(code: string): string {
  const own = readdirSync(assets);
  const text = code.replace(FONT, (address, family: string, subset: string) => {
    const file = own.find((name) => name.startsWith(`${family}-${subset}-`) && name.endsWith('.woff2'));
    if (!file) throw new Error(`Sveltia CMS has no file for the font ${address}.`);
    return `/admin/assets/${file}`;
  });
  if (text === code || text.includes('jsdelivr')) throw new Error('Sveltia CMS names its fonts in another way: see scripts/lib/admin-bundle.ts.');
  return text;
}

const VALIDITIES = /Object\.values\((\w+\(\w+\)\[\w+\])\)(?=\.some\(\(\{valid:)/;

/** A fault of Sveltia CMS 0.221.1: it asks for the faults of a language that the record is not written in, and stumbles. */
function mended(code: string): string {
  if (!VALIDITIES.test(code)) throw new Error('Sveltia CMS draws its choice of languages in another way: see scripts/lib/admin-bundle.ts, perhaps the mend is no longer needed.');
  return code.replace(VALIDITIES, 'Object.values($1??{})');
}

/** @throws if something is not there: another version of the package does other things, and somebody must look. */
function withoutOtherHosts(code: string): string {
  return NOT_LET_IN.reduce((text, [what, instead]) => {
    if (!text.includes(what)) throw new Error(`Sveltia CMS no longer holds “${what}”: see scripts/lib/admin-bundle.ts for what must not enter.`);
    return text.replaceAll(what, instead.replaceAll('"', '%22'));
  }, withOwnFonts(mended(code))).replace(/\/\/# sourceMappingURL=.*$/m, '');
}

function plugin(root: string): Plugin {
  return {
    name: 'admin',
    setup(bundle) {
      const nothing = { path: 'nothing', namespace: 'not-needed' };
      bundle.onResolve({ filter: NOT_NEEDED }, () => nothing);
      bundle.onResolve({ filter: /\/locales\// }, ({ path }) => (OTHER_LANGUAGE.test(path) ? nothing : undefined));
      bundle.onLoad({ filter: /.*/, namespace: 'not-needed' }, () => ({ contents: 'export default {};' }));
      bundle.onResolve({ filter: /^#/ }, ({ path }) => ({ path: join(root, 'src', path.slice(1)) }));
      bundle.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({ contents: withoutOtherHosts(readFileSync(path, 'utf8')), loader: 'js' }));
    },
  };
}

/** Whatever decides what the bundle holds. */
function digest(root: string): string {
  const sources = globSync('src/{admin,schema,text,records,i18n}/**/*.{ts,css}', { cwd: root }).filter((file) => !file.endsWith('.test.ts')).sort();
  const hash = createHash('sha256').update(['@sveltia/cms', 'esbuild', 'yaml', 'astro'].map((name) => `${name}@${versionOf(root, name)}`).join());
  for (const file of [...sources, 'scripts/lib/admin-bundle.ts']) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Bundles the program of the form into a folder: the same bytes each time. */
export async function bundleAdmin(root: string, out: string): Promise<void> {
  await build({
    entryPoints: { start: 'src/admin/browser/start.ts', choose: 'src/admin/browser/choose.ts', admin: 'src/admin/browser/admin.css' },
    absWorkingDir: root,
    // Names of chunks are made from the paths of what is in them: from this folder, wherever the packages really lie.
    preserveSymlinks: true,
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    logLevel: 'silent',
    plugins: [plugin(root)],
  });
  for (const name of readdirSync(assets)) {
    if (!name.endsWith('.map') && !NOT_NEEDED_FILES.test(name)) cpSync(join(assets, name), join(out, 'assets', name));
  }
  cpSync(join(root, 'node_modules/@sveltia/cms/LICENSE.txt'), join(out, 'LICENSE.txt'));
}

/**
 * The program of the form, bundled apart from the pages; from `.build/admin/` if nothing it is made of has changed.
 * @returns the folder with its files, and whether it had to be made.
 */
export async function adminBundle(root: string): Promise<{ folder: string; made: boolean }> {
  const all = join(root, '.build', 'admin');
  const folder = join(all, digest(root));
  if (existsSync(folder)) return { folder, made: false };
  rmSync(all, { recursive: true, force: true });
  mkdirSync(`${folder}.part`, { recursive: true });
  await bundleAdmin(root, `${folder}.part`);
  renameSync(`${folder}.part`, folder);
  return { folder, made: true };
}
