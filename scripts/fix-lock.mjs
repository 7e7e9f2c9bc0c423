// Run after every change of dependencies: makes `npm ci` accept the lock that npm has just written.
import { readFileSync, writeFileSync } from 'node:fs';
import { repairLock } from './lib/lock-repair.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const before = readFileSync(file, 'utf8');
const lock = JSON.parse(before);
const added = repairLock(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
for (const name of added) console.log(`  ${name}`);
console.log(`added ${added.length}`);
