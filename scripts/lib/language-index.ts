import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locale } from '#i18n/locales.ts';
import { pageText } from '#search/found-pages.ts';
import { ENTRY_FILE, indexFolder, type Entry } from '#search/index-format.ts';
import { makeIndex, pageFile, type IndexedRecord } from '#search/index-maker.ts';
import { cutPage, type PageWords } from '#search/page-words.ts';
import { Vocabulary } from '#search/vocabulary.ts';
import { inEach } from './build/words.ts';
import { BuildFault } from './build-fault.ts';
import { KeptFiles, keepValue, keptValue } from './kept-files.ts';
import { readPages } from './page-fragments.ts';

/** The page of a record. */
export interface FoundPage {
  number: number;
  record: IndexedRecord;
  /** What of it Pagefind reads. */
  html: Buffer;
  /** The digest of all that the index takes of it. */
  digest: string;
}

/** What an index is made for. */
export interface IndexPlan {
  locale: Locale;
  /** Sorted by number. */
  pages: readonly FoundPage[];
  /** How many records there are in any language. */
  size: number;
  /** What tells the numbering of this build from another. */
  numbering: string;
  /** What tells the programs that make it from others. */
  version: string;
}

/** An index as a build keeps it for the next. */
interface KeptIndex {
  key: string;
  entry: Entry;
  files: [name: string, file: string][];
  /** The files of which no page is the only source, by the digests of their JSON. */
  zipped: Map<string, string>;
}

/** What was made of a page: it tells of no other page, so it stays as long as the page does. */
interface KeptPage {
  words: PageWords;
  file: string;
}

interface KeptPages {
  vocabulary: readonly string[];
  pages: Map<string, KeptPage>;
}

const gzip = (json: string) => gzipSync(json, { level: 9 });

/** The pages of an index: those that read as in the run before as they were kept, the others by Pagefind. */
async function pagesOf({ locale, pages }: IndexPlan, before: KeptPages | undefined, kept: KeptFiles): Promise<KeptPages> {
  const vocabulary = new Vocabulary(before?.vocabulary);
  const known = new Map(pages.flatMap(({ digest }): [string, KeptPage][] => {
    const page = before?.pages.get(digest);
    return page && kept.get(page.file) ? [[digest, page]] : [];
  }));
  const unread = pages.filter(({ digest }) => !known.has(digest));
  const fragments = await readPages(unread.map(({ html, record }) => ({ html, address: record.url })), locale);
  for (const { digest, record } of unread) {
    const fragment = fragments.get(record.url);
    if (!fragment) throw new BuildFault(inEach((words) => words.notIndexed(record.url)));
    const text = pageText(fragment);
    known.set(digest, { words: cutPage({ ...record, ...text }, vocabulary), file: kept.put(gzip(pageFile(record, text))) });
  }
  return { vocabulary: vocabulary.keys, pages: known };
}

/**
 * Packs an index into a folder that is called by what is in it, so that its files may be kept for ever.
 * @param before files of an earlier build: a changed page is in a part of the shards only.
 */
function pack({ pages, size, numbering }: IndexPlan, { vocabulary, pages: made }: KeptPages, kept: KeptFiles, before: KeptIndex['zipped']): Omit<KeptIndex, 'key'> {
  const zipped: KeptIndex['zipped'] = new Map();
  const zip = (json: string): string => {
    const digest = createHash('sha256').update(json).digest('base64url');
    const known = before.get(digest);
    const file = known && kept.get(known) ? known : kept.put(gzip(json));
    zipped.set(digest, file);
    return file;
  };
  const indexed = pages.map(({ number, record, digest }) => ({ ...record, number, words: made.get(digest)!.words }));
  const { entry, shards, facets, names } = makeIndex(indexed, vocabulary, size, numbering);
  const files: KeptIndex['files'] = [
    ...shards.map((shard, index): [string, string] => [`words-${index}`, zip(shard)]),
    ...pages.map(({ number, digest }): [string, string] => [`page-${number}`, made.get(digest)!.file]),
    ['facets', zip(facets)],
    ['names', zip(names)],
  ];
  const hash = createHash('sha256').update(JSON.stringify(entry));
  for (const [name, file] of files) hash.update(name).update(kept.get(file)!);
  return { entry: { folder: hash.digest('hex').slice(0, 12), ...entry }, files, zipped };
}

/** The index of a language, made anew only if anything in its pages or in what the records are called changed. */
async function madeIndex(plan: IndexPlan, folder: string, kept: KeptFiles): Promise<KeptIndex> {
  const { pages, size, numbering, version } = plan;
  const key = createHash('sha256').update(`${size} ${numbering} ${pages.map(({ number, digest }) => `${number} ${digest}`).join()}`).digest('base64url');
  const before = keptValue(join(folder, 'index.bin'), version) as KeptIndex | undefined;
  if (before?.key === key && before.files.every(([, file]) => kept.get(file))) return before;
  const made = await pagesOf(plan, keptValue(join(folder, 'pages.bin'), version) as KeptPages | undefined, kept);
  const index = { key, ...pack(plan, made, kept, before?.zipped ?? new Map()) };
  keepValue(join(folder, 'pages.bin'), version, made);
  keepValue(join(folder, 'index.bin'), version, index);
  return index;
}

/**
 * Makes the index of a language and puts it into a site. What an earlier build made of a page that reads as it did is taken from
 * `.build/search/`: one changed page costs the reading of one.
 * @param root folder of the repository.
 * @param site folder of the site.
 * @throws {BuildFault} if Pagefind reports an error, or found no words on a page.
 */
export async function putLanguageIndex(root: string, site: string, plan: IndexPlan): Promise<Entry> {
  const folder = join(root, '.build', 'search', plan.locale);
  const kept = new KeptFiles(join(folder, 'files'));
  const { entry, files } = await madeIndex(plan, folder, kept);
  const target = join(site, indexFolder(plan.locale));
  mkdirSync(join(target, entry.folder), { recursive: true });
  for (const [name, file] of files) kept.putInto(join(target, entry.folder, name), file);
  writeFileSync(join(target, ENTRY_FILE), JSON.stringify(entry));
  kept.removeOthers();
  return entry;
}
