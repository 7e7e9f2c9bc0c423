// `npm run dev`: pages that reload while you write, and what the content check says after each change.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { writeFrontmatterIndex } from './lib/editor-schemas/frontmatter-index.ts';

const root = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const at = args.indexOf('--locale');
/** The language of the check; Astro does not know this option. */
const language = at < 0 ? [] : args.splice(at, 2);

// So that VS Code knows the fields of every text from the first time that somebody works here.
writeFrontmatterIndex(root);

/** Starts a program of the project in the same terminal. */
const start = (...args: string[]) =>
  spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    // ASTRO_DEV_BACKGROUND: Astro would leave the terminal and go on in the background.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });

const programs = [
  start(join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', ...args),
  start(join(root, 'scripts', 'check.ts'), '--watch', ...language),
];

const stopAll = () => programs.forEach((program) => program.kill());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopAll);
// One without the other is half a workshop: if one ends, so does the other.
for (const program of programs) {
  program.on('exit', (code, signal) => {
    process.exitCode ??= signal ? 0 : (code ?? 1);
    stopAll();
  });
}
