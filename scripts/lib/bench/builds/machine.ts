import { availableParallelism, cpus, totalmem, type, release } from 'node:os';
import type { Machine } from './results.ts';

/** What this machine is, as far as it matters for the figures: nothing by which it could be found. */
export function thisMachine(): Machine {
  return { processor: cpus()[0]?.model.trim() ?? 'unknown', processors: availableParallelism(), memory: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release().split('-')[0]}`, node: process.versions.node };
}
