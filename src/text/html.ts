import type { Heading, List, Nodes, Parents, Root, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Locale } from '#i18n/locales.ts';
import { attributeOf } from '#text/attributes.ts';
import { escapeHtml } from '#text/escape.ts';
import { joinLines, markJapanese } from '#text/japanese.ts';
import { titleHtml } from '#text/phrases.ts';
import { plainText } from '#text/plain.ts';
import { referenceHtml, type ClaimView, type ReferenceWords } from '#text/reference.ts';

/** What a text needs from outside to become HTML. Everything in it is words of the reader's language. */
export interface HtmlContext {
  locale: Locale;
  /** Ids of the level-two headings, in order. */
  sections: readonly string[];
  claims: ReadonlyMap<string, ClaimView>;
  words: ReferenceWords;
  /** Name and address of a glossary term; `undefined` if there is none. */
  term: (id: string) => { href: string; title: string } | undefined;
  /** The address on the site for a link as content writes it (`/cities/nagoya`). */
  href: (url: string) => string;
  imageHref: (url: string) => string;
  noteTitle: (kind: string) => string;
  tableLabel: string;
}

/** A part of a text under one level-two heading. */
export interface SectionHtml {
  id: string;
  /** The heading as plain words, for lists of contents. */
  title: string;
  titleHtml: string;
  html: string;
}

/** A text as HTML, cut at its level-two headings so that facts can stand between the parts. */
export interface TextHtml {
  intro: string;
  sections: SectionHtml[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Renders one tree. Holds what changes on the way: the section it is in and the count of its level-three headings. */
class Renderer {
  readonly #context: HtmlContext;
  #section = 'text';
  #subsections = 0;

  constructor(context: HtmlContext) {
    this.#context = context;
  }

  enter(section: string): void {
    this.#section = section;
    this.#subsections = 0;
  }

  children(node: Parents): string {
    return (node.children as RootContent[]).map((child) => this.node(child)).join('');
  }

  node(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return markJapanese(joinLines(node.value), this.#context.locale);
      case 'paragraph':
        return `<p>${this.children(node)}</p>`;
      case 'heading':
        return this.#subheading(node);
      case 'strong':
        return `<strong>${this.children(node)}</strong>`;
      case 'emphasis':
        return `<em>${this.children(node)}</em>`;
      case 'delete':
        return `<del>${this.children(node)}</del>`;
      case 'inlineCode':
        return `<code>${escapeHtml(node.value)}</code>`;
      case 'break':
        return '<br>';
      case 'thematicBreak':
        return '<hr>';
      case 'blockquote':
        return `<blockquote>${this.children(node)}</blockquote>`;
      case 'list':
        return this.#list(node);
      case 'table':
        return this.#table(node);
      case 'link':
        return `<a href="${escapeHtml(this.#context.href(node.url))}"${/^https?:/.test(node.url) ? ' rel="external"' : ''}>${this.children(node)}</a>`;
      case 'image':
        return `<img src="${escapeHtml(this.#context.imageHref(node.url))}" alt="${escapeHtml(node.alt ?? '')}" loading="lazy">`;
      case 'mdxJsxTextElement':
        return this.#component(node);
      case 'mdxJsxFlowElement':
        return node.name === 'Note' ? this.#note(node) : `<p>${this.#component(node)}</p>`;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return ''; // A comment; the guard lets nothing else through.
      default:
        throw new Error(`A text holds "${node.type}", which the guard should have refused. Run "npm run check".`);
    }
  }

  #subheading(node: Heading): string {
    this.#subsections += 1;
    return `<h3 id="${this.#section}-${this.#subsections}">${titleHtml(plainText(node), this.#context.locale)}</h3>`;
  }

  #list(node: List): string {
    const tag = node.ordered ? 'ol' : 'ul';
    const start = node.ordered && node.start && node.start !== 1 ? ` start="${node.start}"` : '';
    const items = node.children.map((item) => {
      // A tight list has one paragraph an item: its words stand in the item itself.
      const html = item.spread ? this.children(item) : item.children.map((child) => (child.type === 'paragraph' ? this.children(child) : this.node(child))).join('');
      return `<li>${html}</li>`;
    });
    return `<${tag}${start}>${items.join('')}</${tag}>`;
  }

  #table(node: Table): string {
    const [head, ...body] = node.children;
    const header = (head?.children ?? []).map((cell) => `<th scope="col">${this.children(cell)}</th>`).join('');
    const rows = body.map((row) => `<tr>${row.children.map((cell) => `<td>${this.children(cell)}</td>`).join('')}</tr>`).join('');
    return `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(this.#context.tableLabel)}"><table><thead><tr>${header}</tr></thead><tbody>${rows}</tbody></table></div>`;
  }

  #note(node: MdxJsxFlowElement): string {
    const kind = attributeOf(node, 'kind') ?? 'tip';
    return `<div class="note" role="note" data-kind="${escapeHtml(kind)}"><p class="note-title">${escapeHtml(this.#context.noteTitle(kind))}</p>${this.children(node)}</div>`;
  }

  #component(node: Element): string {
    const inner = this.children(node as MdxJsxTextElement);
    switch (node.name) {
      case 'Claim':
        return this.#claim(attributeOf(node, 'id') ?? '', inner);
      case 'Term': {
        const term = this.#context.term(attributeOf(node, 'id') ?? '');
        const words = inner || markJapanese(term?.title ?? '', this.#context.locale);
        return term ? `<a class="term" href="${escapeHtml(term.href)}">${words}</a>` : words;
      }
      case 'Foreign':
        return `<i class="foreign" lang="${escapeHtml(attributeOf(node, 'lang') ?? '')}">${inner}</i>`;
      case 'Ruby':
        return `<ruby lang="ja">${inner.replaceAll(/<\/?span[^>]*>/g, '')}<rp data-pagefind-ignore>（</rp><rt data-pagefind-ignore>${escapeHtml(attributeOf(node, 'reading') ?? '')}</rt><rp data-pagefind-ignore>）</rp></ruby>`;
      default:
        throw new Error(`A text uses <${node.name ?? ''}>, which the guard should have refused. Run "npm run check".`);
    }
  }

  #claim(id: string, inner: string): string {
    const claim = this.#context.claims.get(id);
    if (!claim) throw new Error(`A text places the claim "${id}", which its record does not declare. Run "npm run check".`);
    const words = inner || escapeHtml(claim.value ?? '');
    // A value that the claim prints has its era with it; words that state the date have it behind them.
    const era = inner && claim.era ? `<span class="era">（${escapeHtml(claim.era)}）</span>` : '';
    return `<span class="claim">${words}${era}</span>${referenceHtml(claim, this.#context.words)}`;
  }
}

/**
 * Renders a text as HTML, cut at its level-two headings. A pure function of the tree and the context; nothing of the text
 * is evaluated.
 * @throws if the tree holds something that the guard refuses.
 */
export function renderHtml(tree: Root, context: HtmlContext): TextHtml {
  const renderer = new Renderer(context);
  const result: TextHtml = { intro: '', sections: [] };
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const title = plainText(node);
      const id = context.sections[result.sections.length] ?? `part-${result.sections.length + 1}`;
      renderer.enter(id);
      result.sections.push({ id, title, titleHtml: titleHtml(title, context.locale), html: '' });
    } else if (result.sections.length > 0) {
      result.sections.at(-1)!.html += renderer.node(node);
    } else {
      result.intro += renderer.node(node);
    }
  }
  return result;
}
