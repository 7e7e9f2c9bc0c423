import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const ENGLISH = 'good-practices/shared-workshop/index.en.mdx';

test('variants that the glossary rules out, in words of that language', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, 'title: Shared workshop', 'title: Living laboratory')
        .edit(ENGLISH, '  team: A group', '  team: A living laboratory group')
        .edit(ENGLISH, 'Many things', 'In a Living Laboratory many things')
        .edit('good-practices/shared-workshop/index.ja.mdx', '多くの物', 'この生活実験室で多くの物')
        .edit('organisations/city-workshop.yaml', 'It is a <Term', 'It is a living laboratory, a <Term')
        .edit('events/first-visit/index.it.mdx', 'summary: Una', 'summary: Un laboratorio vivente. Una'),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.it.mdx:3:10 [avoided-word] summary: “laboratorio vivente” is a form that the glossary rules out. Write “living lab” (glossary/living-lab).
    good-practices/shared-workshop/index.en.mdx:2:8 [avoided-word] title: “Living laboratory” is a form that the glossary rules out. Write “living lab” (glossary/living-lab).
    good-practices/shared-workshop/index.en.mdx:9:9 [avoided-word] labels.team: “living laboratory” is a form that the glossary rules out. Write “living lab” (glossary/living-lab).
    good-practices/shared-workshop/index.en.mdx:16:1 [avoided-word] “Living Laboratory” is a form that the glossary rules out. Write “living lab” (glossary/living-lab).
    good-practices/shared-workshop/index.ja.mdx:16:1 [avoided-word] “生活実験室” is a form that the glossary rules out. Write “リビングラボ” (glossary/living-lab).
    organisations/city-workshop.yaml:28:5 [avoided-word] en.description: “living laboratory” is a form that the glossary rules out. Write “living lab” (glossary/living-lab)."
  `);
});

test('other languages, longer words, official names and the term itself may hold them', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .edit(ENGLISH, 'Many things', 'The Living Laboratory Foundation, living laboratoryish, <Foreign lang="it">living laboratory</Foreign>. Many things')
        .edit('good-practices/shared-workshop/index.it.mdx', 'Molti oggetti', 'Molti living laboratory')
        .edit('glossary/living-lab.yaml', 'summary: A place', 'summary: Not a living laboratory. A place')
        .edit('good-practices/shared-workshop/index.it.mdx', 'title: Relazione annuale', 'title: Living laboratory'),
    ),
  ).toBe('');
});
