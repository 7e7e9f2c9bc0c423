import { describe, expect, test } from 'vitest';
import { markdownTwin } from '#open-data/markdown/twin.ts';

const SITE = 'https://example.org';

interface Page {
  locale?: string;
  head?: string;
}

const page = (main: string, { locale = 'it', head = '' }: Page = {}) =>
  `<!doctype html><html lang="${locale}"><head><link rel="canonical" href="${SITE}/${locale}/a/"><meta property="og:title" content="A &quot;b&quot;">${head}</head><body><header>no</header><main>${main}</main><footer>no</footer></body></html>`;

/** What stands after the fields. */
const body = (main: string, options?: Page) => markdownTwin(page(main, options))!.split('\n---\n\n')[1];

describe('fields', () => {
  test('say what the page is, in YAML', () => {
    const head = `<link rel="alternate" hreflang="it" href="${SITE}/it/a/"><link rel="alternate" hreflang="ja" href="${SITE}/ja/a/"><link rel="alternate" hreflang="x-default" href="${SITE}/it/a/"><meta property="article:modified_time" content="2026-11-22">`;
    const twin = markdownTwin(page('<p>x</p>', { head }))!;
    expect(twin).toContain('\ntitle: "A \\"b\\""\n');
    expect(twin).toContain(`\nurl: "${SITE}/it/a/"\n`);
    expect(twin).toContain(`\ntranslations: {"ja":"${SITE}/ja/a/"}\n`);
    expect(twin).toContain('\nchecked: "2026-11-22"\n');
  });
  test('a page without a main part or an address of its own has no twin', () => {
    expect(markdownTwin('<html lang="it"><head></head><body><main>x</main></body></html>')).toBeUndefined();
    expect(markdownTwin(`<html lang="it"><head><link rel="canonical" href="${SITE}/"></head><body>x</body></html>`)).toBeUndefined();
  });
});

describe('text', () => {
  test('headings, paragraphs, bold and links', () => {
    expect(body('<h1>Uno <wbr>due</h1><p>Tre <b>quattro </b>e <a href="/it/b/#c">cinque</a>.</p>')).toBe(`# Uno due\n\nTre **quattro** e [cinque](${SITE}/it/b/#c).\n`);
  });
  test('what would be markup is escaped, in words and at the beginning of a line', () => {
    expect(body('<p>2 * 3 [x] `y` &lt;z&gt; a_b _c_</p><p># no</p><p>1. no</p><p>- no</p>')).toBe('2 \\* 3 \\[x\\] \\`y\\` \\<z> a_b \\_c\\_\n\n\\# no\n\n1\\. no\n\n\\- no\n');
  });
  test('what only serves on a screen is left out', () => {
    expect(body('<nav class="breadcrumbs"><ol><li>x</li></ol></nav><p>a<button>b</button><span hidden>c</span><span aria-hidden="true">d</span></p><svg><title>e</title></svg><template><p>f</p></template><section class="tools"><p>g</p></section>')).toBe('a\n');
  });
  test('what an arrow parts stays parted', () => {
    expect(body('<p><b>Sì</b><span aria-hidden="true"> → </span><span>avanti</span></p>')).toBe('**Sì** avanti\n');
  });
  test('readings stand between their brackets', () => {
    expect(body('<p><ruby>実証<rp>（</rp><rt>じっしょう</rt><rp>）</rp></ruby>です</p>', { locale: 'ja' })).toBe('実証（じっしょう）です\n');
  });
});

describe('lists and tables', () => {
  test('lists in lists', () => {
    expect(body('<ol start="3"><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>')).toBe('3. a\n\n   - b\n   - c\n4. d\n');
  });
  test('names and values', () => {
    expect(body('<dl><div><dt>Temi</dt><dd><ul><li>a</li><li>1. b</li></ul></dd></div><dt>x</dt><dd>y</dd></dl>')).toBe('- **Temi**: a; 1. b\n- **x**: y\n');
    expect(body('<dl><dt>分野</dt><dd><ul><li>甲</li><li>乙</li></ul></dd></dl>', { locale: 'ja' })).toBe('- **分野**：甲、乙\n');
  });
  test('tables, whatever stands in a cell', () => {
    expect(body('<table><caption>C</caption><thead><tr><th>A|B</th><th>C</th></tr></thead><tbody><tr><th>1</th><td><ul><li>x</li><li>y</li></ul></td></tr><tr><td>2</td></tr></tbody></table>')).toBe('C\n\n| A\\|B | C |\n| --- | --- |\n| 1 | x; y |\n| 2 |  |\n');
  });
});

describe('statements', () => {
  const reference = '<p><span class="claim">50 patti</span><span class="ref"><a href="#source-b"><span class="vh">Fonte </span>2</a> <span aria-hidden="true">2020</span><span class="vh"> dato al 2020</span><b aria-hidden="true">◐</b><span class="vh"> solo fonti secondarie</span></span>.</p>';
  const sources = '<section class="sources"><h2>Fonti</h2><ol><li id="source-a"><cite>A</cite> <span>x</span></li><li id="source-b"><cite><a href="http://b.it/(1)">B</a></cite></li></ol></section>';
  test('sources are footnotes; date and certainty stand in words', () => {
    expect(body(reference + sources)).toBe('50 patti[^2] (dato al 2020; ◐ solo fonti secondarie).\n\n## Fonti\n\n[^1]: A x\n[^2]: [B](http://b.it/%281%29)\n');
  });
  test('Japanese has brackets and commas of its own', () => {
    expect(body(reference.replace('dato al 2020', '2020年時点').replace('solo fonti secondarie', '二次資料のみ') + sources, { locale: 'ja' })).toContain('50 patti[^2]（2020年時点、◐ 二次資料のみ）.');
  });
});
