import { shown } from '../table.ts';
import type { Built } from './run-log.ts';

/** A build in one line, printed when it is done. */
export function builtLine({ about, pages, state, wall, cpu, memory, files, bytes, differing, fault, load }: Built): string {
  const cost = `${shown(wall, 1).padStart(7)} s  ${shown(cpu, 1).padStart(7)} CPU s  ${shown((memory ?? NaN) / 1e6).padStart(6)} MB of memory  ${files} files, ${shown(bytes / 1e6, 1)} MB  (load ${shown(load, 1)})`;
  const compared = differing && (differing.length === 0 ? '; the build after the change was the same' : `; the build after the change had made ${differing.length} files otherwise: ${differing.slice(0, 5).join(', ')}`);
  return `${about.name.padEnd(26)} ${String(pages).padStart(5)} ${state.padEnd(6)} ${fault === undefined ? cost : `failed: ${fault}`}${compared ?? ''}`;
}
