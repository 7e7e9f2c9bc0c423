import { createHash } from 'node:crypto';
import { copyFileSync, globSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Names all that decides how pages look besides what their keys tell: every file of the program, the packages, the address of
 * the site.
 * @param root folder of the repository.
 */
export function programDigest(root: string, site: string): string {
  const hash = createHash('sha256').update(`${process.version}\n${site}\n`);
  const files = globSync(['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'], { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.sort()) {
    if (statSync(join(root, file)).isFile()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('base64url');
}

/**
 * Pages of earlier builds in one folder, each under a name made of all that decides it: a page whose name is there need not be
 * rendered, one that is decided by anything else has another name. Nothing has to say what became stale.
 *
 * A kept page and that of the site are one file with two names, which costs neither room nor time; so a page that a later step
 * writes into must not be kept.
 */
export class PageStore {
  readonly #folder: string;
  readonly #program: string;
  readonly #used = new Set<string>();

  /** @param program see `programDigest`. */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
    mkdirSync(folder, { recursive: true });
  }

  #name(path: string, key: string): string {
    const name = createHash('sha256').update(`${this.#program}\n${path}\n${key}`).digest('hex').slice(0, 32);
    this.#used.add(name);
    return join(this.#folder, name);
  }

  /**
   * Puts the page at a path into the site, if it is kept.
   * @param key changes with whatever the page shows.
   * @param file where it belongs; nothing may be there.
   * @returns whether it was kept.
   */
  take(path: string, key: string, file: string): boolean {
    const kept = this.#name(path, key);
    // An empty one was cut off by a fall of the machine.
    if (!statSync(kept, { throwIfNoEntry: false })?.size) return false;
    mkdirSync(dirname(file), { recursive: true });
    link(kept, file);
    return true;
  }

  /** Keeps a page of the site for the next build. */
  keep(path: string, key: string, file: string): void {
    const kept = this.#name(path, key);
    rmSync(kept, { force: true });
    link(file, kept);
  }

  /** Forgets what neither was taken nor kept: pages that are gone, or look otherwise now. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true });
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Some file systems know no second names.
    copyFileSync(from, to);
  }
}
