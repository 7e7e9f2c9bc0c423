// `npm run new`: begins a record or a translation, with each field's description beside it.
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { runNew } from './lib/new/command.ts';
import { Stopped } from './lib/new/spoken.ts';

const root = resolve(import.meta.dirname, '..');
// Without a terminal nobody answers: a question would wait for ever.
const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);

/** Asks one question; the end of the input and Ctrl-C are answers too. */
async function ask(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const end = new AbortController();
  reader.on('close', () => end.abort());
  try {
    return (await reader.question(question, { signal: end.signal })).trim();
  } catch {
    process.stdout.write('\n');
    throw new Stopped();
  } finally {
    reader.close();
  }
}

// The editor's own day: in Nagoya it is tomorrow when it is still today in Torino.
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

process.exitCode = await runNew(process.argv.slice(2), { root, listener: { say: (text) => console.log(text), ...(isTerminal && { ask }) }, today });
