import { describe, expect, it } from 'vitest';
import type { Locale } from '#i18n/locales.ts';
import { renderHtml, type HtmlContext } from '#text/html.ts';
import { parseText } from '#text/parse.ts';
import type { ClaimView } from '#text/reference.ts';

const claim: ClaimView = {
  id: 'capital', certainty: 'secondary', isDisputed: true, value: '10.000 euro', sources: [{ number: 2, id: 'jetro' }], asOf: '22 dicembre 2025', year: '2025',
  recheckBy: { day: '2026-12-31', words: '31 dicembre 2026', isOverdue: false },
};
const context = (locale: Locale): HtmlContext => ({
  locale,
  sections: ['problem'],
  claims: new Map([['capital', claim]]),
  words: {
    source: (number) => `Fonte ${number}`, asOf: (date) => `dato al ${date}`,
    certainty: { confirmed: 'confermato', secondary: 'solo fonti secondarie', 'to-confirm': 'da confermare' },
    disputed: 'le fonti non concordano', recheckBy: (date) => `entro il ${date}`, overdue: (date) => `scaduto il ${date}`,
  },
  term: (id) => (id === 'srl' ? { href: '/it/glossary/srl/', title: 'S.r.l.' } : undefined),
  href: (url) => (url.startsWith('/') ? `/it${url}/` : url),
  imageHref: (url) => `/media/${url.slice(2)}`,
  noteTitle: () => 'Attenzione',
  tableLabel: 'Tabella',
});
const intro = (text: string, locale: Locale = 'it') => renderHtml(parseText(text), context(locale)).intro;

describe('renderHtml', () => {
  it('escapes what could be markup', () => {
    expect(intro('a \\< b & "c" \\{x\\}')).toBe('<p>a &lt; b &amp; &quot;c&quot; {x}</p>');
    expect(intro('[x](https://e.org/?a=1&b="2)')).toContain('href="https://e.org/?a=1&amp;b=&quot;2"');
  });
  it('cuts the text at its level-two headings and numbers those below', () => {
    const html = renderHtml(parseText('Prima.\n\n## Il problema\n\nPoi.\n\n### Uno\n\n### Due'), context('it'));
    expect(html.intro).toBe('<p>Prima.</p>');
    expect(html.sections).toEqual([
      { id: 'problem', title: 'Il problema', titleHtml: 'Il problema', html: '<p>Poi.</p><h3 id="problem-1">Uno</h3><h3 id="problem-2">Due</h3>' },
    ]);
  });
  it('puts the date of a Japanese law by the Japanese calendar behind the words that state it', () => {
    const dated = { ...context('ja'), claims: new Map([['capital', { ...claim, value: '2024年4月1日（令和6年4月1日）', era: '令和6年4月1日' }]]) };
    expect(renderHtml(parseText('<Claim id="capital">発効しました</Claim>'), dated).intro).toContain('<span class="claim">発効しました<span class="era">（令和6年4月1日）</span></span>');
    expect(renderHtml(parseText('<Claim id="capital" />'), dated).intro).toContain('<span class="claim">2024年4月1日（令和6年4月1日）</span>');
  });
  it('shows a claim with the number of its source, the year, and its marks in signs and in words', () => {
    const html = intro('Il capitale è <Claim id="capital" />.');
    expect(html).toContain('<span class="claim">10.000 euro</span>');
    expect(html).toContain('<a href="#source-jetro">');
    expect(html).toContain('data-recheck="2026-12-31"');
    for (const words of ['◐', 'solo fonti secondarie', '≠', 'le fonti non concordano', '⟳', 'entro il 31 dicembre 2026', 'dato al 22 dicembre 2025']) expect(html).toContain(words);
    expect(intro('<Claim id="capital">dieci mila</Claim>')).toContain('<span class="claim">dieci mila</span>');
  });
  it('prints a claim that stands alone on its line as a paragraph', () => {
    expect(intro('<Claim id="capital" />')).toMatch(/^<p><span class="claim">.*<\/p>$/);
  });
  it('links terms and prints their name where no words are given', () => {
    expect(intro('Una <Term id="srl" />.')).toBe('<p>Una <a class="term" href="/it/glossary/srl/">S.r.l.</a>.</p>');
  });
  it('marks Japanese on Italian pages and leaves it alone on Japanese ones', () => {
    expect(intro('Nagoya (名古屋市) qui')).toBe('<p>Nagoya (<span lang="ja">名古屋市</span>) qui</p>');
    expect(intro('名古屋市です', 'ja')).toBe('<p>名古屋市です</p>');
  });
  it('makes bold work beside Japanese punctuation', () => {
    expect(intro('**「重要」**です。これは**重要。**次', 'ja')).toBe('<p><strong>「重要」</strong>です。これは<strong>重要。</strong>次</p>');
  });
  it('joins lines without a space between Japanese characters, with one elsewhere', () => {
    expect(intro('実証\n実験', 'ja')).toBe('<p>実証実験</p>');
    expect(intro('uno\ndue')).toBe('<p>uno due</p>');
  });
  it('sets printers’ apostrophes in Italian and English', () => {
    expect(intro("l'anno dell'Unione")).toBe('<p>l’anno dell’Unione</p>');
  });
  it('gives tables a header and a frame that scrolls by keyboard', () => {
    const html = intro('| a | b |\n|---|---|\n| 1 | <Claim id="capital" /> |');
    expect(html).toContain('<div class="scroll" role="group" tabindex="0" aria-label="Tabella">');
    expect(html).toContain('<th scope="col">a</th>');
    expect(html).toContain('10.000 euro');
  });
  it('renders notes, foreign words and readings', () => {
    expect(intro('<Note kind="warning">\n\nOcchio.\n\n</Note>')).toBe('<div class="note" role="note" data-kind="warning"><p class="note-title">Attenzione</p><p>Occhio.</p></div>');
    expect(intro('<Foreign lang="en">office</Foreign>')).toBe('<p><i class="foreign" lang="en">office</i></p>');
    expect(intro('<Ruby reading="じっしょう">実証</Ruby>')).toBe('<p><ruby lang="ja">実証<rp data-pagefind-ignore>（</rp><rt data-pagefind-ignore>じっしょう</rt><rp data-pagefind-ignore>）</rp></ruby></p>');
  });
  it('refuses to print what the guard would refuse', () => {
    expect(() => intro('<Unknown>x</Unknown>')).toThrow('guard should have refused');
    expect(() => intro('<Claim id="none">x</Claim>')).toThrow('does not declare');
  });
});
