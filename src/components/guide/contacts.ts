import type { AnyRecord, RecordPath } from '#records/record.ts';
import { labelOf } from '#records/record.ts';
import type { Chapter } from './guide.ts';

/** An organisation that the guide names, with what to ask there and the languages on record. */
export interface GuideContact {
  organisation: AnyRecord;
  languages: readonly string[];
  /** What to ask, each in the words of the chapter that says so. */
  matters: readonly { chapter: Chapter; words: string }[];
}

/**
 * Gathers the contacts of chapters: each organisation once, in order of first mention, with the languages that any chapter
 * or its own record gives.
 */
export function contactsOf(chapters: readonly Chapter[], find: (path: RecordPath) => AnyRecord | undefined): GuideContact[] {
  const bySlug = new Map<string, { organisation: AnyRecord; languages: Set<string>; matters: { chapter: Chapter; words: string }[] }>();
  for (const chapter of chapters) {
    for (const contact of chapter.facts.contacts ?? []) {
      const organisation = find(`organisations/${contact.organisation}`);
      if (!organisation) continue;
      const own = organisation.collection === 'organisations' ? (organisation.facts.languages ?? []) : [];
      const known = bySlug.get(contact.organisation) ?? { organisation, languages: new Set(own), matters: [] };
      for (const language of contact.languages ?? []) known.languages.add(language);
      known.matters.push({ chapter, words: labelOf(chapter, contact.id) });
      bySlug.set(contact.organisation, known);
    }
  }
  return [...bySlug.values()].map(({ languages, ...rest }) => ({ ...rest, languages: [...languages] }));
}

/** The same by language: Japanese first, then the other languages on record; last, under no name, those without. */
export function byLanguage(contacts: readonly GuideContact[]): { language?: string; contacts: GuideContact[] }[] {
  const languages = [...new Set(['ja', ...contacts.flatMap((contact) => contact.languages)])];
  const without = contacts.filter((contact) => contact.languages.length === 0);
  return [
    ...languages.map((language) => ({ language, contacts: contacts.filter((contact) => contact.languages.includes(language)) })),
    ...(without.length > 0 ? [{ contacts: without }] : []),
  ];
}
