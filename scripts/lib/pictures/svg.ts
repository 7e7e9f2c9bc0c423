import type { SvgAttribute, SvgToken } from './svg-tokens.ts';
import { svgTokens } from './svg-tokens.ts';

/** Something in a drawing that makes it more than one. */
export interface SvgFault {
  code: 'image-script' | 'image-broken' | 'image-too-complex';
  offset: number;
  found: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** The elements of a drawing, by the names of SVG 2. No script, no foreign document, nothing that plays or fetches. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc metadata style switch view a path rect circle ellipse line polyline polygon text tspan textPath tref
  linearGradient radialGradient stop pattern clipPath mask marker image filter animate animateMotion animateTransform set mpath
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
  feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence solidColor`.split(/\s+/),
);
/** What drawing programs leave behind, with the names that these prefixes must stand for. Browsers draw none of it. */
const LEFT_BEHIND: Record<string, RegExp> = {
  inkscape: /^http:\/\/www\.inkscape\.org\/namespaces\/inkscape$/,
  sodipodi: /^http:\/\/sodipodi\.sourceforge\.net\/DTD\/sodipodi-0\.dtd$/,
  rdf: /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/,
  cc: /^http:\/\/(?:creativecommons\.org|web\.resource\.org\/cc)/,
  dc: /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/,
  xlink: /^http:\/\/www\.w3\.org\/1999\/xlink$/,
  svg: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  xml: /^http:\/\/www\.w3\.org\/XML\/1998\/namespace$/,
  serif: /^http:\/\/www\.serif\.com\/$/,
};
/** Functions and rules of CSS that fetch something, and the escapes that could spell them. */
const FETCHES = /\burl\((?!\s*["']?#)|\b(?:image-set|image|src|cross-fade|element|paint)\(|@(?:import|font-face|namespace|charset)\b|\\|javascript\s*:|expression\s*\(|-moz-binding|behavior\s*:/i;
const OWN_PICTURE = /^\s*data:image\/(?:png|jpeg|webp);base64,[a-z0-9+/=\s]*$/i;
/** Elements that a drawing shows once every `use` is unfolded: ten levels of ten would be ten thousand million. */
const MOST_SHOWN = 20_000;

/** Tags in tags that a drawing may have: each level costs what reads it a piece of its stack. */
const MOST_LEVELS = 100;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeFault({ name, value, offset }: SvgAttribute): SvgFault | undefined {
  const fault = (): SvgFault => ({ code: 'image-script', offset, found: `${name}="${value}"` });
  const [prefix, local] = name.includes(':') ? [name.slice(0, name.indexOf(':')), localName(name)] : ['', name];
  if (name === 'xmlns') return value === SVG ? undefined : fault();
  if (prefix === 'xmlns') return Object.hasOwn(LEFT_BEHIND, local) && LEFT_BEHIND[local]!.test(value) ? undefined : value === SVG || /xhtml|xslt|xml-events|mathml/i.test(value) ? fault() : undefined;
  if (/^on/i.test(local)) return fault();
  if (/^(?:href|src|srcset|data|action|formaction|ping|base|srcdoc|code|codebase|archive|cite|poster|manifest)$/i.test(local)) {
    return local.toLowerCase() === 'href' && (/^#/.test(value) || OWN_PICTURE.test(value)) ? undefined : fault();
  }
  if (/^attributeName$/i.test(local)) return /href|src|^on|:/i.test(value.replaceAll(/\s/g, '')) ? fault() : undefined;
  return FETCHES.test(value) ? fault() : undefined;
}

function elementFault({ name, offset }: { name: string; offset: number }): SvgFault | undefined {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  if (prefix === '' || prefix === 'svg') return ELEMENTS.has(localName(name)) ? undefined : { code: 'image-script', offset, found: `<${name}` };
  return Object.hasOwn(LEFT_BEHIND, prefix) ? undefined : { code: 'image-script', offset, found: `<${name}` };
}

/** Adds up what is drawn when each `use` is put in the place of what it names, without unfolding it. */
function shownElements(tokens: readonly SvgToken[]): number {
  interface Group { count: number; uses: string[] }
  const groups = new Map<string, Group>();
  const top: Group = { count: 0, uses: [] };
  const open: Group[][] = [[top]];
  for (const token of tokens) {
    if (token.kind === 'close') {
      if (open.length > 1) open.pop();
    } else if (token.kind === 'open') {
      const id = token.attributes.find(({ name }) => name === 'id')?.value;
      const own: Group | undefined = id === undefined ? undefined : { count: 0, uses: [] };
      if (own && !groups.has(id!)) groups.set(id!, own);
      const here = own ? [...open.at(-1)!, own] : open.at(-1)!;
      for (const group of here) {
        group.count += 1;
        if (localName(token.name) === 'use') for (const { name, value } of token.attributes) if (localName(name) === 'href') group.uses.push(value.slice(1));
      }
      if (!token.isClosed) open.push(here);
    }
  }
  const sums = new Map<Group, number>();
  const sum = (group: Group, above: ReadonlySet<Group>): number => {
    const known = sums.get(group);
    if (known !== undefined) return known;
    // A `use` of what it stands in is an error to a browser, which draws nothing.
    if (above.has(group)) return 0;
    // A chain that long ends the stack of who follows it.
    if (above.size > MOST_LEVELS) return Number.MAX_SAFE_INTEGER;
    const inside = new Set(above).add(group);
    const total = group.uses.reduce((all, id) => Math.min(Number.MAX_SAFE_INTEGER, all + (groups.has(id) ? sum(groups.get(id)!, inside) : 0)), group.count);
    sums.set(group, total);
    return total;
  };
  return sum(top, new Set());
}

function structureFault(tokens: readonly SvgToken[]): SvgFault | undefined {
  const open: string[] = [];
  let hasRoot = false;
  for (const token of tokens) {
    if (token.kind === 'broken') return { code: 'image-broken', offset: token.offset, found: token.text };
    if (token.kind === 'open') {
      const names = token.attributes.map(({ name }) => name);
      if ((open.length === 0 && hasRoot) || new Set(names).size < names.length) return { code: 'image-broken', offset: token.offset, found: `<${token.name}` };
      hasRoot = true;
      if (!token.isClosed) open.push(token.name);
      if (open.length > MOST_LEVELS) return { code: 'image-too-complex', offset: token.offset, found: '' };
    } else if (token.kind === 'close' && open.pop() !== token.name) return { code: 'image-broken', offset: token.offset, found: `</${token.name}>` };
    else if (token.kind === 'text' && open.length === 0 && token.text.trim() !== '') return { code: 'image-broken', offset: token.offset, found: token.text.trim() };
  }
  if (open.length > 0) return { code: 'image-broken', offset: 0, found: `<${open.at(-1)!}>` };
  return shownElements(tokens) > MOST_SHOWN ? { code: 'image-too-complex', offset: 0, found: '' } : undefined;
}

/**
 * Reads a drawing as a browser would and gives everything in it that is no drawing: an allow-list of elements; addresses only
 * within the drawing or of pixels that it holds; styles that fetch nothing, whole and with their entities resolved.
 */
export function svgFaults(svg: string): SvgFault[] {
  const tokens = svgTokens(svg);
  const faults: SvgFault[] = [];
  let style: { offset: number; text: string } | undefined;
  for (const token of tokens) {
    if (token.kind === 'open') {
      const wrong = [elementFault(token), ...token.attributes.map(attributeFault)].find((one) => one !== undefined);
      if (wrong) faults.push(wrong);
      if (localName(token.name) === 'style' && !token.isClosed) style = { offset: token.offset, text: '' };
    } else if (token.kind === 'text' && style) {
      style.text += token.text;
    } else if (token.kind === 'close' && style && localName(token.name) === 'style') {
      // Joined first: a comment or a CDATA section may part `@im` from `port`.
      const found = FETCHES.exec(style.text)?.[0];
      if (found !== undefined) faults.push({ code: 'image-script', offset: style.offset, found });
      style = undefined;
    } else if (token.kind === 'instruction' && !/^<\?xml\s+version="1\.[01]"(?:\s+encoding="utf-8")?(?:\s+standalone="(?:yes|no)")?\s*\?>$/i.test(token.text.replaceAll("'", '"'))) {
      faults.push({ code: 'image-script', offset: token.offset, found: token.text });
    } else if (token.kind === 'declaration' && /\[/.test(token.text)) {
      faults.push({ code: 'image-script', offset: token.offset + token.text.indexOf('['), found: token.text });
    }
  }
  const structure = structureFault(tokens);
  return structure ? [...faults, structure] : faults;
}

/** The pictures of pixels that a drawing holds, as bytes. */
export function embeddedPictures(svg: string): { kind: string; bytes: Buffer; offset: number }[] {
  return svgTokens(svg).flatMap((token) =>
    token.kind !== 'open' ? [] : token.attributes.flatMap(({ name, value, offset }) => {
      const match = localName(name) === 'href' ? /^\s*data:image\/(png|jpeg|webp);base64,([\s\S]*)$/i.exec(value) : null;
      return match ? [{ kind: match[1]!.toLowerCase(), bytes: Buffer.from(match[2]!, 'base64'), offset }] : [];
    }),
  );
}
