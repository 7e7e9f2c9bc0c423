import { stringify } from 'yaml';
import type { Locale } from '#i18n/locales.ts';
import { formatValue } from '#schema/value.ts';
import type { Piece, SyntheticRecord } from '../synthetic.ts';

/**
 * The page of a record in plain Markdown: its title and summary in the frontmatter, then the words that our page shows: summary,
 * text with the values of claims, and as a list what stands in our box of facts and under the text.
 */
export function markdownPage({ facts, texts }: SyntheticRecord, locale: Locale): string {
  const { title, summary, parts, labels } = texts[locale];
  const words = (piece: Piece) => ('claim' in piece && !piece.words ? formatValue(facts.claims[piece.claim]!, locale)! : piece.words!);
  const body = parts.flatMap(({ heading, blocks }) => [...(heading ? [`## ${heading}`] : []), ...blocks.map(({ kind, pieces }) => (kind === 'item' ? '- ' : '') + pieces.map(words).join(''))]);
  const rest = [...Object.values(labels), ...facts.sources.map((source) => `${source.publisher}: [${source.title}](${source.url})`)].map((line) => `- ${line}`);
  return `---\n${stringify({ title, description: summary })}---\n\n${[summary, ...body, rest.join('\n')].join('\n\n')}\n`;
}
