/** What V8 writes with `--cpu-prof`: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; children?: number[] }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

/** Where the time of a program went: seconds by function and by package, the most first. */
export interface ProfileSummary {
  busy: number;
  /** Without what a function calls. */
  self: [name: string, seconds: number][];
  /** With it; what calls itself counts once. */
  total: [name: string, seconds: number][];
  packages: [name: string, seconds: number][];
}

type Frame = CpuProfile['nodes'][number]['callFrame'];

/** A package of npm, a file of ours, or what V8 calls its own work. */
function packageOf({ functionName, url }: Frame): string {
  if (url === '') return functionName || '(V8)';
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? url.replace(/^.*\/(?=(?:src|scripts|\.build)\/)/, '');
}

function nameOf(frame: Frame): string {
  const place = packageOf(frame);
  return `${frame.functionName || '(anonymous)'}${frame.url === '' ? '' : ` ${place}${frame.url.includes('node_modules') ? '' : `:${frame.lineNumber + 1}`}`}`;
}

const most = (seconds: ReadonlyMap<string, number>, count: number) => [...seconds].sort(([, a], [, b]) => b - a).slice(0, count);

/**
 * Sums up a profile.
 * @param count how many of each list.
 */
export function profileSummary({ nodes, samples, timeDeltas }: CpuProfile, count: number): ProfileSummary {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const spent = new Map<number, number>();
  samples.forEach((id, index) => spent.set(id, (spent.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1e6));
  const [self, total, packages] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string, seconds: number) => to.set(key, (to.get(key) ?? 0) + seconds);
  let busy = 0;
  for (const [id, seconds] of spent) {
    const { callFrame } = byId.get(id)!;
    if (callFrame.functionName === '(idle)') continue;
    busy += seconds;
    add(self, nameOf(callFrame), seconds);
    add(packages, packageOf(callFrame), seconds);
    const callers = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) callers.add(nameOf(byId.get(at)!.callFrame));
    for (const caller of callers) add(total, caller, seconds);
  }
  return { busy, self: most(self, count), total: most(total, count), packages: most(packages, count) };
}
