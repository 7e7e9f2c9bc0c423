import { isLocale } from '#i18n/locales.ts';
import { parseInternalLink } from '#records/paths.ts';
import { isSafeAddress } from '#text/guard.ts';
import { type ContentModel, type ContentRecord, inText, type Version } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import { sectionsOf, slugsOf } from '../record-facts.ts';

type Records = Map<string, ContentRecord>;

function checkFragment(place: Place, target: string | undefined, record: ContentRecord, fragment: string): Problem[] {
  // Without its facts a record has lost its sections too: that is told once, at the record.
  if (!record.facts) return [];
  const allowed = sectionsOf(record);
  return allowed.includes(fragment) ? [] : [problem(place, 'link-fragment', { fragment, target, near: nearest(fragment, allowed), allowed })];
}

/** The form a link should have had: `/it/cities/torino/` is `/cities/torino`. */
function rightForm(url: string): string | undefined {
  const [path = '', fragment] = url.split('#');
  const steps = path.split('/').filter((step) => step !== '' && !isLocale(step));
  const form = `/${steps.join('/')}${fragment ? `#${fragment}` : ''}`;
  return parseInternalLink(form) && form !== url ? form : undefined;
}

function checkLink(url: string, place: Place, record: ContentRecord, records: Records, slugs: Map<string, Set<string>>): Problem[] {
  if (url.startsWith('#')) return checkFragment(place, undefined, record, url.slice(1));
  if (!url.startsWith('/')) return [];
  const link = parseInternalLink(url);
  if (!link) {
    const [, collection = '', slug = ''] = url.split(/[/#]/);
    const near = nearest(collection, slugs.keys());
    return [problem(place, 'link-form', { found: url, near: rightForm(url) ?? (near && slugs.get(near)!.has(slug) ? `/${near}/${slug}` : undefined) })];
  }
  if (!link.slug) return [];
  const target = `/${link.collection}/${link.slug}`;
  const found = records.get(target);
  if (found) return link.fragment === undefined ? [] : checkFragment(place, target, found, link.fragment);
  const near = nearest(link.slug, slugs.get(link.collection)!);
  return [problem(place, 'link-dead', { found: target, near: near && `/${link.collection}/${near}` })];
}

/** Links inside the site lead to records and sections that exist. */
export function checkLinks(model: ContentModel): Problem[] {
  const slugs = slugsOf(model);
  const records: Records = new Map(model.records.map((record) => [`/${record.collection}/${record.slug}`, record]));
  const ofVersion = (record: ContentRecord, version: Version): Problem[] =>
    (version.body?.outline.links ?? [])
      // What is no safe address at all has been refused by the guard.
      .filter(({ url }) => isSafeAddress(url))
      .flatMap((link) => checkLink(link.url, inText(version, link), record, records, slugs));
  return model.records.flatMap((record) => record.versions.flatMap((version) => ofVersion(record, version)));
}
