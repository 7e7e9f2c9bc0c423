import type { List, Nodes, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Locale } from '#i18n/locales.ts';
import { attributeOf } from '#text/attributes.ts';
import { joinLines } from '#text/japanese.ts';
import { plainText } from '#text/plain.ts';
import type { ClaimView } from '#text/reference.ts';
import type { Block, Inline, Section } from '#text/typst/nodes.ts';
import { referenceNode } from '#text/typst/reference.ts';
import { wordNodes } from '#text/typst/words.ts';

/** What a text needs from outside to become part of a dossier. All addresses are whole: a dossier is read away from the site. */
export interface TypstContext {
  locale: Locale;
  /** Path of the record, `collection/slug`. */
  record: string;
  /** Ids of the level-two headings, in order. */
  sections: readonly string[];
  /** The level of the headings below a section. */
  headingLevel: number;
  claims: ReadonlyMap<string, ClaimView>;
  /** Name and address of a glossary term; `undefined` if there is none. */
  term: (id: string) => { href: string; title: string } | undefined;
  href: (url: string) => string;
  /** The file of a picture as the compiler finds it. */
  pictureFile: (url: string) => string;
  noteTitle: (kind: string) => string;
}

/** A text as blocks, cut at its level-two headings. */
export interface TypstText {
  intro: Block[];
  sections: Section[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const refused = (found: string) => new Error(`A text holds ${found}, which the guard should have refused. Run "npm run check".`);

class Renderer {
  readonly #context: TypstContext;

  constructor(context: TypstContext) {
    this.#context = context;
  }

  #inlines(node: Parents): Inline[] {
    return (node.children as PhrasingContent[]).flatMap((child) => this.#inline(child));
  }

  blocks(nodes: readonly Nodes[]): Block[] {
    return nodes.flatMap((node) => this.block(node));
  }

  block(node: Nodes): Block[] {
    switch (node.type) {
      case 'paragraph': {
        const [only] = node.children;
        // A picture stands in a paragraph of its own; on paper it is no part of a line.
        if (only?.type === 'image' && node.children.length === 1) return [{ kind: 'picture', file: this.#context.pictureFile(only.url), alt: only.alt ?? '' }];
        return [{ kind: 'paragraph', content: this.#inlines(node) }];
      }
      case 'heading':
        return [{ kind: 'heading', level: this.#context.headingLevel + Math.max(0, node.depth - 3), content: this.#inlines(node) }];
      case 'list':
        return [this.#list(node)];
      case 'table':
        return [this.#table(node)];
      case 'blockquote':
        return [{ kind: 'quote', content: this.blocks(node.children) }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'mdxJsxFlowElement':
        return node.name === 'Note' ? [this.#note(node)] : [{ kind: 'paragraph', content: this.#component(node) }];
      case 'mdxFlowExpression':
        return []; // A comment; the guard lets nothing else through.
      default:
        throw refused(`"${node.type}"`);
    }
  }

  #inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        return wordNodes(joinLines(node.value), this.#context.locale);
      case 'strong':
        return [{ kind: 'strong', content: this.#inlines(node) }];
      case 'emphasis':
        return [{ kind: 'emphasis', content: this.#inlines(node) }];
      case 'delete':
        return [{ kind: 'deleted', content: this.#inlines(node) }];
      case 'inlineCode':
        return [{ kind: 'code', words: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'link':
        return [{ kind: 'link', href: this.#context.href(node.url), content: this.#inlines(node) }];
      case 'image':
        return wordNodes(node.alt ?? '', this.#context.locale);
      case 'mdxJsxTextElement':
        return this.#component(node);
      case 'mdxTextExpression':
        return []; // A comment.
      default:
        throw refused(`"${node.type}"`);
    }
  }

  #list(node: List): Block {
    return { kind: 'list', isOrdered: node.ordered ?? false, start: node.start ?? 1, items: node.children.map((item) => this.blocks(item.children)) };
  }

  #table(node: Table): Block {
    const rows = node.children.map((row) => row.children.map((cell) => this.#inlines(cell)));
    const [head = [], ...body] = rows;
    return { kind: 'table', isSmall: false, widths: head.map(() => 1), head, rows: body };
  }

  #note(node: MdxJsxFlowElement): Block {
    const look = attributeOf(node, 'kind') ?? 'tip';
    return { kind: 'note', look, title: this.#context.noteTitle(look), content: this.blocks(node.children) };
  }

  #component(node: Element): Inline[] {
    const { locale, record, claims, term: findTerm } = this.#context;
    const inner = this.#inlines(node as MdxJsxTextElement);
    switch (node.name) {
      case 'Claim': {
        const id = attributeOf(node, 'id') ?? '';
        const claim = claims.get(id);
        if (!claim) throw new Error(`A text places the claim "${id}", which its record does not declare. Run "npm run check".`);
        return [...(inner.length > 0 ? inner : wordNodes(claim.value ?? '', locale)), referenceNode(claim, record)];
      }
      case 'Term': {
        const term = findTerm(attributeOf(node, 'id') ?? '');
        const words = inner.length > 0 ? inner : wordNodes(term?.title ?? '', locale);
        return term ? [{ kind: 'link', href: term.href, content: words }] : words;
      }
      case 'Foreign':
        return [{ kind: 'language', language: attributeOf(node, 'lang') ?? '', content: inner }];
      case 'Ruby':
        return [{ kind: 'ruby', content: [{ kind: 'text', words: plainText(node as Nodes) }], reading: attributeOf(node, 'reading') ?? '' }];
      default:
        throw refused(`<${node.name ?? ''}>`);
    }
  }
}

/**
 * Renders a text as blocks for a dossier, cut at its level-two headings. A pure function of the tree and the context.
 * @throws if the tree holds something that the guard refuses.
 */
export function renderTypst(tree: Root, context: TypstContext): TypstText {
  const renderer = new Renderer(context);
  const result: TypstText = { intro: [], sections: [] };
  for (const node of tree.children as RootContent[]) {
    if (node.type === 'heading' && node.depth === 2) {
      const id = context.sections[result.sections.length] ?? `part-${result.sections.length + 1}`;
      result.sections.push({ id, title: plainText(node), content: [] });
    } else {
      (result.sections.at(-1)?.content ?? result.intro).push(...renderer.block(node));
    }
  }
  return result;
}
