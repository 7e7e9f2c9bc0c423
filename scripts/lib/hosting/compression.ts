import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { giveSecondName } from '#records/second-name.ts';
import { mediaType } from '../media-types.ts';

const packers = {
  br: promisify((bytes: Buffer, done: (error: Error | null, packed: Buffer) => void) =>
    brotliCompress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }, done)),
  gz: promisify((bytes: Buffer, done: (error: Error | null, packed: Buffer) => void) => gzip(bytes, { level: 9 }, done)),
};

/** Text shrinks; fonts, pictures, PDFs and the files of the search index are compressed already. */
const SHRINKS = /^text\/|[/+](?:javascript|json|xml|turtle|manifest\+json)|svg/;
/** Smaller files gain nothing. */
const SMALLEST = 512;

/** What was compressed, and how far. */
export interface Compressed {
  files: number;
  made: number;
  plain: number;
  br: number;
  gz: number;
}

/**
 * Puts `.br` and `.gz` beside every file of a site that shrinks, for hosts that serve them as they are. What reads as in an
 * earlier run is taken from `.build/packed/`.
 * @param root folder of the repository.
 */
export async function compressSite(root: string, out: string): Promise<Compressed> {
  const folder = join(root, '.build', 'packed');
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const sum: Compressed = { files: 0, made: 0, plain: 0, br: 0, gz: 0 };
  const compressOne = async (file: string): Promise<void> => {
    const bytes = readFileSync(join(out, file));
    if (bytes.length < SMALLEST) return;
    sum.files += 1;
    sum.plain += bytes.length;
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    for (const [extension, pack] of Object.entries(packers) as ['br' | 'gz', (typeof packers)['br']][]) {
      const kept = join(folder, `${name}.${extension}`);
      used.add(`${name}.${extension}`);
      if (!existsSync(kept)) {
        writeFileSync(`${kept}.part`, await pack(bytes));
        renameSync(`${kept}.part`, kept);
        sum.made += 1;
      }
      const packed = readFileSync(kept).length;
      sum[extension] += packed;
      const target = join(out, `${file}.${extension}`);
      // A file that did not shrink would only cost.
      if (packed < bytes.length) giveSecondName(kept, target);
    }
  };
  const files = globSync('**/*', { cwd: out }).filter((file) => SHRINKS.test(mediaType(extname(file)))).sort();
  // zlib works in threads of its own: a few at a time keep all cores busy.
  const next = files[Symbol.iterator]();
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (const file of next) await compressOne(file);
  }));
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
  return sum;
}
