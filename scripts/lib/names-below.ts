import { readdirSync } from 'node:fs';

/**
 * All names below a folder, those of folders too, from it and written with `/`; without what begins with a dot, which is no
 * part of a site or of its content. A pattern for `globSync` finds the same, in five times the time.
 */
export const namesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('.') && !name.includes('/.'));
