import { parseInternalLink } from '#records/paths.ts';
import type { ContentModel, ContentRecord } from '../content-model.ts';
import { problem, type Problem } from '../problem.ts';
import { marksOf } from '../record-facts.ts';

const pathOf = ({ collection, slug }: ContentRecord): string => `${collection}/${slug}`;

/** The paths of the records to which a record leads: by its facts, its links, its terms. */
function reachedFrom(record: ContentRecord): string[] {
  const byFacts = marksOf(record).flatMap(({ mark, value }) => (mark.kind !== 'record' ? [] : mark.collection === '*' ? [value] : [`${mark.collection}/${value}`]));
  const byText = record.versions.flatMap(({ body }) => [
    ...(body?.outline.terms ?? []).map(({ id }) => `glossary/${id}`),
    ...(body?.outline.links ?? []).flatMap(({ url }) => {
      const link = parseInternalLink(url);
      return link?.slug ? [`${link.collection}/${link.slug}`] : [];
    }),
  ]);
  return [...byFacts, ...byText].filter((path) => path !== pathOf(record));
}

function unreached({ records }: ContentModel): Problem[] {
  const reached = new Set(records.flatMap(reachedFrom));
  return records.filter((record) => record.facts && !reached.has(pathOf(record))).map(({ file }) => problem({ file, line: 1, column: 1 }, 'unreached', {}));
}

function unusedPictures({ tree, records }: ContentModel): Problem[] {
  const shown = new Set(
    records.flatMap(({ versions }) => versions.flatMap(({ file, body }) => (body?.outline.images ?? []).map(({ url }) => file.slice(0, file.lastIndexOf('/') + 1) + url.replace(/^\.\//, '')))),
  );
  return tree.filter(({ kind, file }) => kind === 'picture' && !shown.has(file)).map(({ file }) => problem({ file, line: 1, column: 1 }, 'picture-unused', {}));
}

/** What readers do not come by: records that no other leads to, pictures that no text shows. */
export function warnOfReach(model: ContentModel): Problem[] {
  return [...unreached(model), ...unusedPictures(model)];
}
