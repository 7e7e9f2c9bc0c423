import type { Locale } from '#i18n/locales.ts';
import { cellText, markdownTable, textTable } from '../text-table.ts';
import type { LinkMemory } from './memory.ts';
import type { OutsideLink } from './outside-links.ts';
import { linksByRecord, type RecordLinks, STANDINGS, type Standing, type StandingLink, standingTotals } from './standing.ts';
import { linksWords } from './words.ts';

/** What there is to print. */
export interface LinksReport {
  links: readonly OutsideLink[];
  memory: LinkMemory;
  asked: number;
}

type Printer = (report: LinksReport, locale: Locale) => string;
type Told = 'flagged' | 'watched' | 'moved' | 'unclear';
const TOLD: readonly Told[] = ['flagged', 'watched', 'moved', 'unclear'];

/** The records that have something to tell, with only that. */
function toldOf({ links, memory }: LinksReport, standings: readonly Standing[]): RecordLinks[] {
  return linksByRecord(links, memory)
    .map((record) => ({ ...record, links: record.links.filter(({ standing }) => standings.includes(standing)) }))
    .filter((record) => record.links.length > 0);
}

/** Why, since when, where to: the facts behind a standing, in one line. */
function facts({ known }: StandingLink, locale: Locale): string {
  const words = linksWords[locale];
  if (!known) return '';
  const { answer, failedOn, goodOn } = known;
  return [
    answer.reason && `${words.reasons[answer.reason]}${answer.status ? ` (${answer.status})` : ''}`,
    answer.movedTo && words.leadsTo(answer.movedTo),
    failedOn.length > 0 && words.failedOn(failedOn.join(', ')),
    answer.state !== 'ok' && goodOn && words.goodOn(goodOn),
  ]
    .filter(Boolean)
    .join(locale === 'ja' ? '。' : '; ');
}

const totalsRows = ({ links, memory }: LinksReport, locale: Locale): (string | number)[][] => {
  const totals = standingTotals(links, memory);
  return [[linksWords[locale].title, linksWords[locale].count], ...STANDINGS.map((standing) => [linksWords[locale].standings[standing], totals[standing]])];
};

const summary = ({ links, asked }: LinksReport, locale: Locale) =>
  linksWords[locale].summary(links.length, new Set(links.flatMap(({ uses }) => uses.map(({ record }) => record))).size, asked);

/** For a terminal: by record, then what to do about each standing, then the totals. */
const text: Printer = (report, locale) => {
  const words = linksWords[locale];
  const records = toldOf(report, TOLD).reverse();
  const present = TOLD.filter((standing) => records.some(({ links }) => links.some((link) => link.standing === standing)));
  return [
    ...records.map(({ record, title, links }) =>
      [`${record}  ${title}`, ...links.map((link) => `  ${link.use.field}  ${link.url}\n    ${words.standings[link.standing]}: ${facts(link, locale)}`)].join('\n'),
    ),
    present.length === 0 ? words.nothing : present.map((standing) => `${words.standings[standing]}: ${words.toDo[standing]}`).join('\n'),
    textTable(totalsRows(report, locale)),
    summary(report, locale),
  ].join('\n\n');
};

/** What an issue holds, with room to spare. */
const MOST_CHARACTERS = 60_000;

/** For an issue: what to do first, then record by record; those who need nobody are a count. */
const markdown: Printer = (report, locale) => {
  const words = linksWords[locale];
  const part = (standing: Told) => {
    const records = toldOf(report, [standing]);
    if (records.length === 0) return [];
    const lines = records.flatMap(({ record, title, links }) => [
      `- [ ] \`${record}\` ${cellText(title)}`,
      ...links.map((link) => `  - \`${link.use.field}\` <${link.url}> ${cellText(facts(link, locale))}`),
    ]);
    return [`### ${words.standings[standing]}`, words.toDo[standing], lines.join('\n')];
  };
  const parts = [`## ${words.title}`, summary(report, locale), markdownTable(totalsRows(report, locale)), ...TOLD.flatMap(part)];
  const whole = parts.join('\n\n');
  return whole.length <= MOST_CHARACTERS ? whole : whole.slice(0, whole.lastIndexOf('\n', MOST_CHARACTERS));
};

/** For programs: every address with all that is remembered of it. */
const json: Printer = ({ links, memory, asked }) =>
  JSON.stringify(
    {
      asked,
      totals: standingTotals(links, memory),
      records: linksByRecord(links, memory).map(({ record, links: own }) => ({
        record,
        links: own.map(({ url, standing, use, known }) => ({ url, field: use.field, file: use.file, standing, ...known })),
      })),
    },
    undefined,
    2,
  );

/** The forms in which the links can be printed. */
export const LINK_PRINTERS = { text, markdown, json } satisfies Record<string, Printer>;
