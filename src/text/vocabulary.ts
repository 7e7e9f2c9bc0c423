/** A component that content may use: its attributes (true: needed) and where it may stand. */
interface ComponentRule {
  attributes: Record<string, boolean>;
  /** Values an attribute may have, where only some make sense. */
  values?: Record<string, readonly string[]>;
  /** `inline`: within a paragraph. `block`: between paragraphs. */
  place: 'inline' | 'block';
  /** Whether words must, may or must not stand between its tags. */
  content: 'needed' | 'optional';
}

/** The kinds of boxed remark. */
export const NOTE_KINDS = ['tip', 'warning', 'legal'] as const;

/** The whole MDX vocabulary. Anything else in angle brackets is refused: content is data, never code. */
export const COMPONENTS: Record<string, ComponentRule> = {
  Claim: { attributes: { id: true }, place: 'inline', content: 'optional' },
  Term: { attributes: { id: true }, place: 'inline', content: 'optional' },
  Foreign: { attributes: { lang: true }, place: 'inline', content: 'needed' },
  Ruby: { attributes: { reading: true }, place: 'inline', content: 'needed' },
  Note: { attributes: { kind: true }, values: { kind: NOTE_KINDS }, place: 'block', content: 'needed' },
};

/** The Markdown that content may use, by the names of the mdast tree. */
export const NODE_TYPES: ReadonlySet<string> = new Set([
  'root', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'delete', 'break', 'link', 'image', 'list', 'listItem',
  'blockquote', 'table', 'tableRow', 'tableCell', 'inlineCode', 'thematicBreak',
  'mdxJsxFlowElement', 'mdxJsxTextElement',
]);
