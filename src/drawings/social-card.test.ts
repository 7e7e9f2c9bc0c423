import { describe, expect, it } from 'vitest';
import { cardName, linesOf, setTitle, socialCards, socialCardSvg } from '#drawings/social-card.ts';

describe('socialCards', () => {
  it('has one for every name that a page may ask for, in every language', () => {
    const cards = socialCards();
    expect(cards).toHaveLength(54);
    expect(new Set(cards.map(({ locale, name }) => `${locale}/${name}`)).size).toBe(54);
    const names = cards.map(({ name }) => name);
    for (const name of [cardName(), cardName('events'), cardName('events', 'food'), cardName('good-practices'), cardName('good-practices', 'food')]) expect(names).toContain(name);
  });
  it('sets every title on two lines at most', () => {
    for (const { title, locale } of socialCards()) expect(setTitle(title, locale).lines.length, title).toBeLessThanOrEqual(2);
  });
});

describe('linesOf', () => {
  it('breaks between words, and never inside a Japanese phrase', () => {
    expect(linesOf('Spazio pubblico e beni comuni', 'it', 10)).toEqual(['Spazio pubblico e', 'beni comuni']);
    expect(linesOf('トリノ・名古屋ナレッジベース', 'ja', 8).join('')).toBe('トリノ・名古屋ナレッジベース');
    expect(linesOf('Precipitevolissimevolmente', 'it', 3)).toEqual(['Precipitevolissimevolmente']);
  });
});

it('draws words as words', () => {
  const svg = socialCardSvg({ ...socialCards()[0]!, title: 'A <b> & "c"' });
  expect(svg).toContain('A &lt;b&gt; &amp;');
  expect(svg).not.toContain('<b>');
});
