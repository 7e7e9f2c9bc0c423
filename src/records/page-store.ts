import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesDigest } from '#records/files-digest.ts';
import { giveSecondName } from '#records/second-name.ts';

/**
 * Names all that decides how pages look besides what their keys tell: every file of the program, the packages, the address of
 * the site.
 * @param root folder of the repository.
 */
export function programDigest(root: string, site: string): string {
  return filesDigest(root, ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package.json', 'package-lock.json'], [process.version, site]);
}

const fingerprint = (file: string): string => hash('sha256', readFileSync(file)).slice(0, 32);

/**
 * Pages of earlier builds, or what is made of pages, in one folder, each under a name made of all that decides it: a page whose name is there need not be
 * rendered, one that is decided by anything else has another name. Nothing has to say what became stale.
 *
 * A kept page and that of the site are one file with two names, which costs neither room nor time. Somebody may have written
 * into the site meanwhile: so the name also bears the fingerprint of the page, and one that reads otherwise is not taken.
 */
export class PageStore {
  readonly #folder: string;
  readonly #program: string;
  /** The files of the folder by the first half of their names. */
  readonly #kept: Map<string, string>;
  readonly #used = new Set<string>();

  /** @param program see `programDigest`. */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
    mkdirSync(folder, { recursive: true });
    this.#kept = new Map(readdirSync(folder).map((name) => [name.split('.')[0]!, name]));
  }

  #basis(path: string, key: string): string {
    return hash('sha256', `${this.#program}\n${path}\n${key}`).slice(0, 32);
  }

  /**
   * Puts the page at a path into the site, if it is kept.
   * @param key changes with whatever the page shows.
   * @param file where it belongs; nothing may be there.
   * @returns whether it was kept.
   */
  take(path: string, key: string, file: string): boolean {
    const name = this.#kept.get(this.#basis(path, key));
    if (name === undefined || fingerprint(join(this.#folder, name)) !== name.split('.')[1]) return false;
    this.#used.add(name);
    mkdirSync(dirname(file), { recursive: true });
    giveSecondName(join(this.#folder, name), file);
    return true;
  }

  /** Keeps a page of the site for the next build. */
  keep(path: string, key: string, file: string): void {
    const name = `${this.#basis(path, key)}.${fingerprint(file)}`;
    this.#used.add(name);
    giveSecondName(file, join(this.#folder, name));
  }

  /** Forgets what neither was taken nor kept: pages that are gone, or look otherwise now. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) if (!this.#used.has(name)) rmSync(join(this.#folder, name), { recursive: true });
  }
}
