import type { ContentCopy } from '../../scripts/lib/content-copy.ts';
import { TINY, tiny } from '../../scripts/lib/pictures/tiny.ts';
import type { Code } from '../../scripts/lib/sentence.ts';

/** Something a stranger might send, and how the check must refuse it: in that file, on that line, under that code. */
export interface Attack {
  name: string;
  place: string;
  line: number;
  code: Code;
  send: (copy: ContentCopy) => unknown;
}

const FIELDS = 'title: Pagina\nsummary: Una pagina.\nrevision: 1\ncheckedOn: 2026-11-22\norder: 1\n';
const SOURCES = 'sources:\n  - { id: a, title: A, publisher: A, class: official, language: it, url: "https://example.org/a" }\n';
const FRONT = `---\n${FIELDS}${SOURCES}---\n\n`;
/** The line on which a text begins, and that on which the fields do. */
const TEXT_LINE = 11;
const FIELD_LINE = 6;
let count = 0;
const nextFile = (): string => `programme/attack-${String((count += 1)).padStart(3, '0')}/index.it.mdx`;

/** A text, refused on its own line unless told otherwise. */
function text(name: string, body: string, code: Code, line = TEXT_LINE): Attack {
  const place = nextFile();
  return { name: `text: ${name}`, place, line, code, send: (copy) => copy.write(place, `${FRONT}${body}\n`) };
}

const link = (name: string, address: string): Attack => text(`link, ${name}`, `[x](${address})`, 'unsafe-address');

/** One more field among the others, on the sixth line. */
function field(name: string, yaml: string, code: Code, line = FIELD_LINE): Attack {
  const place = nextFile();
  return { name: `fields: ${name}`, place, line, code, send: (copy) => copy.write(place, `---\n${FIELDS.replace('order: 1\n', '')}${yaml}\norder: 1\n${SOURCES}---\n\nTesto.\n`) };
}

/** Words in place of the title, on the second line. */
function words(name: string, title: string, code: Code): Attack {
  const place = nextFile();
  return { name: `words: ${name}`, place, line: 2, code, send: (copy) => copy.write(place, FRONT.replace('Pagina', () => JSON.stringify(title)) + 'Testo.\n') };
}

/** The address of a source, on the eighth line. */
function sourceUrl(name: string, url: string): Attack {
  const place = nextFile();
  return { name: `source: ${name}`, place, line: 8, code: 'not-an-address', send: (copy) => copy.write(place, FRONT.replace('"https://example.org/a"', () => JSON.stringify(url)) + 'Testo.\n') };
}

/** A whole file. */
function whole(name: string, bytes: string | Uint8Array, code: Code, line = 1): Attack {
  const place = nextFile();
  return { name: `file: ${name}`, place, line, code, send: (copy) => copy.write(place, bytes) };
}

/** A whole data record. */
const data = (name: string, slug: string, yaml: string, code: Code, line = 1): Attack => ({ name: `data: ${name}`, place: `glossary/${slug}.yaml`, line, code, send: (copy) => copy.write(`glossary/${slug}.yaml`, yaml) });

const named = (name: string, path: string, code: Code, place = path): Attack => ({ name: `name: ${name}`, place, line: 1, code, send: (copy) => copy.write(path, 'x') });

const linked = (name: string, place: string, target: string): Attack => ({ name: `link in the file system: ${name}`, place, line: 1, code: 'symlink', send: (copy) => copy.link(place, target) });

function picture(name: string, ending: string, bytes: string | Uint8Array, code: Code, line = 1): Attack {
  const record = nextFile();
  const place = record.replace('index.it.mdx', `picture.${ending}`);
  return { name: `picture: ${name}`, place, line, code, send: (copy) => copy.write(record, `${FRONT}![Un disegno](./picture.${ending})\n`).write(place, bytes) };
}

const drawing = (name: string, inside: string, code: Code = 'image-script', attributes = ''): Attack =>
  picture(`drawing, ${name}`, 'svg', `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n${inside}\n</svg>\n`, code, attributes ? 1 : 2);

const PAGE = '<!doctype html><script>alert(1)</script>';
const utf16 = (value: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(value, 'utf16le')]);

const IN_TEXT: Attack[] = [
  text('import of a module', 'import fs from "node:fs"', 'import-export'),
  text('import for its effect', 'import "node:child_process"', 'import-export'),
  text('import of a component of the site', 'import Page from "../../../src/layouts/Page.astro"', 'import-export'),
  text('export of a value', 'export const secret = process.env.CANARY_SECRET', 'import-export'),
  text('export as default', 'export default function Layout() {}', 'import-export'),
  text('export of everything', 'export * from "node:fs"', 'import-export'),
  text('import that is no JavaScript', 'import {', 'import-export'),
  text('expression', '{process.env.CANARY_SECRET}', 'javascript'),
  text('expression inside a sentence', 'Prima {globalThis.process.exit(1)} dopo', 'javascript'),
  text('expression that imports', '{await import("node:fs")}', 'javascript'),
  text('expression of a template', '{`${process.env.CANARY_SECRET}`}', 'javascript'),
  text('expression that calls itself', '{(() => { for (;;); })()}', 'javascript'),
  text('expression in a heading', '### {1 + 1}', 'javascript'),
  text('expression in a table', '| a |\n|---|\n| {1} |', 'javascript', TEXT_LINE + 2),
  text('expression in a list', '- {1}', 'javascript'),
  text('expression in a link', '[{1}](/cities/torino)', 'javascript'),
  text('comment in braces', '{/* hidden from reviewers */}', 'javascript'),
  text('brace that is not closed', '{ process.exit(1)', 'mdx-brace'),
  text('brace that does not parse', '{ if (x) }', 'mdx-brace'),
  text('HTML comment', '<!-- hidden from readers -->', 'mdx-comment'),
  text('CDATA', '<![CDATA[ x ]]>', 'mdx-comment'),
  text('document type', '<!DOCTYPE html>', 'mdx-comment'),
  text('processing instruction', '<?php system("id") ?>', 'mdx-less-than'),
  ...['script', 'style', 'iframe', 'object', 'embed', 'form', 'base', 'meta', 'link', 'svg', 'math', 'template', 'slot', 'img', 'video', 'div', 'details', 'dialog', 'portal', 'noscript', 'a'].map((tag) => text(`element <${tag}>`, `<${tag} />`, 'html')),
  text('script with its words', '<script>alert(1)</script>', 'html'),
  text('script in capitals', '<SCRIPT>alert(1)</SCRIPT>', 'unknown-component'),
  text('picture with a handler', '<img src="x" onerror="alert(1)" />', 'html'),
  text('custom element', '<x-frame />', 'html'),
  text('element in a name space', '<svg:script />', 'html'),
  text('fragment of JSX', '<>x</>', 'unknown-component'),
  text('component that does not exist', '<Script src="https://example.org/x.js" />', 'unknown-component'),
  text('component of Astro', '<Fragment set:html="<script>" />', 'unknown-component'),
  text('member of a component', '<Claim.constructor id="x" />', 'unknown-component'),
  text('component named like a prototype', '<__proto__ />', 'unknown-component'),
  text('component named like a constructor', '<constructor />', 'html'),
  text('component named like a method', '<toString />', 'html'),
  text('component named with a letter that looks alike', '<Сlaim id="x" />', 'unknown-component'),
  ...['onclick="x"', 'onmouseover="x"', 'style="position:fixed"', 'class="x"', 'set:html="x"', 'set:text="x"', 'client:load="x"', 'client:only="x"', 'define:vars="x"', 'is:inline="x"', 'is:raw="x"', 'server:defer="x"', 'transition:name="x"', 'slot="head"', 'key="x"', 'ref="x"', 'href="javascript:x"', 'dangerouslySetInnerHTML="x"', '__proto__="x"', 'constructor="x"', 'children="x"'].map((attribute) =>
    text(`attribute ${attribute}`, `<Term id="living-lab" ${attribute} />`, 'unknown-attribute'),
  ),
  text('attribute that is an expression', '<Term id={process.env.CANARY_SECRET} />', 'attribute-not-text'),
  text('attribute that is a template', '<Term id={`x`} />', 'attribute-not-text'),
  text('spread of attributes', '<Term id="living-lab" {...process.env} />', 'javascript'),
  text('attribute without a value', '<Term id />', 'attribute-not-text'),
  text('kind of remark that closes its attribute', '<Note kind="tip&quot; onclick=&quot;x">\n\nx\n\n</Note>', 'attribute-value'),
  text('claim with an id from the prototype', '<Claim id="__proto__">x</Claim>', 'no-claim'),
  text('term with a way out of its folder', '<Term id="../../cities/torino" />', 'no-term'),
  text('language that closes its attribute', '<Foreign lang="it&quot; onclick=&quot;x">x</Foreign>', 'attribute-value'),
  text('reference to an address elsewhere', '[x][y]\n\n[y]: javascript:alert(1)', 'not-in-vocabulary'),
  text('definition alone', '[y]: https://example.org', 'not-in-vocabulary'),
  text('footnote', 'a[^1]\n\n[^1]: b', 'not-in-vocabulary'),
  text('block of code', '```js\nprocess.exit(1)\n```', 'not-in-vocabulary'),
  text('automatic link between signs', '<https://example.org>', 'mdx-angle-link'),
  text('automatic link of a program', '<javascript:alert(1)>', 'mdx-tag-open'),
  text('picture of another host', '![x](https://example.org/x.png)', 'image-address'),
  text('picture of another host without its scheme', '![x](//example.org/x.png)', 'image-address'),
  text('picture with a way out of its folder', '![x](../../../package.json)', 'image-address'),
  text('picture with a way out in disguise', '![x](./%2e%2e/x.png)', 'image-address'),
  text('picture in an address', '![x](data:image/svg+xml;base64,PHN2Zz4=)', 'image-address'),
  text('picture from the disk', '![x](file:///etc/passwd)', 'image-address'),
  text('picture that is no picture', '![x](./index.it.mdx)', 'image-address'),
  text('picture of another record', '![x](/media/cities/torino/x.png)', 'image-address'),
  text('picture by reference', '![x][y]\n\n[y]: ../../x.png', 'not-in-vocabulary'),
  text('quotes in quotes without end', `${'> '.repeat(5000)}x`, 'too-deep'),
  text('lists in lists without end', `${'1. '.repeat(5000)}x`, 'too-deep'),
  text('asterisks without end', '**a _b '.repeat(9000), 'too-many-marks'),
  text('brackets without end', '[a]('.repeat(9000), 'too-many-marks'),
  text('components in one another without end', '<Claim id="x">'.repeat(5000), 'too-many-marks'),
  text('tables without end', `|${'a|'.repeat(9000)}`, 'too-many-marks'),
  text('direction of writing (Trojan Source)', 'Il ruolo è \u202E⁦admin⁩ ⁦ok\u2069', 'invisible-character'),
  text('direction of writing as an entity', 'Il ruolo &#x202E;admin', 'invisible-character'),
  text('word divided by nothing', 'Tori\u200Bno', 'invisible-character'),
  text('invisible tags', 'Torino\u{E0041}\u{E0042}', 'invisible-character'),
  text('character of control', 'a\u0007b', 'control-character'),
  text('escape of a terminal', '\u001B]8;;https://example.org\u0007x', 'control-character'),
  text('null character', 'a\u0000b', 'control-character'),
];

const LINKS: Attack[] = [
  link('a program', 'javascript:alert(1)'),
  link('a program in mixed case', 'JaVaScRiPt:alert(1)'),
  link('a program with a number for a letter', '&#106;avascript:alert(1)'),
  link('a program with numbers to the base of sixteen', '&#x6A;&#x61;vascript:alert(1)'),
  link('a program with a colon by name', 'javascript&colon;alert(1)'),
  link('a program divided by a tab', 'java&Tab;script:alert(1)'),
  link('a program divided by a line', 'java&NewLine;script:alert(1)'),
  link('a program behind a blank', '<&#32;javascript:alert(1)>'.replace(/[<>]/g, '')),
  link('a program behind a control character', '&#1;javascript:alert(1)'),
  link('a program behind a character of no width', '\u200Bjavascript:alert(1)'),
  link('a program in escapes', '\\javascript:alert(1)'),
  link('a program in percent signs', 'javascript%3Aalert(1)'),
  link('data', 'data:text/html,x'),
  link('data in mixed case', 'DATA:text/html;base64,PHNjcmlwdD4='),
  link('a program of Visual Basic', 'vbscript:msgbox(1)'),
  link('a file', 'file:///etc/passwd'),
  link('a blob', 'blob:https://example.org/x'),
  link('the source of a page', 'view-source:https://example.org'),
  link('a folder on another machine', '\\\\\\\\example.org\\\\x'),
  link('another host without its scheme', '//example.org'),
  link('another host with a backslash', '/\\\\example.org'),
  link('another host behind a tab', '/&Tab;/example.org'),
  link('a host behind a name', 'https://torino.example@evil.example/'),
  link('a host behind a name and a word', 'https://a:b@evil.example/'),
  link('a scheme without slashes', 'https:evil.example'),
  link('a scheme with one slash', 'https:/evil.example'),
  link('a scheme with three slashes', 'https:///evil.example'),
  link('a letter that only looks like h', 'һttps://example.org'),
  link('a port that is none', 'https://example.org:99999/'),
  link('a place relative to the page', '../../secret'),
  link('a telephone', 'tel:+390000'),
  link('a message of an application', 'intent://x#Intent;end'),
  text('link, inside the site, out of the content', '[x](/../../etc/passwd)', 'link-form'),
  text('link, inside the site, to a page that is none', '[x](/admin/)', 'link-form'),
  text('link, inside the site, in disguise', '[x](/%2e%2e/x)', 'link-form'),
];

const IN_FIELDS: Attack[] = [
  field('layout of Astro', 'layout: ../../../src/layouts/Page.astro', 'unknown-key'),
  field('address of its own', 'slug: ../../admin', 'unknown-key'),
  field('components', 'components: { Claim: x }', 'unknown-key'),
  field('draft', 'draft: true', 'unknown-key'),
  ...['!!js/function "x"', '!!js/regexp /x/', '!!js/undefined ""', '!!binary aGk=', '!!set { a }', '!!omap [ a: 1 ]', '!!timestamp 2026-01-01', '!!python/object:os.system x', '!ruby/object:Gem x', '!<tag:yaml.org,2002:str> x', '!x 1'].map((tag) => field(`tag ${tag}`, `period: ${tag}`, 'yaml-tag')),
  field('anchor', 'period: &a { start: 2020 }', 'yaml-anchor'),
  field('alias that stands for nothing', 'period: *a', 'yaml-anchor'),
  field('aliases that explode', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', 'yaml-anchor'),
  field('anchor that holds itself', 'period: &a [*a]', 'yaml-anchor'),
  field('merge key', '<<: { order: 2 }', 'yaml-merge-key'),
  field('merge key deep inside', 'period: { <<: { start: 2020 } }', 'yaml-merge-key'),
  ...['__proto__', 'constructor', 'prototype'].flatMap((key) => [
    field(`key ${key}`, `${key}: { isAdmin: true }`, 'reserved-key'),
    field(`key ${key} in quotes`, `"${key}": { isAdmin: true }`, 'reserved-key'),
    field(`key ${key} in a group`, `period: { ${key}: { isAdmin: true } }`, 'reserved-key'),
    field(`key ${key} in a list of groups`, `milestones:\n  - ${key}: 1`, 'reserved-key', FIELD_LINE + 1),
    field(`key ${key} among the labels`, `labels: { ${key}: x }`, 'reserved-key'),
    field(`key ${key} among the claims`, `claims: { ${key}: { sources: [a], asOf: 2020 } }`, 'reserved-key'),
  ]),
  field('key __proto__ in escapes', '"\\x5f_proto__": 1', 'reserved-key'),
  field('key twice', 'period: {}\nperiod: {}', 'yaml-duplicate-key', FIELD_LINE + 1),
  field('key that is a list', '? [a, b]\n: 1', 'yaml-key'),
  field('levels without end', `period: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-deep', 1),
  field('groups without end', `period: ${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`, 'too-deep', 1),
  field('values without end', `related: [${'a, '.repeat(9000)}]`, 'too-many-values'),
  field('number without end', `period: ${'9'.repeat(5000)}`, 'wrong-type'),
  field('number that is none', 'sdgs: [.nan, .inf]', 'unknown-key'),
  field('reference with a way out of its folder', 'related: ["../../etc/passwd"]', 'not-a-record-path'),
  field('reference to a prototype', 'related: [cities/constructor]', 'no-record'),
  field('reference to a collection of the prototype', 'related: [constructor/x]', 'no-collection'),
  field('character of no width in an id', 'sections: ["te\u200Bxt"]', 'not-an-id'),
  field('letter of another alphabet in an id', 'sections: ["tеxt"]', 'not-an-id'),
  field('way out in an id', 'sections: ["../x"]', 'not-an-id'),
  field('null character in escapes', 'period: { start: "20\\020" }', 'not-a-date'),
  field('official page that is a program', 'officialPage: "javascript:alert(1)"', 'not-an-address'),
];

const IN_WORDS: Attack[] = [
  words('end of the title', '</title><script>alert(1)</script>', 'markup-in-words'),
  words('half of a tag', '<img src=x onerror=alert(1) //', 'markup-in-words'),
  words('comment', '<!--[if IE]>', 'markup-in-words'),
  words('tag as entities', '&lt;script&gt;', 'markup-in-words'),
  words('tag as numbers', '&#60;script&#62;', 'markup-in-words'),
  words('link of Markdown', '[x](javascript:alert(1))', 'markup-in-words'),
  words('component', '<Claim id="x" />', 'markup-in-words'),
  words('two lines', 'a\nb', 'not-one-line'),
  words('null character', 'a\u0000b', 'control-character'),
  words('direction of writing', 'a\u202Eb', 'invisible-character'),
  words('words without end', 'x'.repeat(5000), 'text-too-long'),
  sourceUrl('program', 'javascript:alert(1)'),
  sourceUrl('program with a tab', 'java\tscript:alert(1)'),
  sourceUrl('data', 'data:text/html,x'),
  sourceUrl('file', 'file:///etc/passwd'),
  sourceUrl('host behind a name', 'https://torino.example@evil.example/'),
  sourceUrl('own machine', 'http://localhost/'),
  sourceUrl('scheme alone', 'https://'),
  sourceUrl('address with a blank', 'https://example.org/ x'),
  sourceUrl('address that closes its attribute', 'https://example.org/" onclick="x'),
];

const FILES: Attack[] = [
  whole('no fields', 'Testo.', 'frontmatter-missing'),
  whole('fields of another kind', '+++\ntitle = "x"\n+++\n', 'frontmatter-missing'),
  whole('fields as JavaScript', '---js\nprocess.exit(1)\n---\n', 'frontmatter-missing'),
  whole('fields that are never closed', '---\ntitle: x\n', 'frontmatter-missing'),
  whole('fields that are a list', '---\n- a\n---\n\nx\n', 'not-fields'),
  whole('UTF-16', utf16(`${FRONT}x`), 'not-utf8'),
  whole('bytes that are no text', Uint8Array.of(0xc0, 0x80, 0xfe, 0xff), 'not-utf8'),
  whole('more than a text may have', FRONT + 'x '.repeat(100_000), 'file-too-large'),
  whole('nothing', '', 'empty-file'),
  data('directive', 'directive', '%YAML 1.1\n---\nkind: term\n', 'yaml-directive'),
  data('directive that names a tag', 'directive-tag', '%TAG ! tag:evil.example,2026:\n---\nkind: term\n', 'yaml-directive'),
  data('second document', 'second', 'kind: term\n---\nkind: office\n', 'yaml-many-documents', 2),
  data('tag on the whole file', 'tagged', '!!js/function\nkind: term\n', 'yaml-tag'),
  data('words alone', 'words', 'kind\n', 'not-fields'),
  named('capital letters', 'programme/Capital/index.it.mdx', 'bad-slug', 'programme/Capital'),
  named('twin in capital letters', 'programme/ATTACK-NAMES/index.it.mdx', 'duplicate-slug', 'programme/ATTACK-NAMES'),
  named('dots', 'programme/..a/index.it.mdx', 'bad-slug', 'programme/..a'),
  named('percent signs', 'programme/%2e%2e/index.it.mdx', 'bad-slug', 'programme/%2e%2e'),
  named('dot at the end', 'programme/a./index.it.mdx', 'bad-slug', 'programme/a.'),
  named('blank at the end', 'programme/a /index.it.mdx', 'bad-slug', 'programme/a '),
  named('underline at the beginning', 'programme/_a/index.it.mdx', 'bad-slug', 'programme/_a'),
  named('hidden folder', 'programme/.git/index.it.mdx', 'bad-slug', 'programme/.git'),
  named('letters of another alphabet', 'programme/tоrino/index.it.mdx', 'bad-slug', 'programme/tоrino'),
  named('backslash', 'programme/a\\b/index.it.mdx', 'bad-slug', 'programme/a\\b'),
  named('line break', 'programme/a\nb/index.it.mdx', 'bad-slug', 'programme/a\nb'),
  named('command of a terminal', 'programme/a\u001B[2J/index.it.mdx', 'bad-slug', 'programme/a\u001B[2J'),
  named('device of Windows', 'programme/con/index.it.mdx', 'reserved-slug', 'programme/con'),
  named('device of Windows as a file', 'glossary/nul.yaml', 'reserved-slug'),
  named('page of the site', 'settlement-guide/path/index.it.mdx', 'reserved-slug', 'settlement-guide/path'),
  named('name without end', `programme/${'a'.repeat(200)}/index.it.mdx`, 'slug-too-long', `programme/${'a'.repeat(200)}`),
  named('language that is none', 'programme/attack-names/index.xx.mdx', 'misplaced-file'),
  named('program beside a text', 'programme/attack-names/index.astro', 'misplaced-file'),
  named('page beside a text', 'programme/attack-names/index.html', 'misplaced-file'),
  named('script beside a text', 'programme/attack-names/x.js', 'misplaced-file'),
  named('two endings', 'programme/attack-names/x.svg.html', 'misplaced-file'),
  named('folder in a record', 'programme/attack-names/deep/x.svg', 'misplaced-file', 'programme/attack-names/deep'),
  named('collection that is none', 'pages/index.astro', 'unknown-collection', 'pages'),
  named('file beside the collections', '.env', 'misplaced-file'),
  linked('a file of the machine', 'glossary/passwd.yaml', '/etc/passwd'),
  linked('a folder of the machine', 'programme/etc', '/etc'),
  linked('itself', 'programme/loop', 'loop'),
  linked('the folder above', 'programme/attack-above', '..'),
  linked('a picture of the machine', 'programme/attack-names/x.svg', '/etc/hosts'),
  linked('nothing', 'glossary/nothing.yaml', 'no-such-file'),
];

const BOMB = Array.from({ length: 10 }, (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`).join('');
const PICTURES: Attack[] = [
  picture('page named PNG', 'png', PAGE, 'image-not-what-it-says'),
  picture('page named JPEG', 'jpg', PAGE, 'image-not-what-it-says'),
  picture('page named SVG', 'svg', PAGE, 'image-not-what-it-says'),
  picture('PNG named WebP', 'webp', tiny('png'), 'image-not-what-it-says'),
  picture('PNG with a page behind', 'png', Buffer.concat([tiny('png'), Buffer.from(PAGE)]), 'image-with-something-behind'),
  picture('JPEG with a page behind', 'jpg', Buffer.concat([tiny('jpeg'), Buffer.from(PAGE)]), 'image-with-something-behind'),
  picture('WebP with a page behind', 'webp', Buffer.concat([tiny('webp'), Buffer.from(PAGE)]), 'image-with-something-behind'),
  picture('PNG that ends early', 'png', tiny('png').subarray(0, 40), 'image-broken'),
  picture('JPEG with the place where it was taken', 'jpg', tiny('jpegWithPlace'), 'image-place'),
  picture('JPEG with the name of who took it', 'jpg', tiny('jpegWithName'), 'image-metadata'),
  picture('picture of more bytes than a phone fetches', 'png', Buffer.alloc(600 * 1024), 'image-too-large'),
  drawing('script', '<script>alert(1)</script>'),
  drawing('script of another prefix', '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
  drawing('handler', '<path onload="alert(1)"/>'),
  drawing('handler at the root', '<path/>', 'image-script', ' onload="alert(1)"'),
  drawing('foreign document', '<foreignObject><body/></foreignObject>'),
  drawing('link that is a program', '<a href="javascript:alert(1)"><path/></a>'),
  drawing('link that is a program, in numbers', '<a href="&#106;avascript:alert(1)"><path/></a>'),
  drawing('use of data', '<use href="data:image/svg+xml,x"/>'),
  drawing('use of another file', '<use href="other.svg#x"/>'),
  drawing('picture of another host', '<image href="https://example.org/x.png"/>'),
  drawing('filter of another host', '<feImage href="//example.org/x"/>'),
  drawing('style that imports', '<style>@import url("//example.org/x.css");</style>'),
  drawing('style that imports, parted by a comment', '<style>@im<!-- -->port "//example.org";</style>'),
  drawing('style that fetches, in numbers', '<path style="fill:&#117;rl(//example.org)"/>'),
  drawing('animation of an address', '<a href="#x"><animate attributeName="href" to="javascript:alert(1)"/></a>'),
  drawing('animation of an address, in numbers', '<a href="#x"><animate attributeName="hr&#101;f" to="x"/></a>'),
  picture('drawing that repeats itself without end', 'svg', `<svg xmlns="http://www.w3.org/2000/svg"><defs><path id="a0"/>${BOMB}</defs><use href="#a10"/></svg>`, 'image-too-complex'),
  drawing('hidden picture with its place', `<image href="data:image/jpeg;base64,${TINY.jpegWithPlace}"/>`, 'image-place'),
  drawing('page in its name space', '<body xmlns="http://www.w3.org/1999/xhtml"/>'),
  picture('drawing with a style sheet of another host', 'svg', '<?xml-stylesheet href="//example.org/x.css"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image-script'),
  picture('drawing with a file of the machine (XXE)', 'svg', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>', 'image-script'),
  picture('drawing with entities that explode', 'svg', '<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>', 'image-script'),
  picture('drawing of another encoding', 'svg', '<?xml version="1.0" encoding="UTF-7"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image-script'),
];

/** All of them; each stands in a place of its own, so that one run of the check meets them all. */
export const ATTACKS: readonly Attack[] = [...IN_TEXT, ...LINKS, ...IN_FIELDS, ...IN_WORDS, ...FILES, ...PICTURES];
