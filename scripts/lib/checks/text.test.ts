import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const JAPANESE = 'cities/torino/index.ja.mdx';
/** Problems after a paragraph is added to a text, at its line 12. */
const after = (paragraph: string) => problemsAfter((copy) => copy.append(JAPANESE, `\n${paragraph}\n`));
const all = (...paragraphs: string[]) => paragraphs.map(after).join('\n');

test('the tree is not touched by what is allowed', () => {
  expect(all('**太字**と[リンク](https://example.org)。', '\\{ \\< &lt;', '<Note kind="tip">\n\n注意。\n\n</Note>', '<Foreign lang="it">nulla osta</Foreign>と<Ruby reading="じっしょう">実証</Ruby>。')).toBe('\n\n\n');
});

test('text that is no MDX: the place to change and what to write', () => {
  expect(
    all(
      '5 < 6 <7', '人口 {約', 'x <Claim id="residents">多い', '多い</Claim>', '<Claim id="residents">x</Term>', '<Claim id=residents>x</Claim>', '<Claim id="residents>x</Claim>',
      '<!-- 後で -->', '<https://example.org>', '改行<br>する', 'import は輸入です', 'x <Claim id="a" y', '<Term\nid="x',
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.ja.mdx:12:7 [mdx-less-than] A < begins a component here. For a real < write \\<.
    cities/torino/index.ja.mdx:12:4 [mdx-brace] Braces are not allowed in a text. Write \\{ and \\} for real ones.
    cities/torino/index.ja.mdx:12:3 [mdx-tag-pair] The tag “<Claim id="residents">” has no partner. Close each component in the paragraph, list item or bold words in which it is opened.
    cities/torino/index.ja.mdx:12:3 [mdx-tag-pair] The tag “</Claim>” has no partner. Close each component in the paragraph, list item or bold words in which it is opened.
    cities/torino/index.ja.mdx:12:24 [mdx-tag-pair] The tag “</Term>” has no partner. Close each component in the paragraph, list item or bold words in which it is opened.
    cities/torino/index.ja.mdx:12:11 [mdx-attribute-quotes] The value of an attribute stands between double quotes. Write id="…".
    cities/torino/index.ja.mdx:12:1 [mdx-tag-open] The tag “<Claim id="residents>” is not complete. Close its quotes and its > on the same line; for a real < write \\<.
    cities/torino/index.ja.mdx:12:1 [mdx-comment] HTML comments are not allowed. Delete it; a remark for editors can stand among the fields, after a #.
    cities/torino/index.ja.mdx:12:1 [mdx-angle-link] An address between < and > is not a link here. Write [words](address).
    cities/torino/index.ja.mdx:12:3 [html] HTML (“<br>”) is not allowed. Use Markdown, or write \\< for a real <.
    cities/torino/index.ja.mdx:12:1 [import-export] A line cannot begin with “import”: texts hold no programs. Delete it, or begin the sentence with another word.
    cities/torino/index.ja.mdx:12:3 [mdx-tag-open] The tag “<Claim id="a" y” is not complete. Close its quotes and its > on the same line; for a real < write \\<.
    cities/torino/index.ja.mdx:12:1 [mdx-tag-open] The tag “<Term” is not complete. Close its quotes and its > on the same line; for a real < write \\<."
  `);
});

test('what the guard refuses', () => {
  expect(
    all(
      '{alert(1)}', 'import x from "y"', 'export const x = 1', '<div>x</div>', '<script>alert(1)</script>', '<Clam id="residents" />', '<Chart />', '<Claim name="residents" />', '<Claim id={1} />',
      '<Note kind="tips">\n\nx\n\n</Note>', '<Note kind="tip">x</Note>', '<Claim id="residents">\nx\n</Claim>', '<Ruby reading="x"></Ruby>', '# x', '#### x', '##', '```\nx\n```', 'x[^1]\n\n[^1]: y', '[x][y]\n\n[y]: https://example.org',
      '[x](javascript:alert(1))', '[x](//example.org)', '![](./plan.svg)', '![x](https://example.org/x.png)', '<Claim {...x} />',
    ),
  ).toMatchInlineSnapshot(`
    "cities/torino/index.ja.mdx:12:1 [javascript] “{alert(1)}” is read as a program, which texts may not hold. For real braces write \\{ and \\}.
    cities/torino/index.ja.mdx:12:1 [import-export] A line cannot begin with “import”: texts hold no programs. Delete it, or begin the sentence with another word.
    cities/torino/index.ja.mdx:12:1 [import-export] A line cannot begin with “export”: texts hold no programs. Delete it, or begin the sentence with another word.
    cities/torino/index.ja.mdx:12:1 [html] HTML (“<div>”) is not allowed. Use Markdown, or write \\< for a real <.
    cities/torino/index.ja.mdx:12:1 [html] HTML (“<script>”) is not allowed. Use Markdown, or write \\< for a real <.
    cities/torino/index.ja.mdx:12:1 [unknown-component] There is no component “<Clam>”. Did you mean “Claim”? Components are: Claim, Term, Foreign, Ruby, Note.
    cities/torino/index.ja.mdx:12:1 [unknown-component] There is no component “<Chart>”. Components are: Claim, Term, Foreign, Ruby, Note.
    cities/torino/index.ja.mdx:12:1 [attribute-missing] <Claim> needs “id”. Write <Claim id="…">.
    cities/torino/index.ja.mdx:12:1 [unknown-attribute] <Claim> has no attribute “name”. It has: id.
    cities/torino/index.ja.mdx:12:1 [attribute-not-text] The value of “id” is not plain text. Write <Claim id="…">, with something between the quotes.
    cities/torino/index.ja.mdx:12:1 [attribute-value] “tips” is not one of the values. Did you mean “tip”? Write one of: tip, warning, legal.
    cities/torino/index.ja.mdx:12:1 [component-block] <Note> stands between paragraphs. Put its tags on lines of their own, with blank lines around its content.
    cities/torino/index.ja.mdx:12:1 [component-inline] <Claim> stands inside a sentence. Write it on one line within its paragraph, with text before or after.
    cities/torino/index.ja.mdx:12:1 [component-empty] <Ruby> has no words between its tags. Write them: <Ruby …>words</Ruby>.
    cities/torino/index.ja.mdx:12:1 [heading-level] A heading with “#” is not used. Write ## or ###.
    cities/torino/index.ja.mdx:12:1 [heading-level] A heading with “####” is not used. Write ## or ###.
    cities/torino/index.ja.mdx:12:1 [heading-empty] The heading has no words. Write them, or delete the line.
    cities/torino/index.ja.mdx:12:1 [headings-differ] The headings are not those of the Italian text: number 2 is ## here and none there. Give both texts the same headings in the same order.
    cities/torino/index.ja.mdx:12:1 [not-in-vocabulary] A block of code is not used in texts. Write it as content/README.md says under “The text”.
    cities/torino/index.ja.mdx:12:2 [not-in-vocabulary] A footnote ([^1]) is not used in texts. Write it as content/README.md says under “The text”.
    cities/torino/index.ja.mdx:14:1 [not-in-vocabulary] A footnote ([^1]: …) is not used in texts. Write it as content/README.md says under “The text”.
    cities/torino/index.ja.mdx:12:1 [not-in-vocabulary] A link without its address ([words][a]) is not used in texts. Write it as content/README.md says under “The text”.
    cities/torino/index.ja.mdx:14:1 [not-in-vocabulary] An address apart from its link ([a]: …) is not used in texts. Write it as content/README.md says under “The text”.
    cities/torino/index.ja.mdx:12:1 [unsafe-address] “javascript:alert(1)” is no address that a link may have. Write /collection/slug, #section, or an address that begins with https:// or mailto:.
    cities/torino/index.ja.mdx:12:1 [unsafe-address] “//example.org” is no address that a link may have. Write /collection/slug, #section, or an address that begins with https:// or mailto:.
    cities/torino/index.ja.mdx:12:1 [image-missing] There is no picture “./plan.svg” beside this text. Add the file, or correct the name.
    cities/torino/index.ja.mdx:12:1 [image-without-alt] The picture “./plan.svg” has no text for those who cannot see it. Write ![what it shows](./plan.svg).
    cities/torino/index.ja.mdx:12:1 [image-address] “https://example.org/x.png” is no picture of this record. Put the picture beside the text and write ./name.svg (small letters, no spaces).
    cities/torino/index.ja.mdx:12:1 [attribute-missing] <Claim> needs “id”. Write <Claim id="…">.
    cities/torino/index.ja.mdx:12:1 [javascript] “{…}” is read as a program, which texts may not hold. For real braces write \\{ and \\}."
  `);
});

test('texts within a data record are held to the same, at their own lines', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit('organisations/city-workshop.yaml', 'È un <Term', 'È un <b>vero</b> <Term')
        .edit('organisations/city-workshop.yaml', 'It is a <Term', 'It is a {good} <Term')
        .edit('organisations/city-workshop.yaml', '工房は<Claim', '工房は<Foreign><Claim')
        .edit('organisations/city-workshop.yaml', 'です。', '</Foreign>です。'),
    ),
  ).toMatchInlineSnapshot(`
    "organisations/city-workshop.yaml:19:10 [html] it.description: HTML (“<b>”) is not allowed. Use Markdown, or write \\< for a real <.
    organisations/city-workshop.yaml:28:13 [javascript] en.description: “{good}” is read as a program, which texts may not hold. For real braces write \\{ and \\}.
    organisations/city-workshop.yaml:34:19 [attribute-missing] ja.description: <Foreign> needs “lang”. Write <Foreign lang="…">."
  `);
});

test('a folded text: lines that were joined are found again', () => {
  expect(problemsAfter((copy) => copy.edit('organisations/city-workshop.yaml', '    in <Claim id="founded">March 2019</Claim>.', '    in <Claim id="founded">March 2019</Claim>, as\n    <u>they</u> say.'))).toMatchInlineSnapshot(`"organisations/city-workshop.yaml:26:5 [html] en.description: HTML (“<u>”) is not allowed. Use Markdown, or write \\< for a real <."`);
});

test('a file with fields and no text', () => {
  expect(problemsAfter((copy) => copy.edit('events/first-visit/index.en.mdx', copy.read('events/first-visit/index.en.mdx').split('---\n')[2]!, ''))).toMatchInlineSnapshot(`"events/first-visit/index.en.mdx:1:1 [text-missing] There is no text under the fields. Write it."`);
});

test('a word without end, which a parser would try as an address from each of its letters anew', () => {
  expect(after(`> ${'a'.repeat(1001)}`)).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:12:1 [too-tangled] This part of the text has far more signs or lines than anybody can read. Divide it with empty lines, or make it simpler."`);
});

test('nesting without end', () => {
  expect(after(`${'> '.repeat(20_000)}x`)).toBe(after(`${'> '.repeat(100)}x`));
  expect(after(`${'> '.repeat(100)}x`)).toMatchInlineSnapshot(`"cities/torino/index.ja.mdx:12:1 [too-deep] Things are nested here too deeply to be read. Make it simpler."`);
});
