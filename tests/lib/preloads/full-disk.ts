// Loaded before a build (NODE_OPTIONS): each process of it finds the disk full after DISK_BYTES. What does not fit is written in
// part, as a real disk does. A folder in memory (tmpfs) would need root; this runs everywhere.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.DISK_BYTES);

const fault = (file: unknown) => Object.assign(new Error(`ENOSPC: no space left on device, write '${String(file)}'`), { code: 'ENOSPC', errno: -28, syscall: 'write', path: String(file) });

/** How many of some bytes find a place; fewer than asked for: the disk is full from now on. */
function taken(size: number): number {
  const fits = Math.min(size, left);
  left -= fits;
  if (fits < size) left = 0;
  return fits;
}

const bytesOf = (data: unknown): Buffer => (typeof data === 'string' ? Buffer.from(data) : Buffer.from((data as Uint8Array).buffer, (data as Uint8Array).byteOffset, (data as Uint8Array).byteLength));

const { writeFileSync, copyFileSync, cpSync } = fs;
fs.writeFileSync = (file, data, options) => {
  const bytes = bytesOf(data);
  const fits = taken(bytes.length);
  writeFileSync(file, bytes.subarray(0, fits), options);
  if (fits < bytes.length) throw fault(file);
};
fs.copyFileSync = (from, to, mode) => {
  const { size } = fs.statSync(from);
  if (taken(size) < size) throw fault(to);
  copyFileSync(from, to, mode);
};
fs.cpSync = (from, to, options) => {
  if (left === 0) throw fault(to);
  cpSync(from, to, options);
};

const { writeFile, copyFile } = fs.promises;
fs.promises.writeFile = async (file, data, options) => {
  // A stream is written as it comes.
  if (typeof data !== 'string' && !ArrayBuffer.isView(data)) {
    if (left === 0) throw fault(file);
    return writeFile(file, data, options);
  }
  const bytes = bytesOf(data);
  const fits = taken(bytes.length);
  await writeFile(file, bytes.subarray(0, fits), options);
  if (fits < bytes.length) throw fault(file);
};
fs.promises.copyFile = async (from, to, mode) => {
  const { size } = fs.statSync(from);
  if (taken(size) < size) throw fault(to);
  return copyFile(from, to, mode);
};
syncBuiltinESMExports();
