import { CERTAINTY_SIGN, referenceWords } from '#text/reference.ts';
import { textNode, type Block } from '#text/typst/nodes.ts';
import { sourceLabel } from '#text/typst/reference.ts';
import { wordNodes } from '#text/typst/words.ts';
import { pathOf } from '#records/record.ts';
import { commaIn, joined, type DossierContext } from '#dossier/context.ts';

/** Every statement of a record in words, with the date of its data, its certainty, its next check and its sources. */
export function statementTable(context: DossierContext): Block {
  const { record, locale, t, claims, statements } = context;
  const words = referenceWords(t);
  const rows = [...statements].map(([id, statement]) => {
    const claim = claims.get(id)!;
    const recheck = claim.recheckBy && (claim.recheckBy.isOverdue ? words.overdue : words.recheckBy)(claim.recheckBy.words);
    const certainty = [
      `${CERTAINTY_SIGN[claim.certainty]} ${words.certainty[claim.certainty]}`.trim(),
      ...(claim.isDisputed ? [`≠ ${words.disputed}`] : []),
      ...(recheck ? [`⟳ ${recheck}`] : []),
    ];
    const sources = claim.sources.map(({ number, id: source }) => [{ kind: 'link' as const, href: `#${sourceLabel(pathOf(record), source)}`, content: [textNode(String(number))] }]);
    return [wordNodes(statement, locale), [textNode(claim.asOf)], [textNode(certainty.join(locale === 'ja' ? '、' : '; '))], joined(sources, commaIn(locale))];
  });
  const head = [t('record.statement'), t('claim.date'), t('claim.certainty'), t('record.sources')].map((title) => [textNode(title)]);
  return { kind: 'table', isSmall: true, widths: [5, 1.7, 2.6, 0.8], head, rows };
}
