/**
 * The closed lists that facts choose from. Values are ids: readers see the labels of `src/schema/labels.*.ts`, which the
 * compiler keeps complete. To add a value, add it here; the compiler then names each dictionary that lacks its label.
 */

/** What a practice, an event or a chapter is about. */
export const THEMES = [
  'digital',
  'mobility',
  'governance',
  'social-innovation',
  'public-space',
  'climate',
  'industry',
  'food',
  'health',
] as const;

/**
 * Where a practice stands in its life. The first six follow the stages of the OPSI case library (identifying problems and
 * generating ideas → `idea`, developing proposals → `design`, implementing → `pilot` or `running`, evaluating, diffusing).
 */
export const STATUSES = ['idea', 'design', 'pilot', 'running', 'evaluation', 'diffusion', 'ended', 'to-confirm'] as const;

/** The territory that a practice covers. */
export const LEVELS = ['neighbourhood', 'city', 'metropolitan', 'region', 'national', 'international'] as const;

/** Where the money of a practice comes from. */
export const FUNDING_KINDS = ['eu', 'national', 'regional', 'city', 'foundation', 'private', 'users'] as const;

/** What a partner gives, in the words of the UN-Habitat form. */
export const SUPPORT_KINDS = ['administrative', 'financial', 'political', 'technical', 'other'] as const;

/** How a result is known, from the weakest kind to the strongest. */
export const EVIDENCE_KINDS = [
  'own-account',
  'press-report',
  'official-document',
  'award',
  'measurement',
  'comparison',
  'independent-evaluation',
] as const;

/** How well the effects of a practice are shown, from the weakest to the strongest. Derived: `evidenceGrade` gives the rule. */
export const EVIDENCE_GRADES = ['claimed', 'documented', 'measured', 'compared', 'independently-evaluated'] as const;

/** What another city needs before it can copy a practice. */
export const NEED_KINDS = ['mandate', 'rules', 'team', 'money', 'partners', 'space', 'data', 'skills', 'community'] as const;

/** How far a transfer between cities has gone. */
export const TRANSFER_STATES = ['announced', 'in-progress', 'done', 'to-confirm'] as const;

/** The parts that the text of a good practice may have, in the order in which they stand. */
export const PRACTICE_SECTIONS = [
  'problem',
  'solution',
  'how-it-works',
  'participation',
  'resources',
  'results',
  'challenges',
  'conditions',
  'transfer',
  'lessons',
  'cooperation',
] as const;

/** The figures by which cities are compared; each has one unit in `UNIT_OF_INDICATOR`. */
export const INDICATORS = [
  'residents',
  'area',
  'density',
  'metropolitan-residents',
  'metropolitan-area',
  'regional-product',
  'exports',
  'manufacturing-share',
  'employment-rate',
  'foreign-residents',
  'university-students',
  'airport-passengers',
  'startup-rank',
  'emission-target',
] as const;

/** What kind of event a recap tells of. */
export const EVENT_KINDS = ['ceremony', 'study-visit', 'mission', 'webinar', 'cluster-activity', 'cultural', 'announcement'] as const;

/** What an organisation is. */
export const ORGANISATION_KINDS = [
  'public-authority',
  'agency',
  'chamber-association',
  'network',
  'university',
  'research-centre',
  'incubator-accelerator',
  'hub-space',
  'foundation',
  'company',
  'programme',
] as const;

/** Whether an organisation still works. */
export const ORGANISATION_STATUSES = ['active', 'closed', 'to-confirm'] as const;

/** What an organisation can do for a firm or a body from abroad. */
export const SERVICES = [
  'test-sites',
  'labs',
  'joint-research',
  'technology-transfer',
  'incubation',
  'acceleration',
  'workspace',
  'investment',
  'grants-and-loans',
  'settlement-support',
  'matchmaking',
  'market-information',
  'supplier-contacts',
  'training',
  'talent',
  'procedures',
  'consular',
  'institutional-contact',
] as const;

/** The fields an organisation works in. */
export const SECTORS = [
  'urban-innovation',
  'mobility',
  'automotive',
  'aerospace',
  'digital-ai',
  'manufacturing',
  'energy',
  'environment',
  'life-sciences',
  'finance',
  'social-economy',
  'culture',
  'education',
  'food',
  'trade-investment',
  'start-ups',
  'all-sectors',
] as const;

/** For whom a guide chapter is written. */
export const AUDIENCES = ['japanese-company', 'japanese-startup', 'assignee-family', 'torino-startup', 'torino-research', 'torino-institution'] as const;

/** What a glossary record names. */
export const TERM_KINDS = ['term', 'office', 'proper-name'] as const;

/** Whether the Japanese of a term is a name on record or a rendering of ours. */
export const JAPANESE_FORMS = ['in-use', 'rendering'] as const;

/** Who publishes a source: the body itself or a public one, the press, or somebody who writes about it. */
export const SOURCE_CLASSES = ['official', 'press', 'secondary'] as const;

/** Words that go before a value because the source gives no exact number. */
export const QUALIFIERS = ['about', 'over', 'nearly', 'up-to', 'at-least'] as const;

/** What a value counts or measures. Labels are plural-aware. */
export const UNITS = [
  'EUR',
  'JPY',
  'EUR-million',
  'EUR-billion',
  'JPY-billion',
  'JPY-million',
  'percent',
  'people',
  'organisations',
  'companies',
  'projects',
  'proposals',
  'agreements',
  'places',
  'cities',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'square-metres',
  'hectares',
  'square-kilometres',
  'kilometres',
  'people-per-square-kilometre',
  'passengers',
  'tonnes-of-co2',
  'rank',
  'number',
] as const;

/** The one unit in which each indicator is given, so that cities can be compared. */
export const UNIT_OF_INDICATOR: Record<Indicator, Unit> = {
  residents: 'people',
  area: 'square-kilometres',
  density: 'people-per-square-kilometre',
  'metropolitan-residents': 'people',
  'metropolitan-area': 'square-kilometres',
  'regional-product': 'JPY-billion',
  exports: 'EUR-billion',
  'manufacturing-share': 'percent',
  'employment-rate': 'percent',
  'foreign-residents': 'people',
  'university-students': 'people',
  'airport-passengers': 'passengers',
  'startup-rank': 'rank',
  'emission-target': 'percent',
};

/** How a translation was made. */
export const TRANSLATION_METHODS = ['human', 'machine', 'machine-reviewed'] as const;

export type Theme = (typeof THEMES)[number];
export type Status = (typeof STATUSES)[number];
export type Level = (typeof LEVELS)[number];
export type FundingKind = (typeof FUNDING_KINDS)[number];
export type SupportKind = (typeof SUPPORT_KINDS)[number];
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];
export type NeedKind = (typeof NEED_KINDS)[number];
export type TransferState = (typeof TRANSFER_STATES)[number];
export type Indicator = (typeof INDICATORS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
export type OrganisationStatus = (typeof ORGANISATION_STATUSES)[number];
export type Service = (typeof SERVICES)[number];
export type Sector = (typeof SECTORS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type TermKind = (typeof TERM_KINDS)[number];
export type JapaneseForm = (typeof JAPANESE_FORMS)[number];
export type SourceClass = (typeof SOURCE_CLASSES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Unit = (typeof UNITS)[number];
export type TranslationMethod = (typeof TRANSLATION_METHODS)[number];
