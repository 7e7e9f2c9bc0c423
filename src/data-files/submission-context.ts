import { formatDate } from '#i18n/format.ts';
import { translator } from '#i18n/translate.ts';
import { claimViews } from '#records/claim-views.ts';
import { findIn, type Library } from '#records/library.ts';
import { linkPath, recordPath } from '#records/paths.ts';
import { labelOf, pathOf, sourcesOf, type RecordOf, type RecordPath } from '#records/record.ts';
import { textOf } from '#records/text-of.ts';
import { labelsIn } from '#schema/labels.ts';
import { plainBlocks } from '#text/plain-blocks.ts';
import { renderTypst } from '#text/typst/render.ts';
import type { Body, SubmissionContext } from '#open-data/submissions/context.ts';

/** Submissions are written in English: so the forms want it. */
const LOCALE = 'en';

type Practice = RecordOf<'good-practices'>;

/**
 * Gathers what the forms of others ask of a good practice.
 * @param practice in English.
 * @param edition the day of the edition.
 * @param root folder of the repository.
 */
export function submissionContext(practice: Practice, library: Library, edition: string, site: URL, root = '.'): SubmissionContext {
  const { facts } = practice;
  const labels = labelsIn(LOCALE);
  const t = translator(LOCALE);
  const claims = claimViews(practice, edition);
  const find = (path: RecordPath) => findIn(library, path, LOCALE);
  const absolute = (path: string) => new URL(path, site).href;
  const text = renderTypst(textOf(practice, root), {
    locale: LOCALE,
    record: pathOf(practice),
    sections: facts.sections,
    headingLevel: 2,
    claims,
    term: (id) => {
      const term = find(`glossary/${id}`);
      return term && { href: '', title: term.text.title };
    },
    href: (url) => absolute(linkPath(url, LOCALE, find)),
    pictureFile: (url) => url,
    noteTitle: () => '',
  });

  const body = (slug: string): Body => {
    const organisation = find(`organisations/${slug}`) as RecordOf<'organisations'> | undefined;
    if (!organisation) return { name: slug, kind: '' };
    const { kind, address, website } = organisation.facts;
    return { name: organisation.text.title, kind: labels.organisationKinds[kind], ...(address && { address }), ...(website && { website }) };
  };
  /** A claim as words with the day of its data; nothing if it has no value. */
  const valueOf = (id: string | undefined) => {
    const claim = id === undefined ? undefined : claims.get(id);
    return claim?.value === undefined ? undefined : `${claim.value} (${t('claim.asOf', { date: claim.asOf })})`;
  };
  const city = find(`cities/${facts.place.city}`) as RecordOf<'cities'> | undefined;
  const residents = city?.facts.figures.residents;
  const population = city && residents && residents !== 'not-found' ? claimViews(city, edition).get(residents) : undefined;
  const country = city ? new Intl.DisplayNames([LOCALE], { type: 'region' }).of(city.facts.country) : undefined;

  return {
    record: practice,
    url: absolute(recordPath(LOCALE, practice)),
    intro: plainBlocks(text.intro),
    sections: new Map(text.sections.map(({ id, content }) => [id, plainBlocks(content)])),
    city: { name: city?.text.title ?? facts.place.city, country: country ?? '', ...(population?.value && { residents: `${population.value} (${t('claim.asOf', { date: population.asOf })})` }) },
    lead: facts.lead.map(body),
    ...((facts.contact ?? facts.lead[0]) && { contact: body(facts.contact ?? facts.lead[0]!) }),
    partners: (facts.partners ?? []).map(({ organisation, support = [] }) => ({ ...body(organisation), support: support.map((kind) => labels.supportKinds[kind]) })),
    themes: facts.themes.map((theme) => labels.themes[theme]),
    goals: (facts.sdgs ?? []).map((goal) => `SDG ${goal}: ${labels.sdgs[goal - 1]}`),
    level: labels.levels[facts.place.level],
    funding: (facts.funding ?? []).map(({ kind, programme, organisation, claim }) =>
      [labels.fundingKinds[kind], programme, organisation && body(organisation).name, valueOf(claim)].filter(Boolean).join(', '),
    ),
    resources: ([['budget', 'Total cost'], ['staff', 'People'], ['timeToStart', 'Time from decision to start']] as const).flatMap(([key, name]) => {
      const value = valueOf(facts.resources?.[key]);
      return value ? [`${name}: ${value}`] : [];
    }),
    results: (facts.results ?? []).map(({ id, claim, baseline }) => {
      const before = valueOf(baseline);
      return `${labelOf(practice, id)}: ${valueOf(claim) ?? claims.get(claim)?.asOf ?? ''}${before ? `; before: ${before}` : ''}`;
    }),
    needs: (facts.needs ?? []).map(({ id, kind }) => `${labels.needKinds[kind]}: ${labelOf(practice, id)}`),
    transfers: (facts.transfers ?? []).map(({ id, direction, state, city: other }) => {
      const name = other ? find(`cities/${other}`)?.text.title : undefined;
      return `${direction === 'to' ? t('fact.transfer.to') : t('fact.transfer.from')} (${labels.transferStates[state]})${name ? ` ${name}` : ''}: ${labelOf(practice, id)}`;
    }),
    keyDates: (facts.keyDates ?? []).map(({ id, date }) => `${formatDate(date, LOCALE)}: ${labelOf(practice, id)}`),
    references: sourcesOf(practice).map(({ publisher, title, date, url }) => `${publisher}, ${title}${date ? `, ${formatDate(date, LOCALE)}` : ''}${url ? `, ${url}` : ''}`),
  };
}
