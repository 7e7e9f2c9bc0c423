import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { LOCALES } from '#i18n/locales.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';

const CONTENT = resolve(import.meta.dirname, '../../../content');

/** For tests: every text of the content, in every language. */
export function bodies(): string[] {
  const read = (file: string) => readFileSync(join(CONTENT, file), 'utf8');
  const texts = globSync('*/*/*.mdx', { cwd: CONTENT }).sort().map((file) => splitFrontmatter(read(file))?.body ?? '');
  const descriptions = globSync('organisations/*.yaml', { cwd: CONTENT }).sort().flatMap((file) => {
    const data = parse(read(file)) as Partial<Record<string, { description?: string }>>;
    return LOCALES.map((locale) => data[locale]?.description ?? '');
  });
  return [...texts, ...descriptions].filter((text) => text !== '');
}
