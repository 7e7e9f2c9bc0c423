import { spawn } from 'node:child_process';
import { groupStats } from './proc-stat.ts';

/** A program to run. */
export interface Command {
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** What a part of a program cost that it told of by a line. */
export interface Step {
  words: string;
  /** Seconds. */
  wall: number;
  /** CPU seconds of all processes. */
  cpu: number;
}

/** What a program cost, its children included. */
export interface MeasuredRun {
  /** Seconds. */
  wall: number;
  /** User and system seconds. */
  cpu: number;
  /** The most bytes that all its processes had in memory at once; NaN where there is no `/proc`. What they share counts for each. */
  memory: number;
  steps: Step[];
  /** The end of what it printed, if it failed or was stopped. */
  fault?: string;
}

const SAMPLE_MILLISECONDS = 150;
/** A step as our build prints it: seconds, then what was done (`inStep`). */
const STEP = /^ *\d+\.\d s {2}(.+)$/;
/** The shell tells on a pipe of its own what its children took (POSIX, `times`), whatever becomes of them. */
const SCRIPT = '"$@"; code=$?; times >&3; exit $code';

/**
 * The seconds of all children in the answer of the shell's `times`: its second line, user and system, as `0m1.23s`.
 * @returns NaN for another form.
 */
export function childSeconds(times: string): number {
  const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.length === 2 ? parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0) : NaN;
}

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/**
 * Runs a program in a process group of its own and measures all of the group.
 * @param seconds after which the whole group is ended.
 */
export async function measuredRun({ command, args, cwd, env }: Command, seconds: number): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', command, ...args], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const group = child.pid ?? 0;
  const stop = () => endGroup(group);
  process.once('exit', stop);
  let [log, rest, times, memory, isLate] = ['', '', '', NaN, false];
  const steps: Step[] = [];
  let before = { wall: 0, cpu: 0 };

  const sample = (): number => {
    const stats = groupStats(group);
    const sum = stats.reduce((bytes, stat) => bytes + stat.memory, 0);
    if (sum > 0) memory = Number.isNaN(memory) ? sum : Math.max(memory, sum);
    return stats.reduce((all, { cpu }) => all + cpu, 0);
  };
  const hear = (chunk: string): void => {
    log = (log + chunk).slice(-20_000);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      const words = STEP.exec(line)?.[1];
      if (words === undefined) continue;
      const now = { wall: (performance.now() - started) / 1000, cpu: sample() };
      steps.push({ words, wall: now.wall - before.wall, cpu: now.cpu - before.cpu });
      before = now;
    }
  };
  child.stdout!.setEncoding('utf8').on('data', hear);
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (log = (log + chunk).slice(-20_000)));
  child.stdio[3]!.on('data', (chunk: Buffer) => (times += chunk.toString()));
  const sampler = setInterval(sample, SAMPLE_MILLISECONDS);
  const limit = setTimeout(() => {
    isLate = true;
    stop();
  }, seconds * 1000);
  try {
    const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
    const wall = (performance.now() - started) / 1000;
    const fault = isLate ? `stopped after ${seconds} s` : code === 0 ? undefined : `ended with ${code ?? 'a signal'}:\n${log.slice(-3000).trim()}`;
    return { wall, cpu: childSeconds(times), memory, steps, ...(fault !== undefined && { fault }) };
  } finally {
    clearInterval(sampler);
    clearTimeout(limit);
    process.off('exit', stop);
    // What it left running would spoil the next measure.
    stop();
  }
}
