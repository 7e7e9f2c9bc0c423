import { describe, expect, test } from 'vitest';
import type { IndexPage } from './index-api.ts';
import { passageOf } from './passage.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const page = (raw_content: string, anchors: IndexPage['anchors'] = []): IndexPage => ({ url: '/it/x/', raw_content, anchors, meta: { title: 'Titolo', summary: 'Il riassunto.' } });
const text = (passage: ReturnType<typeof passageOf>) => passage.pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');

describe('passageOf', () => {
  test('begins at the sentence of the match and marks the word', () => {
    const content = `Titolo. ${filler(20)}. Qui una prova della città con altre parole dopo.`;
    expect(text(passageOf(page(content), [[23]]))).toBe('Qui una [prova] della città con altre parole dopo.');
  });

  test('says that it begins and ends within a sentence', () => {
    const shown = text(passageOf(page(`Titolo. ${filler(90)}.`), [[50]]));
    expect(shown).toMatch(/^… w39 .*\[w49\] w50 .* …$/);
    expect(shown.split(' ').length).toBeLessThan(40);
  });

  test('prefers the place where more of what was asked for stands together', () => {
    const content = `Titolo. ${filler(60)}. Uno e due vicini in questa frase che è lunga abbastanza. ${filler(20)}.`;
    expect(text(passageOf(page(content), [[5, 61], [63]]))).toContain('[Uno] e [due] vicini');
  });

  test('names the section and never shows its heading', () => {
    const content = `Titolo. ${filler(10)}. Come funziona. La prova si fa in strada con un permesso della città.`;
    const passage = passageOf(page(content, [{ element: 'h2', id: 'how', text: 'Come funziona', location: 11 }]), [[14]]);
    expect(passage.section).toEqual({ id: 'how', title: 'Come funziona' });
    expect(text(passage)).toBe('La [prova] si fa in strada con un permesso della città.');
  });

  test('a match in the heading shows how its section begins', () => {
    const content = `Titolo. ${filler(10)}. Come funziona. La prova si fa in strada con un permesso della città.`;
    const passage = passageOf(page(content, [{ element: 'h2', id: 'how', text: 'Come funziona', location: 11 }]), [[12]]);
    expect(passage.section?.id).toBe('how');
    expect(text(passage)).toMatch(/^La prova/);
  });

  test('shows the summary for a line of a list, and where only hidden words match', () => {
    const list = page(`Titolo. ${filler(20)}. Vedi anche. prova breve.`, [{ element: 'h2', id: 'see-also', text: 'Vedi anche', location: 21 }]);
    expect(passageOf(list, [[23]])).toEqual({ pieces: [{ text: 'Il riassunto.', isMatch: false }], section: { id: 'see-also', title: 'Vedi anche' } });
    expect(passageOf(list, [[]])).toEqual({ pieces: [{ text: 'Il riassunto.', isMatch: false }] });
  });

  test('joins Japanese without spaces, and marks neighbours as one', () => {
    const content = ['題', '。', '市', 'で', '実証', '実験', 'を', '行う', '取り組み', 'です', '。', '続き', 'の', '文'].join('\u200B');
    const japanese = { ...page(content), meta: { title: '題', summary: '' } };
    expect(text(passageOf(japanese, [[4, 5]]))).toBe('市で[実証実験]を行う取り組みです。続きの文');
  });

  test('shows signs of markup as text', () => {
    const content = `Titolo. ${filler(3)} &lt;script&gt; ${filler(10)}.`;
    expect(text(passageOf(page(content), [[4]]))).toContain('[<script>]');
  });
});
