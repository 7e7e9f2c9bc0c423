import type { Locale } from '#i18n/locales.ts';
import type { PlainMessageKey } from '#i18n/translate.ts';
import { listIn } from '#records/load.ts';
import type { Links } from '#records/links.ts';
import { GUIDE_TOOLS, type GuideTool } from '#records/paths.ts';
import type { AnyRecord, RecordOf } from '#records/record.ts';

export type Chapter = RecordOf<'settlement-guide'>;

/** How the tools are called, and what each is for. */
export const TOOL_NAMES: Record<GuideTool, { title: PlainMessageKey; lead: PlainMessageKey }> = {
  path: { title: 'guide.path', lead: 'guide.path.lead' },
  timeline: { title: 'guide.timeline', lead: 'guide.timeline.lead' },
  checklist: { title: 'guide.checklist', lead: 'guide.checklist.lead' },
  contacts: { title: 'guide.contacts', lead: 'guide.contacts.lead' },
};

const NEEDS: Record<GuideTool, (chapter: Chapter) => boolean> = {
  path: ({ facts }) => facts.path !== undefined,
  timeline: ({ facts }) => (facts.steps ?? []).length > 0,
  checklist: ({ facts }) => (facts.checklist ?? []).length > 0,
  contacts: ({ facts }) => (facts.contacts ?? []).length > 0,
};

/** The chapters of the settlement guide in their order. */
export function chaptersIn({ library }: Links, locale: Locale): readonly Chapter[] {
  return listIn(library, 'settlement-guide', locale);
}

/** The chapters that a tool is made from. */
export function chaptersFor(tool: GuideTool, links: Links, locale: Locale): Chapter[] {
  return chaptersIn(links, locale).filter(NEEDS[tool]);
}

/** The tools that the guide has something for. */
export function toolsIn(links: Links, locale: Locale): GuideTool[] {
  return GUIDE_TOOLS.filter((tool) => chaptersFor(tool, links, locale).length > 0);
}

/** Everything the tools show: for the keys of the incremental build. */
export function recordsBehind(links: Links, locale: Locale): AnyRecord[] {
  const chapters = chaptersIn(links, locale);
  return [...chapters, ...chapters.flatMap((chapter) => links.references(chapter))];
}
