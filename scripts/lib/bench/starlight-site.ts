import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { LOCALE_NAMES, type Locale, LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { formatValue } from '#schema/value.ts';
import { npmCommand } from '../install.mjs';
import type { Piece, SyntheticRecord } from './synthetic.ts';
import { writeFiles } from './synthetic-content.ts';

/** What PERFORMANCE 0 measured. */
const PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

const imports = (modules: Record<string, string>) => Object.entries(modules).map(([module, names]) => `import ${names} from '${module}';\n`).join('');

/** A sidebar of one link: that which Starlight makes by itself writes every page of a language into each page. */
const CONFIGURATION = `${imports({ '@astrojs/starlight': 'starlight', 'astro/config': '{ defineConfig }' })}
export default defineConfig({
  site: 'https://starlight.example',
  integrations: [starlight({
    title: 'Starlight',
    defaultLocale: '${ORIGINAL_LOCALE}',
    locales: ${JSON.stringify(Object.fromEntries(LOCALES.map((locale) => [locale, { label: LOCALE_NAMES[locale].name, lang: locale }])))},
    sidebar: [{ label: 'Home', link: '/' }],
  })],
});
`;

const COLLECTIONS = `${imports({ '@astrojs/starlight/loaders': '{ docsLoader }', '@astrojs/starlight/schema': '{ docsSchema }', 'astro:content': '{ defineCollection }' })}
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function page({ facts, texts }: SyntheticRecord, locale: Locale): string {
  const { title, summary, parts, labels } = texts[locale];
  const words = (piece: Piece) => ('claim' in piece && !piece.words ? formatValue(facts.claims[piece.claim]!, locale)! : piece.words!);
  const body = parts.flatMap(({ heading, blocks }) => [...(heading ? [`## ${heading}`] : []), ...blocks.map(({ kind, pieces }) => (kind === 'item' ? '- ' : '') + pieces.map(words).join(''))]);
  // What our page shows in the box of facts and under the text.
  const rest = [...Object.values(labels), ...facts.sources.map((source) => `${source.publisher}: [${source.title}](${source.url})`)].map((line) => `- ${line}`);
  return `---\n${stringify({ title, description: summary })}---\n\n${[summary, ...body, rest.join('\n')].join('\n\n')}\n`;
}

function docs(records: readonly SyntheticRecord[]): [string, string][] {
  const homes = LOCALES.map((locale): [string, string] => [`${locale}/index.md`, `---\ntitle: Home\n---\n\nHome\n`]);
  return [...homes, ...records.flatMap((record) => LOCALES.map((locale): [string, string] => [`${locale}/${record.collection}/${record.slug}.md`, page(record, locale)]))];
}

interface Command {
  command: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  shell?: boolean;
}

function run(folder: string, { command, args, env, shell = false }: Command): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, env, shell, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${error?.message ?? `${stdout}${stderr}`.slice(-3000)}`);
}

function install(folder: string): void {
  const { command, first, env, shell } = npmCommand();
  run(folder, { command, args: [...first, 'install', '--no-audit', '--no-fund', '--loglevel=error'], env, shell });
}

function build(folder: string): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  run(folder, { command: process.execPath, args: [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], env });
}

/**
 * Makes a Starlight site, as it comes, of a synthetic knowledge base: the same words, its own search. Starlight is installed with
 * npm at the first call; a site that stands there from the same words is taken as it is.
 * @param folder for the site, kept from run to run.
 * @returns the folder of the built site.
 * @throws with the end of what npm or Astro printed, if one of them fails.
 */
export function makeStarlightSite(folder: string, records: readonly SyntheticRecord[]): string {
  const files = docs(records);
  const digest = createHash('sha256').update(JSON.stringify([PACKAGES, CONFIGURATION, COLLECTIONS, files])).digest('hex');
  const [mark, built] = [join(folder, 'built-from'), join(folder, 'dist')];
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest && existsSync(built)) return built;
  rmSync(mark, { force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  const manifest = join(folder, 'package.json');
  const wanted = `${JSON.stringify({ name: 'bench-starlight', private: true, type: 'module', dependencies: PACKAGES })}\n`;
  if (!existsSync(manifest) || readFileSync(manifest, 'utf8') !== wanted || !existsSync(join(folder, 'node_modules'))) {
    writeFileSync(manifest, wanted);
    install(folder);
  }
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIGURATION);
  writeFileSync(join(folder, 'src', 'content.config.ts'), COLLECTIONS);
  writeFiles(join(folder, 'src', 'content', 'docs'), files);
  for (const leftover of ['dist', '.astro', join('node_modules', '.astro')]) rmSync(join(folder, leftover), { recursive: true, force: true });
  build(folder);
  writeFileSync(mark, digest);
  return built;
}
