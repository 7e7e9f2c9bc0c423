import { describe, expect, it } from 'vitest';
import { parseText } from '#text/parse.ts';
import type { ClaimView } from '#text/reference.ts';
import { renderTypst, type TypstContext } from '#text/typst/render.ts';

const claim: ClaimView = {
  id: 'cost', certainty: 'secondary', isDisputed: true, value: '10 euro', sources: [{ number: 2, id: 'paper' }, { number: 5, id: 'law' }], asOf: 'maggio 2025', year: '2025',
  recheckBy: { day: '2026-01-31', words: '31 gennaio 2026', isOverdue: true },
};
const context: TypstContext = {
  locale: 'it',
  record: 'good-practices/x',
  sections: ['problem'],
  headingLevel: 2,
  claims: new Map([['cost', claim]]),
  term: (id) => (id === 'living-lab' ? { href: 'https://example.org/it/glossary/living-lab/', title: 'living lab' } : undefined),
  href: (url) => `https://example.org${url}`,
  pictureFile: (url) => `/content/good-practices/x/${url.slice(2)}`,
  noteTitle: (kind) => `Nota: ${kind}`,
};
const render = (text: string, locale: TypstContext['locale'] = 'it') => renderTypst(parseText(text), { ...context, locale });
const text = (words: string) => ({ kind: 'text', words });

describe('renderTypst', () => {
  it('cuts a text at its level-two headings', () => {
    expect(render('Prima.\n\n## Il **problema**\n\nPoi.\n\n### Chi\n\n## Altro')).toEqual({
      intro: [{ kind: 'paragraph', content: [text('Prima.')] }],
      sections: [
        { id: 'problem', title: 'Il problema', content: [{ kind: 'paragraph', content: [text('Poi.')] }, { kind: 'heading', level: 2, content: [text('Chi')] }] },
        { id: 'part-2', title: 'Altro', content: [] },
      ],
    });
  });

  it('puts behind a claim its sources, its year and every sign that the page shows', () => {
    const reference = {
      kind: 'reference', year: '2025', signs: '◐≠⟳', isOverdue: true,
      sources: [{ number: '2', label: 'good-practices/x/source/paper' }, { number: '5', label: 'good-practices/x/source/law' }],
    };
    expect(render('<Claim id="cost">Costa poco</Claim>.').intro).toEqual([{ kind: 'paragraph', content: [text('Costa poco'), reference, text('.')] }]);
    expect(render('Costa <Claim id="cost" />.').intro).toEqual([{ kind: 'paragraph', content: [text('Costa '), text('10 euro'), reference, text('.')] }]);
    expect(() => render('<Claim id="unknown" />')).toThrow('does not declare');
  });

  it('marks Japanese words as Japanese in another language, and foreign words as they are marked', () => {
    expect(render('A 名古屋 oggi').intro).toEqual([{ kind: 'paragraph', content: [text('A '), { kind: 'language', language: 'ja', content: [text('名古屋')] }, text(' oggi')] }]);
    expect(render('名古屋へ', 'ja').intro).toEqual([{ kind: 'paragraph', content: [text('名古屋へ')] }]);
    expect(render('Il <Foreign lang="en">know-how</Foreign> e <Ruby reading="とりの">都市</Ruby>.').intro).toEqual([
      { kind: 'paragraph', content: [text('Il '), { kind: 'language', language: 'en', content: [text('know-how')] }, text(' e '), { kind: 'ruby', content: [text('都市')], reading: 'とりの' }, text('.')] },
    ]);
  });

  it('makes every address whole', () => {
    expect(render('[Torino](/cities/torino), <Term id="living-lab" />, <Term id="unknown">parola</Term>').intro).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'link', href: 'https://example.org/cities/torino', content: [text('Torino')] }, text(', '),
          { kind: 'link', href: 'https://example.org/it/glossary/living-lab/', content: [text('living lab')] }, text(', '), text('parola'),
        ],
      },
    ]);
  });

  it('keeps lists, tables, notes and pictures', () => {
    const { intro } = render('3. uno\n4. due\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<Note kind="legal">\nLegge.\n</Note>\n\n![Una pianta](./plan.svg)\n\n> Detto.\n\n---');
    expect(intro).toEqual([
      { kind: 'list', isOrdered: true, start: 3, items: [[{ kind: 'paragraph', content: [text('uno')] }], [{ kind: 'paragraph', content: [text('due')] }]] },
      { kind: 'table', isSmall: false, widths: [1, 1], head: [[text('a')], [text('b')]], rows: [[[text('1')], [text('2')]]] },
      { kind: 'note', look: 'legal', title: 'Nota: legal', content: [{ kind: 'paragraph', content: [text('Legge.')] }] },
      { kind: 'picture', file: '/content/good-practices/x/plan.svg', alt: 'Una pianta' },
      { kind: 'quote', content: [{ kind: 'paragraph', content: [text('Detto.')] }] },
      { kind: 'rule' },
    ]);
  });

  it('leaves what looks like markup of the typesetter as words', () => {
    expect(render(String.raw`#eval("1") $x$ @ref`).intro).toEqual([{ kind: 'paragraph', content: [text('#eval("1") $x$ @ref')] }]);
  });

  it('refuses what the guard refuses', () => {
    expect(() => render('<Script />')).toThrow('guard');
    expect(() => render('```js\nx\n```')).toThrow('guard');
  });
});
