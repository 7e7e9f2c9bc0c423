import { hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes whenever a file comes, goes or reads otherwise; the same for the same files on any machine. Tests decide nothing and are
 * left out.
 * @param patterns of files, from the root.
 * @param basis what else decides.
 */
export function filesDigest(root: string, patterns: readonly string[], basis: readonly string[] = []): string {
  const files = globSync([...patterns], { cwd: root }).map((file) => file.replaceAll('\\', '/')).filter((file) => !file.endsWith('.test.ts')).sort();
  const lines = files.flatMap((file) => (statSync(join(root, file)).isFile() ? [`${file} ${hash('sha256', readFileSync(join(root, file)))}`] : []));
  return hash('sha256', [...basis, ...lines].join('\n'), 'base64url');
}
