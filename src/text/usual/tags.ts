import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { COMPONENTS } from '#text/vocabulary.ts';
import { handOver } from './hand-over.ts';
import type { Source } from './source.ts';

/** A tag of a component, as it is usually written. */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: MdxJsxAttribute[];
  /** The offset behind its `>`. */
  end: number;
}

// `&` in a value would be the beginning of a character reference; brackets there would mislead who looks for tags.
const TAG = /<(\/?)([A-Z][a-z]+)((?: [a-z]+="[^"&<>\n]*")*)( ?\/)?>/y;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;
/** A line of tags and nothing else, which is a block of its own. */
const TAGS_ONLY = /(?:<[^<>]*> *)+(?:\n|$)/y;

function attributesOf(words: string, at: number, source: Source): MdxJsxAttribute[] {
  if (words === '') return [];
  return [...words.matchAll(ATTRIBUTE)].map((match) => {
    const from = at + match.index + 1;
    return { type: 'mdxJsxAttribute', name: match[1]!, value: match[2]!, position: source.position(from, at + match.index + match[0].length) };
  });
}

/** Reads the tag that begins at an offset. Hands over if it is not one of a known component, on one line, with quoted values. */
export function tagAt(source: Source, at: number): Tag {
  TAG.lastIndex = at;
  const match = TAG.exec(source.text);
  if (!match) handOver();
  const [whole, slash, name = '', attributes = '', alone] = match;
  if (!Object.hasOwn(COMPONENTS, name)) handOver();
  if (slash && (attributes || alone)) handOver();
  return {
    name,
    kind: slash ? 'close' : alone ? 'alone' : 'open',
    attributes: attributesOf(attributes, at + 1 + name.length, source),
    end: at + whole.length,
  };
}

/** Whether the line that begins at an offset holds tags and nothing else. */
export function isLineOfTags(source: Source, at: number): boolean {
  TAGS_ONLY.lastIndex = at;
  return TAGS_ONLY.test(source.text);
}
