// Loaded before a build (NODE_OPTIONS): the program that reads the pages for the search index is killed, as the system does when
// memory runs out: at its first message (INDEX_DIES=start), or when all pages are read and its answer is waited for (INDEX_DIES=end).
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const word = process.env.INDEX_DIES === 'end' ? 'GetFiles' : '';
const { spawn } = childProcess;
childProcess.spawn = ((command: string, ...rest: unknown[]) => {
  const child = (spawn as (...all: unknown[]) => childProcess.ChildProcess)(command, ...rest);
  if (!command.includes('pagefind')) return child;
  const write = child.stdin!.write.bind(child.stdin!) as (...all: unknown[]) => boolean;
  child.stdin!.write = ((message: string, ...others: unknown[]) => {
    if (Buffer.from(String(message), 'base64').toString('utf8').includes(word)) child.kill('SIGKILL');
    return write(message, ...others);
  }) as NonNullable<typeof child.stdin>['write'];
  return child;
}) as typeof spawn;
syncBuiltinESMExports();
