import { describe, expect, test } from 'vitest';
import type { PageFile } from './index-format.ts';
import { passageOf } from './passage.ts';

const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
const page = (content: string, headings: PageFile['headings'] = []): PageFile => ({ url: '/it/x/', record: 'cities/x', collection: 'cities', title: 'Titolo', summary: 'Il riassunto.', text: content, headings });
const keys = (...runs: string[][]) => runs.map((run) => new Set(run));
const text = (passage: ReturnType<typeof passageOf>) => passage.pieces.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');

describe('passageOf', () => {
  test('begins at the sentence of the match and marks the word', () => {
    const content = `Titolo. ${filler(20)}. Qui una prova della città con altre parole dopo.`;
    expect(text(passageOf(page(content), keys(['prova'])))).toBe('Qui una [prova] della città con altre parole dopo.');
  });

  test('says that it begins and ends within a sentence', () => {
    const shown = text(passageOf(page(`Titolo. ${filler(90)}.`), keys(['w49'])));
    expect(shown).toMatch(/^… w39 .*\[w49\] w50 .* …$/);
    expect(shown.split(' ').length).toBeLessThan(40);
  });

  test('prefers the place where more of what was asked for stands together', () => {
    const content = `Titolo. ${filler(60)}. Uno e due vicini in questa frase che è lunga abbastanza. ${filler(20)}.`;
    expect(text(passageOf(page(content), keys(['w4', 'uno'], ['due'])))).toContain('[Uno] e [due] vicini');
  });

  test('names the section and never shows its heading', () => {
    const content = `Titolo. ${filler(10)}. Come funziona. La prova si fa in strada con un permesso della città.`;
    const passage = passageOf(page(content, [['how', 'Come funziona', 11]]), keys(['prova']));
    expect(passage.section).toEqual({ id: 'how', title: 'Come funziona' });
    expect(text(passage)).toBe('La [prova] si fa in strada con un permesso della città.');
  });

  test('a match in the heading shows how its section begins', () => {
    const content = `Titolo. ${filler(10)}. Come funziona. La prova si fa in strada con un permesso della città.`;
    const passage = passageOf(page(content, [['how', 'Come funziona', 11]]), keys(['funziona']));
    expect(passage.section?.id).toBe('how');
    expect(text(passage)).toMatch(/^La prova/);
  });

  test('shows the summary for a line of a list, and where only hidden words match', () => {
    const list = page(`Titolo. ${filler(20)}. Vedi anche. prova breve.`, [['see-also', 'Vedi anche', 21]]);
    expect(passageOf(list, keys(['prova']))).toEqual({ pieces: [{ text: 'Il riassunto.', isMatch: false }], section: { id: 'see-also', title: 'Vedi anche' } });
    expect(passageOf(list, keys(['altrove']))).toEqual({ pieces: [{ text: 'Il riassunto.', isMatch: false }] });
  });

  test('joins Japanese without spaces, and marks neighbours as one', () => {
    const content = ['題', '。', '市', 'で', '実証', '実験', 'を', '行う', '取り組み', 'です', '。', '続き', 'の', '文'].join('\u200B');
    const japanese = { ...page(content), title: '題' };
    expect(text(passageOf(japanese, keys(['実証実験'])))).toBe('市で[実証実験]を行う取り組みです。続きの文');
  });

  test('shows signs of markup as text', () => {
    const content = `Titolo. ${filler(3)} <script> ${filler(10)}.`;
    expect(text(passageOf(page(content), keys(['script'])))).toContain('[<script>]');
  });
});
