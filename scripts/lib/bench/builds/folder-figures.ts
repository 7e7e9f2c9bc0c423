import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a built site consists of. */
export interface FolderFigures {
  files: number;
  bytes: number;
  /** The same for the same files with the same bytes. */
  digest: string;
}

/** The files of a folder and of those in it, by name, with the digest of each. */
export function fileDigests(folder: string): Map<string, { bytes: number; digest: string }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    files.map((file) => {
      const content = readFileSync(file);
      return [relative(folder, file), { bytes: content.length, digest: createHash('sha256').update(content).digest('base64url') }];
    }),
  );
}

/** Counts and sums up the files of a folder. */
export function folderFigures(files: ReadonlyMap<string, { bytes: number; digest: string }>): FolderFigures {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const [name, file] of files) {
    bytes += file.bytes;
    hash.update(`${name}\n${file.digest}\n`);
  }
  return { files: files.size, bytes, digest: hash.digest('base64url') };
}
