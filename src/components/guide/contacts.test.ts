import { describe, expect, it } from 'vitest';
import type { AnyRecord, RecordPath } from '#records/record.ts';
import { byLanguage, contactsOf } from './contacts.ts';
import type { Chapter } from './guide.ts';

const chapter = (slug: string, contacts: { organisation: string; id: string; languages?: string[] }[]) =>
  ({ slug, facts: { contacts }, text: { labels: Object.fromEntries(contacts.map(({ id }) => [id, `ask ${id}`])) } }) as unknown as Chapter;
const languagesOf: Record<string, string[] | undefined> = { consulate: ['en'], office: undefined, city: undefined };
const find = (path: RecordPath) => {
  const slug = path.split('/')[1]!;
  return slug in languagesOf ? ({ collection: 'organisations', slug, facts: { languages: languagesOf[slug] } } as unknown as AnyRecord) : undefined;
};
const contacts = contactsOf(
  [
    chapter('one', [{ organisation: 'office', id: 'a' }, { organisation: 'city', id: 'b' }]),
    chapter('two', [{ organisation: 'office', id: 'c', languages: ['ja'] }, { organisation: 'consulate', id: 'd', languages: ['ja'] }, { organisation: 'gone', id: 'e' }]),
  ],
  find,
);

describe('contactsOf', () => {
  it('names each organisation once, with every matter and the languages of any chapter and of its own record', () => {
    expect(contacts.map(({ organisation, languages, matters }) => [organisation.slug, languages, matters.map(({ words }) => words)])).toEqual([
      ['office', ['ja'], ['ask a', 'ask c']],
      ['city', [], ['ask b']],
      ['consulate', ['en', 'ja'], ['ask d']],
    ]);
  });
});

describe('byLanguage', () => {
  it('begins with Japanese and ends with those whose language nobody has recorded', () => {
    expect(byLanguage(contacts).map((group) => [group.language, group.contacts.map(({ organisation }) => organisation.slug)])).toEqual([
      ['ja', ['office', 'consulate']],
      ['en', ['consulate']],
      [undefined, ['city']],
    ]);
  });

  it('says so where nobody answers in Japanese', () => {
    expect(byLanguage([])).toEqual([{ language: 'ja', contacts: [] }]);
  });
});
