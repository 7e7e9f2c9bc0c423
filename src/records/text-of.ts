import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { COLLECTIONS } from '#schema/collections.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { guardText } from '#text/guard.ts';
import { parseText } from '#text/parse.ts';
import type { AnyRecord } from '#records/record.ts';

/**
 * A record's text as it stands in its file, in MDX; empty if its collection has none.
 * @param root folder of the repository.
 */
export function bodyOf(record: AnyRecord, root = '.'): string {
  if (COLLECTIONS[record.collection].storage === 'mdx') return splitFrontmatter(readFileSync(join(root, record.file), 'utf8'))?.body ?? '';
  return record.collection === 'organisations' ? (record.text.description ?? '') : '';
}

/**
 * The tree of a record's text, read from its file and let through the guard.
 * @param root of the repository; pages are built from there.
 * @throws if the text is malformed or holds what the guard refuses: a last door behind the content check.
 */
export function textOf(record: AnyRecord, root = '.'): Root {
  const tree = parseText(bodyOf(record, root));
  const [refusal] = guardText(tree);
  if (refusal) throw new Error(`${record.file}:${refusal.line}:${refusal.column} ${refusal.code}: ${refusal.found}. Run "npm run check".`);
  return tree;
}
