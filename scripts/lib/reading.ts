import { LOCALES, type Locale } from '#i18n/locales.ts';
import { usualYaml } from '#records/usual-yaml.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { problem, type Problem } from './problem.ts';
import { scalarShift } from './scalar-shift.ts';
import { readText, type TextSource } from './text-source.ts';
import { mayHoldTooMany } from './yaml-parse.ts';
import { YamlSource } from './yaml-source.ts';

/** What one file of a record says: plain data, made from its text alone, so that it can be kept from run to run. */
export interface Reading {
  problems: Problem[];
  /** The data of its YAML; `undefined` if that cannot be read. */
  data: unknown;
  isRead: boolean;
  /** The body of an MDX file. */
  body?: TextSource;
  /** The texts within a data record, by language. */
  descriptions?: Partial<Record<Locale, TextSource>>;
}

/** The YAML of a file, parsed when it is asked for. */
export function yamlOf(file: string, kind: 'mdx' | 'yaml', text: string): YamlSource {
  return new YamlSource(file, () => (kind === 'yaml' ? text : (splitFrontmatter(text)?.yaml ?? '')));
}

type Fields = Partial<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the YAML of a file says. Only where it is not as usual is it read by the reader that knows places and faults. */
function dataIn(source: YamlSource, text: string): Pick<Reading, 'problems' | 'data' | 'isRead'> {
  const usual = mayHoldTooMany(text) ? undefined : usualYaml(text);
  if (isFields(usual)) return { problems: [], data: usual, isRead: true };
  const { document, problems } = source.parsed;
  // No alias got this far; the limit says so once more.
  return { problems, data: document?.toJS({ maxAliasCount: 0 }) as unknown, isRead: document !== undefined };
}

/** The texts within a data record. Where they stand, only the reader of places knows. */
function descriptionsIn(yaml: YamlSource, data: unknown, text: string): Partial<Record<Locale, TextSource>> {
  const found = LOCALES.flatMap((locale): [Locale, TextSource][] => {
    const words = isFields(data) ? data[locale] : undefined;
    const scalar = isFields(words) && typeof words.description === 'string' ? yaml.scalar([locale, 'description']) : undefined;
    if (typeof scalar?.value !== 'string') return [];
    return [[locale, readText(yaml.file, scalar.value, scalarShift(scalar, text, yaml.parsed.at))]];
  });
  return Object.fromEntries(found);
}

/** Reads the text of one file. */
export function readRecordFile(file: string, kind: 'mdx' | 'yaml', text: string): Reading {
  const parts = kind === 'mdx' ? splitFrontmatter(text) : undefined;
  if (kind === 'mdx' && !parts) return { problems: [problem({ file, line: 1, column: 1 }, 'frontmatter-missing', {})], data: undefined, isRead: false };
  const written = parts?.yaml ?? text;
  const yaml = new YamlSource(file, () => written);
  const read = dataIn(yaml, written);
  return { ...read, ...(parts ? { body: readText(file, parts.body) } : { descriptions: descriptionsIn(yaml, read.data, text) }) };
}
