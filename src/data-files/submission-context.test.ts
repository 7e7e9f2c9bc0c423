import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '#records/entry-files.ts';
import { editionOf } from '#records/library.ts';
import type { RecordOf } from '#records/record.ts';
import { submissionContext } from './submission-context.ts';

const root = resolve(import.meta.dirname, '../..');
const library = readLibrary(root);
const practice = library.all.find((record): record is RecordOf<'good-practices'> => record.collection === 'good-practices' && record.locale === 'en')!;
const site = new URL('https://example.org');
const edition = editionOf(library);

test('is made once for all forms, and anew for what differs', () => {
  const first = submissionContext(practice, library, edition, site, root);
  expect(submissionContext(practice, library, edition, new URL('https://example.org'), root)).toBe(first);
  expect(submissionContext(practice, library, edition, new URL('https://example.net'), root).url).toMatch(/^https:\/\/example\.net\//);
  expect(submissionContext({ ...practice, slug: 'another' }, library, edition, site, root).url).toMatch(/\/another\/$/);
});
