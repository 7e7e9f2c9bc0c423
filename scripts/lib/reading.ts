import { LOCALES, type Locale } from '#i18n/locales.ts';
import { splitFrontmatter } from '#text/frontmatter.ts';
import { problem, type Problem } from './problem.ts';
import { scalarShift } from './scalar-shift.ts';
import { readText, type TextSource } from './text-source.ts';
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

function descriptionsIn(yaml: YamlSource, text: string): Partial<Record<Locale, TextSource>> {
  const found = LOCALES.flatMap((locale): [Locale, TextSource][] => {
    const scalar = yaml.scalar([locale, 'description']);
    if (typeof scalar?.value !== 'string') return [];
    return [[locale, readText(yaml.file, scalar.value, scalarShift(scalar, text, yaml.parsed.at))]];
  });
  return Object.fromEntries(found);
}

/** Reads the text of one file. */
export function readRecordFile(file: string, kind: 'mdx' | 'yaml', text: string): Reading {
  const parts = kind === 'mdx' ? splitFrontmatter(text) : undefined;
  if (kind === 'mdx' && !parts) return { problems: [problem({ file, line: 1, column: 1 }, 'frontmatter-missing', {})], data: undefined, isRead: false };
  const yaml = yamlOf(file, kind, text);
  const { document, problems } = yaml.parsed;
  // No alias got this far; the limit says so once more.
  const data = document?.toJS({ maxAliasCount: 0 }) as unknown;
  return {
    problems,
    data,
    isRead: document !== undefined,
    ...(parts ? { body: readText(file, parts.body) } : { descriptions: descriptionsIn(yaml, text) }),
  };
}
