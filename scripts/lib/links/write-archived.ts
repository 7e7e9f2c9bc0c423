import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { webAddress } from '#schema/shared.ts';

/** The YAML of a record's file as it stands there, with its line ends: all of it, or what is between the two `---` lines. */
function yamlRange(text: string, file: string): [start: number, end: number] {
  if (!file.endsWith('.mdx')) return [text.startsWith('\uFEFF') ? 1 : 0, text.length];
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const close = open && /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length));
  if (!close) throw new Error(`${file} has no frontmatter.`);
  return [open[0].length, open[0].length + close.index];
}

const read = (yaml: string) => parseDocument(yaml, { schema: 'core', merge: false });

function sourceIn(yaml: string, id: string): YAMLMap | undefined {
  const sources = read(yaml).get('sources');
  const found = isSeq(sources) ? sources.items.find((item) => isMap(item) && item.get('id') === id) : undefined;
  return isMap(found) ? found : undefined;
}

/** Where `archived` goes, right after `url`, and how it is written there: in braces or on a line of its own. */
function insertion(yaml: string, source: YAMLMap, address: string): { at: number; words: string } | undefined {
  const pair = source.items.find(({ key }) => isScalar(key) && key.value === 'url');
  const [key, value] = [pair?.key as Scalar | undefined, pair?.value as Scalar | undefined];
  if (!key?.range || !value?.range) return undefined;
  const entry = `archived: ${JSON.stringify(address)}`;
  if (source.flow) return { at: value.range[1], words: `, ${entry}` };
  // After what else stands on the line of the address, a remark perhaps.
  const lineEnd = /\r?\n|$/.exec(yaml.slice(value.range[1]))!;
  const lineStart = yaml.lastIndexOf('\n', key.range[0] - 1) + 1;
  return { at: value.range[1] + lineEnd.index, words: `${lineEnd[0] || '\n'}${' '.repeat(key.range[0] - lineStart)}${entry}` };
}

/**
 * Puts the address of an archived copy beside the address of a source. Every other byte stays as it is.
 * @param text of the whole file.
 * @returns the new text; `undefined` if the source is not there, has no address, or has a copy already.
 * @throws if the result would say anything else than before.
 */
export function withArchived(text: string, file: string, id: string, address: string): string | undefined {
  if (!webAddress().safeParse(address).success) throw new Error(`${address} is no address.`);
  const [start, end] = yamlRange(text, file);
  const yaml = text.slice(start, end);
  const source = sourceIn(yaml, id);
  if (!source || source.has('archived')) return undefined;
  const place = insertion(yaml, source, address);
  if (!place) return undefined;
  const written = yaml.slice(0, place.at) + place.words + yaml.slice(place.at);
  const expected = read(yaml).toJS() as { sources: { id: string; archived?: string }[] };
  for (const one of expected.sources) if (one.id === id) one.archived = address;
  if (!isDeepStrictEqual(read(written).toJS(), expected)) throw new Error(`${file}: the copy of “${id}” cannot be put in without changing something else.`);
  return text.slice(0, start) + written + text.slice(end);
}

/**
 * Does so in a file.
 * @returns whether anything was written.
 * @throws as `withArchived`, and if the file is not UTF-8.
 */
export function writeArchived(path: string, id: string, address: string): boolean {
  const bytes = readFileSync(path);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const written = withArchived(text, path, id, address);
  if (written === undefined) return false;
  writeFileSync(path, written);
  return true;
}
