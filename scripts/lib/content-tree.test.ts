import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsAfter } from './content-copy.ts';

const TEXT = 'good-practices/shared-workshop';

test('the fixture has no problem', () => {
  expect(problemsAfter(() => undefined)).toBe('');
});

test('a folder that is no collection', () => {
  expect(problemsAfter((copy) => copy.write('event/a-visit/index.it.mdx', 'x').write('misc/x.txt', 'x'))).toMatchInlineSnapshot(`
    "event:1:1 [unknown-collection] There is no collection “event”. Did you mean “events”? Collections are: good-practices, cities, events, organisations, settlement-guide, japan-guide, programme, glossary.
    misc:1:1 [unknown-collection] There is no collection “misc”. Collections are: good-practices, cities, events, organisations, settlement-guide, japan-guide, programme, glossary."
  `);
});

test('a file beside the collections; README.md may stand there', () => {
  expect(problemsAfter((copy) => copy.write('README.md', '# x').write('notes.txt', 'x').write('.DS_Store', 'x'))).toMatchInlineSnapshot(`"notes.txt:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only one folder for each collection, and README.md."`);
});

test('files of a record with a wrong name: the closest right one', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .write(`${TEXT}/ja.mdx`, 'x')
        .write(`${TEXT}/Index.EN.mdx`, 'x')
        .write(`${TEXT}/index.it.md`, 'x')
        .write(`${TEXT}/index.fr.mdx`, 'x')
        .write(`${TEXT}/notes.txt`, 'x')
        .write(`${TEXT}/Pianta Grande.PNG`, 'x')
        .write(`${TEXT}/pictures/a.png`, 'x'),
    ),
  ).toMatchInlineSnapshot(`
    "good-practices/shared-workshop/Index.EN.mdx:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces).
    good-practices/shared-workshop/Pianta Grande.PNG:1:1 [misplaced-file] Nothing reads this. Rename it to “content/good-practices/shared-workshop/pianta-grande.png”, or delete it.
    good-practices/shared-workshop/index.fr.mdx:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces).
    good-practices/shared-workshop/index.it.md:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces).
    good-practices/shared-workshop/ja.mdx:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces).
    good-practices/shared-workshop/notes.txt:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces).
    good-practices/shared-workshop/pictures:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces)."
  `);
});

test('a record in the wrong form for its collection', () => {
  expect(
    problemsAfter((copy) =>
      copy.write('events/second-visit.mdx', 'x').write('glossary/open-lab/index.it.mdx', 'x').write('glossary/trial.yml', 'x').write('organisations/日本.yml', 'x'),
    ),
  ).toMatchInlineSnapshot(`
    "events/second-visit.mdx:1:1 [misplaced-file] Nothing reads this. Rename it to “content/events/second-visit/index.it.mdx”, or delete it.
    glossary/open-lab:1:1 [misplaced-file] Nothing reads this. Rename it to “content/glossary/open-lab.yaml”, or delete it.
    glossary/trial.yml:1:1 [misplaced-file] Nothing reads this. Rename it to “content/glossary/trial.yaml”, or delete it.
    organisations/日本.yml:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only one file slug.yaml for each record."
  `);
});

test('a slug that is no part of an address', () => {
  expect(problemsAfter((copy) => copy.write('glossary/Città_aperta.yaml', 'x').write('events/Visita 2/index.it.mdx', 'x').write('events/訪問/index.it.mdx', 'x'))).toMatchInlineSnapshot(`
    "events/Visita 2:1:1 [bad-slug] “Visita 2” cannot be part of an address: only a–z, 0–9 and single hyphens between them. Rename it to “visita-2”.
    events/訪問:1:1 [bad-slug] “訪問” cannot be part of an address: only a–z, 0–9 and single hyphens between them. Choose another name.
    glossary/Città_aperta.yaml:1:1 [bad-slug] “Città_aperta” cannot be part of an address: only a–z, 0–9 and single hyphens between them. Rename it to “citta-aperta”."
  `);
});

test('two records with one slug', () => {
  expect(
    problemsAfter((copy) =>
      copy
        .write('events/first-visit.yaml', 'x')
        .write('organisations/city-workshop/index.it.mdx', 'x')
        .write('glossary/Living-lab.yaml', copy.read('glossary/living-lab.yaml')),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit.yaml:1:1 [duplicate-slug] The slug “first-visit” is already taken by “content/events/first-visit”. Rename one, or join the two records.
    glossary/Living-lab.yaml:1:1 [duplicate-slug] The slug “Living-lab” is already taken by “content/glossary/living-lab.yaml”. Rename one, or join the two records.
    organisations/city-workshop:1:1 [duplicate-slug] The slug “city-workshop” is already taken by “content/organisations/city-workshop.yaml”. Rename one, or join the two records."
  `);
});

test('links to other files, inside and as folders', () => {
  expect(
    problemsAfter((copy) =>
      copy.link(`${TEXT}/copy.svg`, 'plan.svg').link('events/other-visit', 'first-visit').link('glossary/other.yaml', '/etc/hosts').remove('events/first-visit/index.en.mdx').link('events/first-visit/index.en.mdx', 'index.ja.mdx'),
    ),
  ).toMatchInlineSnapshot(`
    "events/first-visit/index.en.mdx:1:1 [symlink] This is a link to another file, not a file. Put the file itself here.
    events/other-visit:1:1 [symlink] This is a link to another file, not a file. Put the file itself here.
    glossary/other.yaml:1:1 [symlink] This is a link to another file, not a file. Put the file itself here.
    good-practices/shared-workshop/copy.svg:1:1 [symlink] This is a link to another file, not a file. Put the file itself here."
  `);
});

test('a record without its original', () => {
  expect(problemsAfter((copy) => copy.remove('cities/torino/index.it.mdx').write('events/third-visit/hall.png', 'x'))).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:1:1 [original-missing] This record has no Italian original, which holds its facts. Write “content/cities/torino/index.it.mdx” first.
    events/third-visit/hall.png:1:1 [image-not-what-it-says] The file is not the PNG that its name says. Save the picture again in that format.
    events/third-visit/hall.png:1:1 [original-missing] This record has no Italian original, which holds its facts. Write “content/events/third-visit/index.it.mdx” first."
  `);
});

test('what is neither a file nor a folder', () => {
  expect(
    problemsAfter((copy) => {
      execFileSync('mkfifo', [join(copy.root, 'content/glossary/pipe.yaml')]);
    }),
  ).toMatchInlineSnapshot(`"glossary/pipe.yaml:1:1 [not-a-file] This is neither a file nor a folder. Delete it."`);
});

test('names that a computer or the site needs for something else, and names without end', () => {
  expect(
    problemsAfter((copy) =>
      copy.write('events/con/index.it.mdx', 'x').write('glossary/aux.yaml', 'x').write('settlement-guide/checklist/index.it.mdx', 'x').write(`events/${'a'.repeat(61)}/index.it.mdx`, 'x').write(`${TEXT}/nul.svg`, 'x'),
    ),
  ).toMatchInlineSnapshot(`
    "events/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:1:1 [slug-too-long] The name has 61 characters; it may have 60. Choose a shorter one.
    events/con:1:1 [reserved-slug] “con” cannot be the name of a record: computers, or pages of this site, use it for something else. Choose another name.
    glossary/aux.yaml:1:1 [reserved-slug] “aux” cannot be the name of a record: computers, or pages of this site, use it for something else. Choose another name.
    good-practices/shared-workshop/nul.svg:1:1 [misplaced-file] Nothing reads this. Delete it: this folder holds only index.it.mdx, index.en.mdx, index.ja.mdx and pictures in svg, png, jpg, webp or avif (small letters, no spaces).
    settlement-guide/checklist:1:1 [reserved-slug] “checklist” cannot be the name of a record: computers, or pages of this site, use it for something else. Choose another name."
  `);
});
