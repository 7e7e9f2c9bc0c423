import { type ContentModel, inText } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { slugsOf } from '../record-facts.ts';

/** Every `<Term>` names a term of the glossary. */
export function checkTerms(model: ContentModel): Problem[] {
  const glossary = slugsOf(model).get('glossary')!;
  return model.records.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      (version.body?.outline.terms ?? [])
        .filter(({ id }) => id !== '' && !glossary.has(id))
        .map((term) => problem(inText(version, term), 'no-term', { id: term.id, near: nearest(term.id, glossary) })),
    ),
  );
}
