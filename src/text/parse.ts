import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { excessIn } from '#text/limits.ts';
import { readUsual } from '#text/usual/read.ts';

/** A text that is not well-formed MDX, with the place of the fault. */
export class TextSyntaxError extends Error {
  readonly line: number;
  readonly column: number;
  /** The rule of the parser that was broken, for example `unexpected-closing-slash`; `too-deep` and `too-tangled` are ours. */
  readonly rule: string;

  constructor(message: string, line: number, column: number, rule: string) {
    super(message);
    this.name = 'TextSyntaxError';
    this.line = line;
    this.column = column;
    this.rule = rule;
  }
}

// The order is fixed: GFM first, then the rules that make ** work beside Japanese punctuation, then MDX.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
  .use(remarkMdx)
  .freeze();

/**
 * The full parser: every form of MDX and GFM, and every message about what is malformed. What it says is right.
 * @throws {TextSyntaxError} if the MDX is malformed, or would take far longer to read than its length is worth.
 */
export function parseInFull(body: string): Root {
  const excess = excessIn(body);
  if (excess) throw new TextSyntaxError('More than can be read in a reasonable time', excess.line, excess.column, excess.rule);
  try {
    return processor.parse(body);
  } catch (error) {
    const fault = error as { reason?: string; ruleId?: string; line?: number; column?: number; message?: string };
    throw new TextSyntaxError(fault.reason ?? String(fault.message), fault.line ?? 1, fault.column ?? 1, fault.ruleId ?? 'syntax');
  }
}

/**
 * Parses the MDX of one text into its tree: the only parser of the project, so that the page, the check and every other
 * form of a text see the same thing. Nothing is evaluated: JavaScript is kept as an unread node, which the guard refuses.
 * Texts in the usual forms, nearly all, are read by a reader that knows those alone and gives the very same tree.
 * @throws {TextSyntaxError} if the MDX is malformed.
 */
export function parseText(body: string): Root {
  return readUsual(body) ?? parseInFull(body);
}
