import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName, isCollectionName } from '#schema/collection-names.ts';
import { GUIDE_TOOLS } from '#records/paths.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { ID_PATTERN } from '#schema/shared.ts';
import { asId, nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import type { ParamsOf } from './sentence.ts';

/** A file of a record. Paths are relative to the root of the repository and written with `/`. */
export interface TreeFile {
  file: string;
  collection: CollectionName;
  slug: string;
  kind: 'mdx' | 'yaml' | 'picture';
  locale?: Locale;
}

/** The names of `content/`, before any file is opened. */
export interface ContentTree {
  files: TreeFile[];
  /** What stands where nothing reads it, has a wrong name, or is no file. */
  problems: Problem[];
}

const PICTURE = /^[a-z0-9][a-z0-9._-]*\.(?:svg|png|jpe?g|webp|avif)$/;
// What an editor's computer leaves behind; git does not take it along either.
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

/** Names that Windows keeps for devices, with any ending: a folder of that name cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** Characters that a slug may have: paths must stay below the 260 that Windows bears. */
const MOST_SLUG = 60;
/** What else stands at the address of a collection, so that no record can. */
const TAKEN: Partial<Record<CollectionName, readonly string[]>> = { 'settlement-guide': GUIDE_TOOLS };

const TEXT_NAMES = LOCALES.map((locale) => `index.${locale}.mdx`);
const CONTENT = 'content';
const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

class TreeReader {
  readonly files: TreeFile[] = [];
  readonly problems: Problem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The entries of a folder that are files or folders; says what the others are. */
  #entries(folder: string): Dirent[] {
    return readdirSync(join(this.#root, folder), { withFileTypes: true })
      .filter((entry) => !IGNORED.has(entry.name))
      .sort(byName)
      .filter((entry) => {
        const file = `${folder}/${entry.name}`;
        if (entry.isSymbolicLink()) this.#report(file, 'symlink');
        else if (!entry.isFile() && !entry.isDirectory()) this.#report(file, 'not-a-file');
        else return true;
        return false;
      });
  }

  #report(file: string, code: 'symlink' | 'not-a-file'): void {
    this.problems.push(problem({ file, line: 1, column: 1 }, code, {}));
  }

  /** @param near a better name, offered only if no other file has it. */
  #misplaced(file: string, place: ParamsOf<'misplaced-file'>['place'], near?: string): void {
    const isFree = near !== undefined && !existsSync(join(this.#root, near));
    this.problems.push(problem({ file, line: 1, column: 1 }, 'misplaced-file', { near: isFree ? near : undefined, place }));
  }

  read(): ContentTree {
    for (const entry of this.#entries(CONTENT)) {
      const path = `${CONTENT}/${entry.name}`;
      if (entry.isFile()) {
        if (entry.name !== 'README.md') this.#misplaced(path, 'content');
      } else if (isCollectionName(entry.name)) {
        this.#collection(entry.name);
      } else {
        const near = nearest(entry.name, COLLECTION_NAMES);
        this.problems.push(problem({ file: path, line: 1, column: 1 }, 'unknown-collection', { name: entry.name, near, allowed: COLLECTION_NAMES }));
      }
    }
    return { files: this.files, problems: this.problems };
  }

  #collection(collection: CollectionName): void {
    const folder = `${CONTENT}/${collection}`;
    const isYaml = COLLECTIONS[collection].storage === 'yaml';
    const slugOf = (entry: Dirent) => (entry.isFile() ? entry.name.replace(/\.[^.]*$/, '') : entry.name);
    const isRight = (entry: Dirent) => (isYaml ? entry.isFile() && entry.name.endsWith('.yaml') : entry.isDirectory());
    // What is right comes first: of two records with one slug, the other one is the problem.
    const entries = this.#entries(folder).sort((a, b) => Number(isRight(b)) - Number(isRight(a)) || Number(ID_PATTERN.test(slugOf(b))) - Number(ID_PATTERN.test(slugOf(a))));
    const taken = new Map<string, string>();
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      const slug = slugOf(entry);
      const other = taken.get(slug.toLowerCase());
      taken.set(slug.toLowerCase(), other ?? path);
      if (other) {
        this.problems.push(problem({ file: path, line: 1, column: 1 }, 'duplicate-slug', { slug, other }));
      } else if (!isRight(entry)) {
        // `prova.it.mdx` beside the folders: the language is no part of the slug.
        const id = asId(isYaml ? slug : slug.replace(/\.(?:it|en|ja)$/i, ''));
        const near = id && (isYaml ? `${folder}/${id}.yaml` : `${folder}/${id}/index.${ORIGINAL_LOCALE}.mdx`);
        this.#misplaced(path, isYaml ? 'data-collection' : 'text-collection', near);
      } else if (!ID_PATTERN.test(slug)) {
        this.problems.push(problem({ file: path, line: 1, column: 1 }, 'bad-slug', { slug, near: asId(slug) }));
      } else if (DEVICE.test(slug) || TAKEN[collection]?.includes(slug)) {
        this.problems.push(problem({ file: path, line: 1, column: 1 }, 'reserved-slug', { slug }));
      } else if (slug.length > MOST_SLUG) {
        this.problems.push(problem({ file: path, line: 1, column: 1 }, 'slug-too-long', { length: slug.length, most: MOST_SLUG }));
      } else if (isYaml) {
        this.files.push({ file: path, collection, slug, kind: 'yaml' });
      } else {
        this.#record(collection, slug);
      }
    }
  }

  #record(collection: CollectionName, slug: string): void {
    const folder = `${CONTENT}/${collection}/${slug}`;
    for (const entry of this.#entries(folder)) {
      const file = `${folder}/${entry.name}`;
      const locale = /^index\.(.+)\.mdx$/.exec(entry.name)?.[1];
      if (entry.isFile() && isLocale(locale)) {
        this.files.push({ file, collection, slug, kind: 'mdx', locale });
      } else if (entry.isFile() && PICTURE.test(entry.name) && !DEVICE.test(entry.name) && entry.name.length <= MOST_SLUG) {
        this.files.push({ file, collection, slug, kind: 'picture' });
      } else {
        const near = entry.isFile() ? nearestName(entry.name) : undefined;
        this.#misplaced(file, 'record', near && `${folder}/${near}`);
      }
    }
  }
}

/** The name that a file of a record should have had, if one can be told. */
function nearestName(name: string): string | undefined {
  const picture = /^(.+)\.(svg|png|jpe?g|webp|avif)$/i.exec(name);
  if (picture) return `${asId(picture[1]!) ?? 'picture'}.${picture[2]!.toLowerCase()}`;
  // `it.mdx`, `Index.JA.mdx`, `index_en.md`: the language is what was meant most clearly.
  const locale = name.toLowerCase().split(/[^a-z]+/).find((part) => isLocale(part));
  if (locale) return `index.${locale}.mdx`;
  // The code of Japan instead of that of Japanese.
  if (/^index\.jp\.mdx?$/i.test(name)) return 'index.ja.mdx';
  return /\.[a-z]{2}\.mdx?$/i.test(name) ? undefined : nearest(name, TEXT_NAMES);
}

/** Reads the names in `content/`: which files belong to which record, and what stands where it should not. */
export function readTree(root: string): ContentTree {
  return new TreeReader(root).read();
}
