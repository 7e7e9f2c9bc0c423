import { LOCALES, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { ContentModel } from '../content-model.ts';
import type { TreeFile } from '../content-tree.ts';
import { problem, type Problem } from '../problem.ts';

const isMdx = ({ collection }: { collection: TreeFile['collection'] }): boolean => COLLECTIONS[collection].storage === 'mdx';

/** An MDX record begins with its original: without it nobody knows the facts. */
export function checkOriginals({ tree }: ContentModel): Problem[] {
  const folders = Map.groupBy(tree.filter(isMdx), ({ collection, slug }) => `content/${collection}/${slug}`);
  return [...folders].flatMap(([folder, files]) =>
    files.some(({ locale }) => locale === ORIGINAL_LOCALE)
      ? []
      : [problem({ file: files[0]!.file, line: 1, column: 1 }, 'original-missing', { file: `${folder}/index.${ORIGINAL_LOCALE}.mdx` })],
  );
}

/** How many translations are not there. No problem: a page that is not written does not exist. */
export function countUntranslated({ tree, records }: ContentModel): number {
  const written = tree.filter(({ kind }) => kind === 'mdx').length;
  const wanted = records.filter(isMdx).length * LOCALES.length;
  // A data record that cannot be read may hold every language.
  const blocks = records.filter((record) => !isMdx(record) && record.facts).reduce((sum, { versions }) => sum + LOCALES.length - versions.length, 0);
  return wanted - written + blocks;
}
