/** A piece of an SVG as an XML reader sees it, with its offset in the file. */
export type SvgToken =
  | { kind: 'open'; offset: number; name: string; isClosed: boolean; attributes: SvgAttribute[] }
  | { kind: 'close'; offset: number; name: string }
  | { kind: 'text'; offset: number; text: string }
  | { kind: 'broken' | 'declaration' | 'instruction'; offset: number; text: string };

export interface SvgAttribute {
  name: string;
  /** With its entities resolved. */
  value: string;
  offset: number;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the entities that XML has by itself; others could be declared only by a document type, which is refused. */
export function resolveEntities(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const PIECE = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?][^\s<>/]*)((?:\s+[^\s<>=/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Cuts an SVG into its pieces: a strict reader of the part of XML that drawings use. What does not fit becomes one last token
 * `broken`, so that nothing is read in two ways.
 */
export function svgTokens(svg: string): SvgToken[] {
  const text = svg.replace(/^\uFEFF/, ' ');
  const tokens: SvgToken[] = [];
  PIECE.lastIndex = 0;
  let offset = 0;
  while (offset < text.length) {
    PIECE.lastIndex = offset;
    const match = PIECE.exec(text);
    if (!match) return [...tokens, { kind: 'broken', offset, text: text.slice(offset, offset + 40) }];
    const [whole, data, closing, opening, attributes = '', slash] = match;
    if (opening !== undefined) {
      const start = offset + 1 + opening.length;
      tokens.push({
        kind: 'open', offset, name: opening, isClosed: slash === '/',
        attributes: [...attributes.matchAll(ATTRIBUTE)].map((one) => ({ name: one[1]!, value: resolveEntities(one[2] ?? one[3] ?? ''), offset: start + one.index })),
      });
    } else if (closing !== undefined) tokens.push({ kind: 'close', offset, name: closing });
    else if (data !== undefined) tokens.push({ kind: 'text', offset, text: data });
    else if (whole.startsWith('<?')) tokens.push({ kind: 'instruction', offset, text: whole });
    else if (whole.startsWith('<!DOCTYPE')) tokens.push({ kind: 'declaration', offset, text: whole });
    else if (!whole.startsWith('<!--')) tokens.push({ kind: 'text', offset, text: resolveEntities(whole) });
    offset += whole.length;
  }
  return tokens;
}
