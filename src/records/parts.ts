import type { PlainMessageKey, Translate } from '#i18n/translate.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import type { AnyRecord } from '#records/record.ts';

/** A list, table or figure that a page makes from the facts. */
export type BlockName =
  | 'keyDates' | 'results' | 'needs' | 'transfers' | 'figures' | 'programme' | 'outcomes' | 'practicesShown' | 'steps'
  | 'comparison' | 'documents' | 'checklist' | 'contacts' | 'milestones' | 'translations' | 'seeAlso';

interface Placement {
  block: BlockName;
  /** The section of the text it closes, if the text has it. */
  in?: string;
  /** Where it stands as a part of its own otherwise. */
  else: 'start' | 'end';
  id: string;
  title: PlainMessageKey;
}

const at = (block: BlockName, id: string, title: PlainMessageKey, place: 'start' | 'end', section?: string): Placement => ({
  block, id, title, else: place, ...(section && { in: section }),
});

const guide: readonly Placement[] = [
  at('steps', 'steps', 'fact.steps', 'start'),
  at('comparison', 'comparison', 'fact.comparison', 'start'),
  at('documents', 'documents', 'fact.documents', 'end'),
  at('checklist', 'checklist', 'fact.checklist', 'end'),
  at('contacts', 'contacts', 'fact.contacts', 'end'),
];

/** Where the blocks of each collection stand between the parts of its text. */
const PLACEMENTS: Record<CollectionName, readonly Placement[]> = {
  'good-practices': [
    at('results', 'results', 'fact.results', 'end', 'results'),
    at('needs', 'transfer', 'fact.needs', 'end', 'transfer'),
    at('transfers', 'transfers', 'fact.transfers', 'end', 'cooperation'),
    at('keyDates', 'key-dates', 'fact.keyDates', 'end'),
  ],
  cities: [at('figures', 'figures', 'fact.figures', 'start')],
  events: [
    at('programme', 'programme', 'fact.programme', 'end'),
    at('outcomes', 'outcomes', 'fact.outcomes', 'end'),
    at('practicesShown', 'practices', 'fact.practicesShown', 'end'),
  ],
  organisations: [],
  'settlement-guide': guide,
  'japan-guide': guide,
  programme: [at('milestones', 'milestones', 'fact.milestones', 'end', 'steps')],
  glossary: [
    at('translations', 'languages', 'fact.inOtherLanguages', 'start'),
    at('seeAlso', 'see-also', 'fact.seeAlso', 'end'),
  ],
};

/** A section of a text, in whatever form: HTML for a page, blocks for a dossier. */
interface Section {
  id: string;
  /** The heading as plain words. */
  title: string;
}

/** A part of a record: a section of the text, a block made from the facts, or both. */
export type Part<S extends Section> = Section & Partial<S> & { blocks: { name: BlockName; title: string }[] };

function isPresent(record: AnyRecord, block: BlockName): boolean {
  if (block === 'translations') return true;
  const value = (record.facts as Record<string, unknown>)[block];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && Object.keys(value as object).length > 0;
}

/** Puts the sections of a text and the blocks of its facts in the order in which the page shows them. */
export function partsOf<S extends Section>(record: AnyRecord, text: { sections: readonly S[] }, t: Translate): Part<S>[] {
  const sections: Part<S>[] = text.sections.map((section) => ({ ...section, blocks: [] }));
  const parts = { start: [] as Part<S>[], end: [] as Part<S>[] };
  for (const { block, in: home, else: side, id, title } of PLACEMENTS[record.collection]) {
    if (!isPresent(record, block)) continue;
    const host = sections.find((section) => section.id === home) ?? sections.find((section) => section.id === id);
    if (host) host.blocks.push({ name: block, title: t(title) });
    else parts[side].push({ id, title: t(title), blocks: [{ name: block, title: t(title) }] } as unknown as Part<S>);
  }
  return [...parts.start, ...sections, ...parts.end];
}
