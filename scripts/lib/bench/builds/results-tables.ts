import { LOCALES } from '#i18n/locales.ts';
import { VIEW_KINDS } from '../reader/view.ts';
import { mean } from '../statistics.ts';
import { kilobytes, shown } from '../table.ts';
import { growthExponent } from './growth.ts';
import type { Figures, Results } from './results.ts';
import type { State } from './run-log.ts';

/** A table: its title, its head and its rows; the first column holds words. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

const megabytes = (bytes: number | null | undefined, decimals = 0) => shown((bytes ?? NaN) / 1e6, decimals);
const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const sizesOf = ({ builds }: Results) => [...new Set(builds.map(({ pages }) => pages))].sort((a, b) => a - b);

/** Wall, then CPU seconds. */
const seconds = (figures: Figures | undefined) => (!figures ? '–' : figures.runs > 0 ? `${shown(figures.wall, 1)} / ${shown(figures.cpu, 1)}` : (figures.fault ?? 'failed'));

function isSame(figures: Figures | undefined): string {
  if (figures?.differing === undefined) return '–';
  return figures.differing === 0 ? 'yes' : `no, ${thousands(figures.differing)} files`;
}

/** A table for each size. */
export function buildTables(results: Results): Table[] {
  return sizesOf(results).map((pages) => {
    const find = (tool: string, state: State) => results.builds.find((one) => one.tool === tool && one.pages === pages && one.state === state);
    const rows = Object.entries(results.tools).flatMap(([tool, { name, search }]) => {
      const clean = find(tool, 'clean');
      if (!clean) return [];
      return [[
        name, search, ...(['clean', 'warm', 'change'] as const).map((state) => seconds(find(tool, state))), isSame(find(tool, 'again')),
        megabytes(clean.memory), thousands(clean.files), megabytes(clean.bytes, 1), String(clean.runs), shown(clean.load, 1),
      ]];
    });
    return {
      title: `${thousands(pages)} pages: seconds / CPU seconds`,
      head: ['', 'search', 'clean', 'nothing changed', 'one page changed', 'the same as clean', 'memory MB', 'files', 'MB', 'runs', 'load'],
      rows,
    };
  });
}

/** By which exponent the CPU time of a clean build grows. */
export function growthTable(results: Results): Table {
  const sizes = sizesOf(results);
  const pairs = sizes.slice(1).map((size, index) => [sizes[index]!, size] as const);
  const cpu = (tool: string, pages: number) => results.builds.find((one) => one.tool === tool && one.pages === pages && one.state === 'clean')?.cpu ?? NaN;
  const rows = Object.entries(results.tools)
    .map(([tool, { name }]) => [name, ...pairs.map(([from, to]) => shown(growthExponent([from, cpu(tool, from)], [to, cpu(tool, to)]), 2))])
    .filter(([, ...exponents]) => exponents.some((one) => one !== '–'));
  return { title: 'Growth of the CPU time of a clean build (1.00 is linear)', head: ['', ...pairs.map(([from, to]) => `${thousands(from)} → ${thousands(to)}`)], rows };
}

/** Where the time of our own builds goes. */
export function stepTables({ builds, tools }: Results): Table[] {
  return builds.filter(({ steps, state }) => steps && (state === 'clean' || state === 'change')).map(({ tool, pages, state, steps }) => ({
    title: `${tools[tool]!.name}, ${thousands(pages)} pages, ${state === 'clean' ? 'clean' : 'after one change'}`,
    head: ['', 's', 'CPU s'],
    rows: steps!.map(({ words, wall, cpu }) => [words, shown(wall, 1), shown(cpu, 1)]),
  }));
}

/** What a reader pays. */
export function viewTable({ views, tools }: Results): Table {
  const rows = views.map(({ tool, pages, first, search, lighthouse }) => {
    const of = (value: (view: (typeof first)['it']) => number) => mean(LOCALES.map((locale) => value(first[locale])));
    return [
      tools[tool]?.name ?? tool, thousands(pages), shown(of(({ requests }) => requests)), kilobytes(of(({ gzip }) => gzip)), kilobytes(of(({ brotli }) => brotli)),
      ...VIEW_KINDS.map((kind) => kilobytes(of(({ kinds }) => kinds[kind]))),
      lighthouse ? Object.values(lighthouse).map((score) => shown(score)).join(' · ') : '–',
      search ? shown(search.milliseconds) : '–', search ? kilobytes(search.bytes) : '–', search ? String(search.withoutResult) : '–',
    ];
  });
  return {
    title: 'First view of an article (mean of the three languages), then from opening the search to the first result (median)',
    head: ['', 'pages', 'requests', 'kB gzip', 'kB Brotli', ...VIEW_KINDS, 'Lighthouse: speed · access · practice · SEO', 'search ms', 'search kB', 'queries without result'],
    rows,
  };
}

/** All tables that have a row. */
export const allTables = (results: Results): Table[] => [...buildTables(results), growthTable(results), ...stepTables(results), viewTable(results)].filter(({ rows }) => rows.length > 0);
