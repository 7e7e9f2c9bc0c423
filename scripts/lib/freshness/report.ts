import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { labelled } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { AGES, DUE_STATES, dueDays, type DueClaim, type DueRecord, type DueReport } from '#records/due-checks.ts';
import { pathOf } from '#records/record.ts';
import { labelsIn } from '#schema/labels.ts';
import { OWNERS } from '#schema/owners.ts';
import { formatValue } from '#schema/value.ts';
import { cellText, markdownTable, textTable } from '../text-table.ts';
import { freshnessWords } from './words.ts';

type Printer = (report: DueReport, locale: Locale) => string;
type Rows = (string | number)[][];

/** Statements by due date and role, with totals; the last line counts those without a day. */
function summaryRows({ due }: DueReport, locale: Locale): Rows {
  const t = translator(locale);
  const owners = OWNERS.filter((owner) => due.some((one) => one.owner === owner));
  const line = (name: string, claims: readonly DueClaim[]) => [name, ...owners.map((owner) => claims.filter((one) => one.owner === owner).length), claims.length];
  return [
    ['', ...owners.map((owner) => t(`owner.${owner}`)), t('upkeep.total')],
    ...DUE_STATES.map((state) => line(t(`due.${state}`), due.filter((one) => one.state === state))),
  ];
}

/** How long ago the records were checked. */
function ageRows({ checked }: DueReport, locale: Locale): Rows {
  const t = translator(locale);
  return [[t('freshness.checked'), t('upkeep.total')], ...AGES.map((age) => [t(`age.${age}`), checked.filter((one) => one.age === age).length])];
}

function undatedRows({ undated }: DueReport, locale: Locale): Rows {
  const t = translator(locale);
  const { collections } = labelsIn(locale);
  return [[t('due.undated'), t('upkeep.total')], ...[...undated].map(([name, count]) => [collections[name].plural, count])];
}

/** What stands behind a name, in the brackets of the language. */
const aside = (parts: readonly string[], locale: Locale) => (locale === 'ja' ? `（${parts.join('、')}）` : ` (${parts.join(', ')})`);
const valueOf = ({ claim }: DueClaim, locale: Locale) => formatValue(claim, locale);
const claimLine = (due: DueClaim, locale: Locale) => labelledValue(due.id, valueOf(due, locale), locale);
const labelledValue = (id: string, value: string | undefined, locale: Locale) => (value ? labelled(id, value, locale) : id);

const old = ({ checked }: DueReport) => checked.filter(({ age }) => age === 'older');

/** For a terminal: what is due, the most pressing last, then the totals. */
const text: Printer = (report, locale) => {
  const t = translator(locale);
  const days = dueDays(report.due).reverse();
  const record = (one: DueRecord) =>
    [`  ${pathOf(one.record)}  ${one.record.text.title}${aside([t(`owner.${one.owner}`)], locale)}`, ...one.claims.map((due) => `    ${claimLine(due, locale)}`)].join('\n');
  const parts = [
    ...days.map(({ day, state, count, records }) =>
      [`${day}  ${t(`due.${state}`)}${aside([t('freshness.claims', { count }), t('upkeep.count', { count: records.length })], locale)}`, ...records.map(record)].join('\n'),
    ),
    old(report).length > 0 && [t('freshness.old'), ...old(report).map(({ record: one }) => `  ${one.checkedOn}  ${pathOf(one)}  ${one.text.title}`)].join('\n'),
    textTable(undatedRows(report, locale)),
    textTable(ageRows(report, locale)),
    textTable(summaryRows(report, locale)),
    `${freshnessWords[locale].asOf(formatDate(report.today, locale))}`,
  ];
  return parts.filter(Boolean).join('\n\n');
};

/** What an issue on GitHub holds, with room to spare. https://github.com/orgs/community/discussions/27190 */
const MOST_CHARACTERS = 60_000;

function markdownOf(report: DueReport, locale: Locale, withClaims: boolean): string {
  const t = translator(locale);
  const words = freshnessWords[locale];
  const record = ({ record: one, owner, claims }: DueRecord) => {
    const head = `- [ ] \`${pathOf(one)}\` ${cellText(one.text.title)}${aside([t(`owner.${owner}`), t('freshness.claims', { count: claims.length })], locale)}`;
    return withClaims ? [head, ...claims.map((due) => `  - \`${due.id}\`${valueOf(due, locale) ? ` ${cellText(valueOf(due, locale)!)}` : ''}`)].join('\n') : head;
  };
  const group = (state: (typeof DUE_STATES)[number]) => {
    const days = dueDays(report.due.filter((due) => due.state === state));
    const head = `## ${t(`due.${state}`)}`;
    if (days.length === 0) return `${head}\n\n${words.nothing}`;
    // What lies further ahead is a count: this is a list of things to do now.
    if (state !== 'overdue' && state !== 'this-month') {
      return [head, days.map(({ day, count, records }) => `- ${labelled(formatDate(day, locale), t('freshness.claims', { count }), locale)}${aside([t('upkeep.count', { count: records.length })], locale)}`).join('\n')].join('\n\n');
    }
    return [head, ...days.map(({ day, records }) => [`### ${t('freshness.by', { date: formatDate(day, locale) })}`, '', ...records.map(record)].join('\n'))].join('\n\n');
  };
  return [
    words.asOf(formatDate(report.today, locale)),
    words.toDo,
    ...(withClaims ? [] : [words.shortened]),
    markdownTable(summaryRows(report, locale)),
    ...DUE_STATES.map(group),
    ...(old(report).length > 0 ? [`## ${t('freshness.old')}`, old(report).map(({ record: one }) => `- [ ] \`${pathOf(one)}\` ${cellText(one.text.title)}: ${one.checkedOn}`).join('\n')] : []),
    markdownTable(ageRows(report, locale)),
    markdownTable(undatedRows(report, locale)),
  ].join('\n\n');
}

/** For an issue: what is due now as a list to tick off, what comes later in figures. It leaves statements out before it grows too long. */
const markdown: Printer = (report, locale) => {
  const whole = markdownOf(report, locale, true);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const shorter = markdownOf(report, locale, false);
  return shorter.length <= MOST_CHARACTERS ? shorter : shorter.slice(0, shorter.lastIndexOf('\n', MOST_CHARACTERS));
};

/** For programs: the same in every language but for the titles. */
const json: Printer = (report) =>
  JSON.stringify(
    {
      today: report.today,
      due: report.due.map(({ record, id, claim, recheckBy, owner, state }) => ({
        record: pathOf(record),
        title: record.text.title,
        claim: id,
        ...(claim.value !== undefined && { value: claim.value }),
        ...(claim.unit && { unit: claim.unit }),
        recheckBy,
        state,
        owner,
        sources: claim.sources,
      })),
      undated: Object.fromEntries(report.undated),
      checked: report.checked.map(({ record, owner, age }) => ({ record: pathOf(record), checkedOn: record.checkedOn, age, owner })),
    },
    undefined,
    2,
  );

/** The forms in which what is due can be printed. */
export const FRESHNESS_PRINTERS = { text, markdown, json } satisfies Record<string, Printer>;
