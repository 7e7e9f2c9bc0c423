// `npm run new`: begins a record or a translation, with each field's description beside it.
import { resolve } from 'node:path';
import { runNew } from './lib/new/command.ts';
import { Terminal } from './lib/new/terminal.ts';

const root = resolve(import.meta.dirname, '..');
// Without a terminal nobody answers: a question would wait for ever.
const terminal = process.stdin.isTTY && process.stdout.isTTY ? new Terminal(process.stdin, process.stdout) : undefined;

// The editor's own day: in Nagoya it is tomorrow when it is still today in Torino.
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

try {
  const listener = { say: (text: string) => console.log(text), ...(terminal && { ask: (question: string) => terminal.ask(question) }) };
  process.exitCode = await runNew(process.argv.slice(2), { root, listener, today });
} finally {
  terminal?.close();
}
