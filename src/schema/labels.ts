import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { labelsEn } from '#schema/labels.en.ts';
import { labelsIt } from '#schema/labels.it.ts';
import { labelsJa } from '#schema/labels.ja.ts';
import type {
  Audience, EventKind, EvidenceGrade, EvidenceKind, FundingKind, Indicator, Level, NeedKind, OrganisationKind, OrganisationStatus,
  Qualifier, Sector, Service, Status, SupportKind, TermKind, Theme, TransferState, Unit,
} from '#schema/vocabularies.ts';

/** How a collection is called. */
export interface CollectionLabel {
  /** In menus and as title of its list. */
  plural: string;
  /** For one record of it. */
  singular: string;
  /** One sentence at the head of its list. */
  intro: string;
}

/** What readers of one language see for every id of the vocabularies: complete, or the compiler says what is missing. */
export interface Labels {
  collections: Record<CollectionName, CollectionLabel>;
  themes: Record<Theme, string>;
  statuses: Record<Status, string>;
  levels: Record<Level, string>;
  fundingKinds: Record<FundingKind, string>;
  supportKinds: Record<SupportKind, string>;
  evidenceKinds: Record<EvidenceKind, string>;
  evidenceGrades: Record<EvidenceGrade, string>;
  needKinds: Record<NeedKind, string>;
  transferStates: Record<TransferState, string>;
  indicators: Record<Indicator, string>;
  eventKinds: Record<EventKind, string>;
  organisationKinds: Record<OrganisationKind, string>;
  organisationStatuses: Record<OrganisationStatus, string>;
  services: Record<Service, string>;
  sectors: Record<Sector, string>;
  audiences: Record<Audience, string>;
  termKinds: Record<TermKind, string>;
  /** `{v}` is the value. */
  qualifiers: Record<Qualifier, string>;
  /** `{n}` is the number; one form for one, one for more. */
  units: Record<Unit, { one: string; other: string }>;
  durations: Record<'days' | 'weeks' | 'months', { one: string; other: string }>;
  /** Names of the 17 Sustainable Development Goals, first to last. */
  sdgs: readonly string[];
}

const all: Record<Locale, Labels> = { it: labelsIt, en: labelsEn, ja: labelsJa };

/** The labels of one language. */
export function labelsIn(locale: Locale): Labels {
  return all[locale];
}
