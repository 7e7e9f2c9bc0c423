import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { Part, Piece, SyntheticRecord, SyntheticText } from './synthetic.ts';

const ORIGINAL = { revision: 1, checkedOn: '2026-01-15' };
const TRANSLATION = { ofRevision: 1, translation: 'machine' };

function mdxPiece(piece: Piece): string {
  if ('claim' in piece) return piece.words ? `<Claim id="${piece.claim}">${piece.words}</Claim>` : `<Claim id="${piece.claim}" />`;
  return 'term' in piece ? `<Term id="${piece.term}">${piece.words}</Term>` : piece.words;
}

const mdxPart = ({ heading, blocks }: Part): string =>
  [...(heading ? [`## ${heading}`] : []), ...blocks.map(({ kind, pieces }) => (kind === 'item' ? '- ' : '') + pieces.map(mdxPiece).join(''))].join('\n\n');

const mdxBody = (parts: readonly Part[]): string => parts.map(mdxPart).join('\n\n');

function front({ title, summary, reading, aliases, labels }: SyntheticText): Record<string, unknown> {
  return { title, summary, ...(reading && { reading }), ...(aliases?.length && { aliases }), ...(Object.keys(labels).length > 0 && { labels }) };
}

function mdxFiles({ collection, slug, facts, texts }: SyntheticRecord): [string, string][] {
  return LOCALES.map((locale) => {
    const text = texts[locale];
    const own = locale === ORIGINAL_LOCALE ? { ...ORIGINAL, ...facts } : TRANSLATION;
    return [`${collection}/${slug}/index.${locale}.mdx`, `---\n${stringify({ ...front(text), ...own })}---\n\n${mdxBody(text.parts)}\n`];
  });
}

function yamlFile({ collection, slug, facts, texts }: SyntheticRecord): [string, string] {
  const blocks = LOCALES.map((locale) => {
    const description = mdxBody(texts[locale].parts);
    return [locale, { ...front(texts[locale]), ...(description && { description }), ...(locale !== ORIGINAL_LOCALE && TRANSLATION) }];
  });
  return [`${collection}/${slug}.yaml`, stringify({ ...ORIGINAL, ...facts, ...Object.fromEntries(blocks) })];
}

/** The files of a synthetic knowledge base as our `content/` has them: names relative to it, and texts. */
export function contentFiles(records: readonly SyntheticRecord[]): [string, string][] {
  return records.flatMap((record) => (COLLECTIONS[record.collection].storage === 'yaml' ? [yamlFile(record)] : mdxFiles(record)));
}

/** Writes files into a folder, which is emptied first. */
export function writeFiles(folder: string, files: readonly (readonly [string, string])[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
