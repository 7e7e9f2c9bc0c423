import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { ContentCopy } from '../scripts/lib/content-copy.ts';
import { readRecordFile } from '../scripts/lib/reading.ts';
import { readText } from '../scripts/lib/text-source.ts';
import { renderHtml, type HtmlContext } from '#text/html.ts';
import { parseText } from '#text/parse.ts';

/** The same inputs in every run; another seed finds others: `HOSTILE_SEED=7 npx vitest run tests/hostile-properties.test.ts`. */
const SEED = Number(process.env.HOSTILE_SEED ?? 20_261_123);
const options = (numRuns: number) => ({ seed: SEED, numRuns, verbose: 1 as const });
console.log(`Seed of the property tests: ${SEED}`);

const TOKENS = [
  '**', '_', '*', '~~', '`', '[', ']', '(', ')', '![', '](', '](/cities/torino)', '](javascript:x)', '](https://example.org)', '](https://a@b.example)', '](data:text/html,x)', '<', '>', '</', '/>', '{', '}', '{1}', '{/* x */}', '<!--', '-->',
  '<Claim id="opening">', '</Claim>', '<Claim id="opening" />', '<Term id="living-lab" />', '<Foreign lang="it">', '</Foreign>', '<Ruby reading="じ">字</Ruby>', '<Note kind="tip">', '</Note>', '<script>', '</script>', '<img src=x onerror=y>', '<b>', ' onclick="x"',
  '&lt;script&gt;', '&#60;', '&#x3c;', '&quot;', '&amp;', '\\', '\\{', '\\<', '"', "'", '\n', '\n\n', '\n- ', '\n1. ', '\n> ', '\n## ', '\n### ', '\n# ', '\n---\n', '\n|a|\n|-|\n|b|\n', '\n```\n', '    ', '\t', '  \n', 'import x from "y"\n', 'export ', 'a', 'torino', '名古屋', '「あ」', '。', '\u200B', '\u202E', '\u0000', '\uFEFF', 'http://a.b', 'www.a.b', 'a@b.c', '![x](./plan.svg)', '[^1]', '[a]: b', ' ', '$', '%', '#', '=', '😀', '\uD83D',
];
const nastyText = fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }).map((tokens) => tokens.join(''));
const view = { value: '12', era: undefined, sources: [], year: '2024', asOf: '2024', certainty: 'confirmed' } as unknown as HtmlContext['claims'] extends ReadonlyMap<string, infer V> ? V : never;
const context = {
  locale: 'it', sections: [], claims: new Map([['opening', view]]),
  words: new Proxy({}, { get: () => () => 'parola' }),
  term: (id: string) => ({ href: `/it/glossary/${id}/`, title: id }), href: (url: string) => url, imageHref: (url: string) => url.replace('./', '/media/'), noteTitle: (kind: string) => kind, tableLabel: 'Tabella',
} as unknown as HtmlContext;

/** Everything that the HTML of a text may consist of. */
const ELEMENTS = new Set('p h2 h3 strong em del code br hr blockquote ul ol li table thead tbody tr th td a img div span i b ruby rt rp wbr sup'.split(' '));
const ATTRIBUTES = /^(?:id|href|rel|src|alt|loading|class|lang|role|tabindex|scope|start|aria-[a-z]+|data-[a-z-]+)$/;
const ADDRESS = /^(?:https?:\/\/[^/@\\]+(?:\/|$|\?|#)|mailto:|\/(?!\/)|#)/i;
type Node = DefaultTreeAdapterMap['node'];

function foreignParts(node: Node): string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(foreignParts) : [];
  if (!('tagName' in node)) return node.nodeName === '#comment' ? ['comment', ...inside] : inside;
  const wrong = node.attrs.filter(({ name, value }) => !ATTRIBUTES.test(name) || ((name === 'href' || name === 'src') && !ADDRESS.test(value)));
  return [...(ELEMENTS.has(node.tagName) ? [] : [node.tagName]), ...wrong.map(({ name, value }) => `${node.tagName} ${name}=${value}`), ...inside];
}

test('a text of nasty pieces is refused with its place, or becomes HTML that holds nothing but words and what we allow', () => {
  let accepted = 0;
  fc.assert(
    fc.property(nastyText, (body) => {
      const read = readText('content/x.mdx', body);
      const lines = body.split('\n').length;
      for (const { line, column } of [...read.refusals, ...(read.fault ? [read.fault] : [])]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
      if (read.fault || read.refusals.length > 0 || read.outline.claims.some(({ id }) => id !== 'opening')) return;
      accepted += 1;
      const { intro, sections } = renderHtml(parseText(body), context);
      for (const html of [intro, ...sections.flatMap((section) => [section.titleHtml, section.html])]) expect(foreignParts(parseFragment(html))).toEqual([]);
    }),
    options(1200),
  );
  // A property of nothing proves nothing.
  expect(accepted).toBeGreaterThan(20);
});

const nastyKey = fc.constantFrom('title', 'summary', 'revision', 'checkedOn', 'kind', 'sources', 'claims', 'labels', 'it', 'en', 'seeAlso', 'layout', 'slug', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '<<', '', ' ', 'a\nb', '日本', '0', '-1', 'null', 'description', 'aliases', 'id', 'url', 'value');
const nastyScalar = fc.oneof(fc.string({ maxLength: 20 }), nastyText, fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined, Infinity, NaN, 1e308, '2026-02-30', '!!js/function x', '&a', '*a', '<<', '\u0000', '---', '...'));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5, depthSize: 'small' }, nastyScalar, fc.array(tie('tree'), { maxLength: 4 }), fc.array(fc.tuple(nastyKey, tie('tree')), { maxLength: 6 }).map((pairs) => new Map(pairs))),
}));

test('fields of any shape are read or refused with their place, and never throw', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(nastyKey, tree), { maxLength: 10 }), fc.boolean(), (pairs, asText) => {
      const yaml = stringify(new Map(pairs), { aliasDuplicateObjects: false });
      const text = asText ? `---\n${yaml}---\n\nTesto.\n` : yaml;
      const reading = readRecordFile('content/x', asText ? 'mdx' : 'yaml', text);
      for (const { line } of reading.problems) expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
      expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    }),
    options(500),
  );
});

test('YAML of any characters is read or refused, and never throws', () => {
  const piece = fc.constantFrom('a: ', '- ', '? ', ': ', '[', ']', '{', '}', ', ', '"', "'", '|', '>', '#', '&a ', '*a ', '!x ', '%', '@', '`', '\n', '\n  ', '\t', '---\n', '...\n', '<<: ', '1', 'x', '日', '\\', '\u0085', '\u2028', '\uFEFF', 'null', '~', '.inf', '2026-11-22');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), (yaml) => {
      for (const one of readRecordFile('content/x.yaml', 'yaml', yaml).problems) expect(one.line).toBeGreaterThanOrEqual(1);
    }),
    options(1500),
  );
});

test('the whole check answers with file and line to any tree of fields and any text', () => {
  const files = fc.array(fc.tuple(fc.constantFrom('glossary/living-lab.yaml', 'organisations/city-workshop.yaml', 'cities/torino/index.it.mdx', 'events/first-visit/index.en.mdx', 'settlement-guide/first-steps/index.it.mdx', 'good-practices/shared-workshop/index.it.mdx'), fc.array(fc.tuple(nastyKey, tree), { maxLength: 8 }), nastyText), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(files, (changes) => {
      using copy = new ContentCopy();
      for (const [file, pairs, body] of changes) {
        const yaml = stringify(new Map(pairs), { aliasDuplicateObjects: false });
        copy.write(file, file.endsWith('.mdx') ? `---\n${yaml}---\n\n${body}\n` : yaml);
      }
      for (const { file, line, column } of copy.check().problems) {
        expect(file).toMatch(/^content\//);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }
    }),
    options(40),
  );
});
