import type { Locale } from '#i18n/locales.ts';
import { languageName } from '#i18n/names.ts';
import { translator } from '#i18n/translate.ts';
import { pathOf } from '#records/record.ts';
import { TRANSLATION_STATES, translationTotals, type TranslationCell, type TranslationRow, type TranslationStateName } from '#records/translation-states.ts';
import { cellText, markdownTable, textTable } from '../text-table.ts';
import type { Behind } from './behind.ts';
import { translationsWords } from './words.ts';

/** What there is to print. */
export interface TranslationsReport {
  rows: readonly TranslationRow[];
  /** The languages translated into, in the order of their columns. */
  locales: readonly Locale[];
  states: readonly TranslationStateName[];
  /** How far an outdated translation lies behind. */
  behind: (row: TranslationRow, cell: TranslationCell) => Behind | undefined;
}

type Printer = (report: TranslationsReport, speak: Locale) => string;

const shownRows = ({ rows, states }: TranslationsReport) => rows.filter(({ cells }) => cells.some(({ state }) => states.includes(state)));

/** “of revision 1; the original is at 2: 3 paragraphs have changed (of 24 today), lines 70, 81 of the original, fields: title”. */
function behindWords(row: TranslationRow, cell: TranslationCell, behind: Behind, speak: Locale): string {
  const words = translationsWords[speak];
  const { paragraphs, of, lines, fields } = behind.distance;
  const revisions = translator(speak)('translations.behind', { from: cell.translation!.translation.ofRevision, to: row.original.revision });
  const isUnknown = behind.from === 'shape' && paragraphs === 0 && fields.length === 0;
  const far = isUnknown ? words.sameShape : (behind.from === 'history' ? words.changed : words.changedAtLeast)(paragraphs, of);
  const details = [far, lines.length > 0 && words.lines(lines.join(', ')), fields.length > 0 && words.fields(fields.join(', ')), behind.from === 'shape' && words.why[behind.why]];
  return speak === 'ja' ? `${revisions}。${details.filter(Boolean).join('、')}` : `${revisions}: ${details.filter(Boolean).join(', ')}`;
}

function summaryRows({ rows, locales }: TranslationsReport, speak: Locale): (string | number)[][] {
  const t = translator(speak);
  const line = (name: string, locale?: Locale) => {
    const totals = translationTotals(rows, locale);
    return [name, ...TRANSLATION_STATES.map((state) => totals[state])];
  };
  return [
    [t('upkeep.language'), ...TRANSLATION_STATES.map((state) => t(`state.${state}`))],
    ...locales.map((locale) => line(languageName(locale, speak), locale)),
    ...(locales.length > 1 ? [line(t('translations.all'))] : []),
  ];
}

function toDo(report: TranslationsReport, speak: Locale): string[] {
  const totals = translationTotals(report.rows);
  return (['outdated', 'missing', 'machine'] as const).filter((state) => totals[state] > 0 && report.states.includes(state)).map((state) => translationsWords[speak].toDo[state]);
}

const counted = ({ rows }: TranslationsReport, speak: Locale) =>
  translationsWords[speak].counted(rows.length, rows.reduce((sum, { cells }) => sum + cells.filter(({ translation }) => translation).length, 0));

function details(report: TranslationsReport, speak: Locale): { row: TranslationRow; cell: TranslationCell; words: string }[] {
  return shownRows(report).flatMap((row) =>
    row.cells.flatMap((cell) => {
      const behind = report.behind(row, cell);
      return behind ? [{ row, cell, words: behindWords(row, cell, behind, speak) }] : [];
    }),
  );
}

/** For a terminal: record by record, then how far the outdated ones lie behind, then the totals, where the eye is at the end. */
const text: Printer = (report, speak) => {
  const t = translator(speak);
  const rows = shownRows(report).map(({ original, cells }) => [pathOf(original), ...cells.map(({ state }) => t(`state.${state}`))]);
  const parts = [
    rows.length > 0 && textTable([[t('upkeep.record'), ...report.locales.map((locale) => languageName(locale, speak))], ...rows]),
    details(report, speak).map(({ row, cell, words }) => `${pathOf(row.original)} (${languageName(cell.locale, speak)})\n  ${words}`).join('\n'),
    textTable(summaryRows(report, speak)),
    toDo(report, speak).join('\n'),
    counted(report, speak),
  ];
  return parts.filter(Boolean).join('\n\n');
};

/** For an issue or a wiki. */
const markdown: Printer = (report, speak) => {
  const t = translator(speak);
  const rows = shownRows(report).map(({ original, cells }) => [`\`${pathOf(original)}\` ${cellText(original.text.title)}`, ...cells.map(({ state }) => t(`state.${state}`))]);
  const parts = [
    `## ${t('page.translations')}`,
    counted(report, speak),
    markdownTable(summaryRows(report, speak)),
    toDo(report, speak).map((line) => `- ${line}`).join('\n'),
    details(report, speak).map(({ row, cell, words }) => `- \`${pathOf(row.original)}\` (${languageName(cell.locale, speak)}): ${cellText(words)}`).join('\n'),
    rows.length > 0 && markdownTable([[t('upkeep.record'), ...report.locales.map((locale) => languageName(locale, speak))], ...rows]),
  ];
  return parts.filter(Boolean).join('\n\n');
};

/** For programs: the same in every language. */
const json: Printer = (report) =>
  JSON.stringify(
    {
      totals: Object.fromEntries(report.locales.map((locale) => [locale, translationTotals(report.rows, locale)])),
      translations: shownRows(report).flatMap((row) =>
        row.cells
          .filter(({ state }) => report.states.includes(state))
          .map((cell) => {
            const behind = report.behind(row, cell);
            return {
              record: pathOf(row.original),
              locale: cell.locale,
              state: cell.state,
              revision: row.original.revision,
              ...(cell.translation && { ofRevision: cell.translation.translation.ofRevision, method: cell.translation.translation.method, file: cell.translation.file }),
              ...(behind && { knownFrom: behind.from, ...behind.distance, ...(behind.from === 'shape' && { why: behind.why }) }),
            };
          }),
      ),
    },
    undefined,
    2,
  );

/** The forms in which the state of the translations can be printed. */
export const TRANSLATION_PRINTERS = { text, markdown, json } satisfies Record<string, Printer>;
