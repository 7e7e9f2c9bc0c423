import { globSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');

/** One import, as a file of the repository writes it. */
export interface Import {
  /** The file that imports, from the root of the repository. */
  from: string;
  line: number;
  /** What stands between the quotes. */
  specifier: string;
  /** The file of the repository that it names, from the root; absent for a package or a module of Astro. */
  file?: string;
  /** Whether only types are taken: nothing of it is left when the program runs. */
  isType: boolean;
}

// `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`; never a quote between the word and the address.
const IMPORT = /(?:^|[;\s{>])(?:(import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?|import\s*\(\s*)['"]([^'"\n]+)['"]/g;

function fileOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return undefined;
}

/** Every import of the files that match the patterns, comments left out. */
export function importsOf(patterns: readonly string[]): Import[] {
  const files = globSync([...patterns], { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();
  return files.flatMap((from) => {
    // Comments are blanked, not cut, so that lines keep their numbers.
    const code = readFileSync(join(root, from), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
    return [...code.matchAll(IMPORT)].map(({ index, 0: whole, 2: type, 3: specifier = '' }) => {
      const file = fileOf(from, specifier);
      const line = code.slice(0, index + whole.length).split('\n').length;
      return { from, line, specifier, isType: type !== undefined, ...(file && { file }) };
    });
  });
}
