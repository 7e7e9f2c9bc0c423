/** A record file cut in two. Both parts keep the line numbers of the file: what is not theirs is blanked, not removed. */
export interface FrontmatterParts {
  /** The YAML between the two `---` lines, preceded by one empty line. */
  yaml: string;
  /** The text after it, preceded by as many empty lines as the frontmatter had. */
  body: string;
}

/**
 * Cuts a file into frontmatter and body.
 * @returns `undefined` if the file does not begin with a `---` line or the block is never closed.
 */
export function splitFrontmatter(file: string): FrontmatterParts | undefined {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  const head = match[0];
  const lines = head.split('\n').length - (head.endsWith('\n') ? 1 : 0);
  return { yaml: `\n${match[1] ?? ''}`, body: '\n'.repeat(lines) + text.slice(head.length) };
}
