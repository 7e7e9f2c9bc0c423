import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of a process. */
export interface ProcessStat {
  pid: number;
  group: number;
  /** CPU seconds of the process and of those of its children that have ended and were waited for. */
  cpu: number;
  /** Bytes in memory. */
  memory: number;
}

/** Parts of a second in which Linux counts CPU time for programs: USER_HZ, 100 on every machine that Node runs on. */
const TICKS = 100;
/** Pages of memory; 4 kB on x86-64 and on nearly all others. */
const PAGE = 4096;

/**
 * Reads a line of `/proc/<pid>/stat`: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 * @returns nothing for a line of another form.
 */
export function readStat(line: string): ProcessStat | undefined {
  // The name of the program stands in brackets and may hold brackets and spaces itself.
  const end = line.lastIndexOf(')');
  if (end < 0) return undefined;
  const fields = line.slice(end + 2).split(' ');
  // The third field of the manual is the first here.
  const field = (number: number) => Number(fields[number - 3]);
  const stat = { pid: Number.parseInt(line, 10), group: field(5), cpu: (field(14) + field(15) + field(16) + field(17)) / TICKS, memory: field(24) * PAGE };
  return Object.values(stat).every(Number.isFinite) ? stat : undefined;
}

/** The processes of a group that are alive; none where there is no `/proc`. */
export function groupStats(group: number): ProcessStat[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readStat(readFileSync(`/proc/${name}/stat`, 'utf8'));
      return stat?.group === group ? [stat] : [];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}
