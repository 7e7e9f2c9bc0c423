import type { RecordOf } from '#records/record.ts';
import type { PRACTICE_SECTIONS } from '#schema/vocabularies.ts';

/** A part that the text of a practice may have. */
export type PracticeSection = (typeof PRACTICE_SECTIONS)[number];

/** What a record lacks for a form. Readers see the words of the interface (`submission.missing.…`). */
export type Missing =
  | 'text' | 'status' | 'short-answer' | 'start-date' | 'budget' | 'funding' | 'results' | 'figures' | 'evidence-date' | 'needs' | 'contact' | 'address'
  | 'partners' | 'support' | 'key-dates' | 'official-page' | 'population'
  | PracticeSection;

/** An organisation as the forms ask for it. */
export interface Body {
  name: string;
  kind: string;
  address?: string;
  website?: string;
}

/** A good practice in English, gathered for the forms of others: words only, no markup. */
export interface SubmissionContext {
  record: RecordOf<'good-practices'>;
  /** Address of its page. */
  url: string;
  /** The words before the first heading. */
  intro: string;
  /** The words of each section of the text, in order. */
  sections: ReadonlyMap<string, string>;
  city: { name: string; country: string; residents?: string };
  lead: readonly Body[];
  contact?: Body;
  partners: readonly (Body & { support: readonly string[] })[];
  themes: readonly string[];
  goals: readonly string[];
  level: string;
  /** Who pays, each with the amount where a source tells. */
  funding: readonly string[];
  /** The claims of `resources` in words: total cost, people, time to start. */
  resources: readonly string[];
  /** Results, each with value, day of the data and value before. */
  results: readonly string[];
  needs: readonly string[];
  transfers: readonly string[];
  keyDates: readonly string[];
  /** The sources as lines of a bibliography. */
  references: readonly string[];
}
