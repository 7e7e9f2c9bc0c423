import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { parse } from 'yaml';
import { type Locale, LOCALES } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { parseText } from '#text/parse.ts';
import { plainText } from '#text/plain.ts';
import { readTree } from '../content-tree.ts';

/** The words of a record in one language. */
export interface NamedWords {
  title: string;
  summary: string;
  reading?: string;
  aliases?: string[];
}

/** A record by name: its facts as they stand in the file, and its name in each language. */
export interface NamedRecord {
  collection: CollectionName;
  slug: string;
  facts: Record<string, unknown>;
  words: Record<Locale, NamedWords>;
}

/** What a site is written with. */
export interface SiteWords {
  /** Whole sentences of running text, without digits, quotes and brackets. */
  sentences: Record<Locale, string[]>;
  /** Headings that sections of practices have, by the id of the section. */
  headings: Map<string, Record<Locale, string>>;
  /** Records that are written in every language, in the order of their names. */
  records: NamedRecord[];
}

// Marks that open and close are left out: sentences are cut and joined anew.
const SENTENCE: Record<Locale, RegExp> = {
  it: /^\p{Lu}[\p{L}’' ,-]{25,220}\.$/u,
  en: /^\p{Lu}[\p{L}’' ,-]{25,220}\.$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Za-zー々、]{12,90}。$/u,
};
const BETWEEN = /(?<=[.!?])\s+|(?<=。)/u;

/** A claim without words prints its value, which is not in the text: the sentence has a hole. */
const hasHole = (node: Nodes): boolean => ('name' in node && node.name === 'Claim' && 'children' in node && node.children.length === 0) || ('children' in node && node.children.some(hasHole));

const sentences = (text: string, locale: Locale): string[] => text.split(BETWEEN).map((one) => one.trim()).filter((one) => SENTENCE[locale].test(one));

function sentencesOf(node: Nodes, locale: Locale): string[] {
  if (node.type !== 'paragraph') return 'children' in node ? node.children.flatMap((child) => sentencesOf(child, locale)) : [];
  return hasHole(node) ? [] : sentences(plainText(node), locale);
}

type DataText = NamedWords & { description?: string };

const namedWords = ({ title, summary, reading, aliases }: Partial<NamedWords>): NamedWords => ({ title: title!, summary: summary!, ...(reading && { reading }), ...(aliases && { aliases }) });

/**
 * Reads the words of a content folder that passes the check.
 * @param root folder that holds `content/`.
 */
export function readSiteWords(root: string): SiteWords {
  const words: SiteWords = { sentences: { it: [], en: [], ja: [] }, headings: new Map(), records: [] };
  const found = new Map<string, { collection: CollectionName; slug: string; facts: Record<string, unknown>; words: Partial<Record<Locale, NamedWords>>; headings: Partial<Record<Locale, string[]>> }>();
  for (const { file, collection, slug, kind, locale } of readTree(root).files) {
    if (kind === 'picture') continue;
    const path = `${collection}/${slug}`;
    let record = found.get(path);
    if (!record) found.set(path, (record = { collection, slug, facts: {}, words: {}, headings: {} }));
    const text = readFileSync(join(root, file), 'utf8');
    if (kind === 'yaml') {
      record.facts = parse(text) as Record<string, unknown>;
      for (const one of LOCALES) {
        const data = record.facts[one] as DataText | undefined;
        if (!data) continue;
        record.words[one] = namedWords(data);
        words.sentences[one].push(...sentences(data.summary, one), ...sentencesOf(parseText(data.description ?? ''), one));
      }
      continue;
    }
    const { yaml, body } = splitFrontmatter(text)!;
    const front = parse(yaml) as Record<string, unknown>;
    if (front.sources) record.facts = front;
    record.words[locale!] = namedWords(front);
    const tree = parseText(body);
    words.sentences[locale!].push(...sentences(String(front.summary), locale!), ...sentencesOf(tree, locale!));
    record.headings[locale!] = tree.children.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [plainText(node)] : []));
  }
  for (const { headings, ...record } of found.values()) {
    if (!LOCALES.every((locale) => record.words[locale])) continue;
    words.records.push(record as NamedRecord);
    if (record.collection !== 'good-practices') continue;
    for (const [index, id] of (record.facts.sections as string[]).entries()) {
      if (!words.headings.has(id)) words.headings.set(id, Object.fromEntries(LOCALES.map((locale) => [locale, headings[locale]![index]!])) as Record<Locale, string>);
    }
  }
  return words;
}
