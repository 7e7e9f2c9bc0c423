// Loaded before a build (NODE_OPTIONS): the process is killed between the two steps of the switch, when the old site is away and
// the new one not yet there.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const { renameSync } = fs;
fs.renameSync = (from, to) => {
  renameSync(from, to);
  if (basename(String(from)) === 'dist') process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
