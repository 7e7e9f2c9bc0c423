import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { median } from '../statistics.ts';
import type { View } from '../reader/view.ts';
import type { About, Built, State } from './run-log.ts';
import type { Step } from './measured-run.ts';

/** The builds of a tool in one size and state, summed up. */
export interface Figures {
  tool: string;
  pages: number;
  state: State;
  /** Day on which it was measured. */
  day: string;
  runs: number;
  /** Medians: seconds, CPU seconds, bytes of memory, load of the machine. */
  wall: number;
  cpu: number;
  memory: number | null;
  load: number;
  /** Of the last build. */
  files: number;
  bytes: number;
  steps?: Step[];
  /** How many files a build after a change had made otherwise than a clean one; of all runs. */
  differing?: number;
  fault?: string;
}

/** What a machine is, as far as it matters for the figures. */
export interface Machine {
  processor: string;
  processors: number;
  memory: number;
  system: string;
  node: string;
}

/** What `bench-results.json` holds. */
export interface Results {
  machine: Machine;
  tools: Record<string, About>;
  builds: Figures[];
  views: (View & { day: string })[];
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The builds of one tool in one size and state. */
export function figuresOf(builds: readonly Built[], day: string): Figures {
  const last = builds.at(-1)!;
  const good = builds.filter(({ fault }) => fault === undefined);
  const of = (value: (built: Built) => number) => median(good.map(value));
  const memories = good.flatMap(({ memory }) => (memory === null ? [] : [memory]));
  // The steps of the run whose CPU time is the median, or next above it.
  const typical = good.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(good.length / 2)];
  const compared = good.flatMap(({ differing }) => (differing ? [differing.length] : []));
  return {
    tool: last.tool, pages: last.pages, state: last.state, day, runs: good.length,
    wall: rounded(of(({ wall }) => wall), 1), cpu: rounded(of(({ cpu }) => cpu), 1), load: rounded(median(builds.map(({ load }) => load)), 1),
    memory: memories.length > 0 ? Math.round(median(memories)) : null,
    files: last.files, bytes: last.bytes,
    ...(typical && typical.steps.length > 0 && { steps: typical.steps.map(({ words, wall, cpu }) => ({ words, wall: rounded(wall, 1), cpu: rounded(cpu, 1) })) }),
    ...(compared.length > 0 && { differing: compared.reduce((sum, count) => sum + count, 0) }),
    ...(last.fault !== undefined && { fault: last.fault.split('\n')[0]! }),
  };
}

const keyOf = ({ tool, pages, state }: Pick<Built, 'tool' | 'pages' | 'state'>) => `${tool}\t${pages}\t${state}`;

/** Builds and views of a log summed up, in the order in which they were first made. */
export function summedUp(builds: readonly Built[], views: readonly View[], machine: Machine, day: string): Results {
  return {
    machine,
    tools: Object.fromEntries(builds.map(({ tool, about }) => [tool, about])),
    builds: [...Map.groupBy(builds, keyOf).values()].map((some) => figuresOf(some, day)),
    views: [...new Map(views.map((view) => [`${view.tool}\t${view.pages}`, { ...view, day }])).values()],
  };
}

/** Puts new figures in the place of older ones of the same tool, size and state. */
export function merged(old: Results | undefined, fresh: Results): Results {
  if (!old) return fresh;
  const [builds, views] = [new Set(fresh.builds.map(keyOf)), new Set(fresh.views.map(({ tool, pages }) => `${tool}\t${pages}`))];
  return {
    machine: fresh.machine,
    tools: { ...old.tools, ...fresh.tools },
    builds: [...old.builds.filter((one) => !builds.has(keyOf(one))), ...fresh.builds],
    views: [...old.views.filter(({ tool, pages }) => !views.has(`${tool}\t${pages}`)), ...fresh.views],
  };
}

/** The committed figures; nothing before the first. */
export const readResults = (file: string): Results | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined);

export const writeResults = (file: string, results: Results): void => writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
