import { z } from 'astro/zod';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS, dataRecordSchema, frontmatterSchema } from '#schema/collections.ts';
import { markOf } from '#schema/marks.ts';
import { PLACE_START, placesIn } from '../places.ts';
import { formOf } from '../schema-form.ts';
import { bare, schemaAt } from '../schema-walk.ts';
import { pathOf } from '../yaml-source.ts';

const EXAMPLES: Partial<Record<string, string>> = {
  id: 'an-id', 'record-path': 'cities/torino', day: '2027-01-31', date: '2024-05', moment: '2024-05-06', instant: '2024-05-06T10:00+02:00',
  address: 'https://example.org/page', country: 'IT', language: 'it', 'time-zone': 'Europe/Rome',
};

/** A value that a person might write in a marked place, for a test: chosen by the schema of the field, not by the mark. */
function plausible(schema: z.ZodType, hint: string, slugs: ReadonlyMap<string, ReadonlySet<string>>): string {
  const inner = bare(schema);
  const mark = markOf(inner);
  if (mark?.kind === 'record') {
    const collection = mark.collection === '*' ? 'cities' : mark.collection;
    const slug = [...slugs.get(collection)!].find((one) => one !== 'trial-record')!;
    return mark.collection === '*' ? `${collection}/${slug}` : slug;
  }
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  if (inner instanceof z.ZodNumber) return '1';
  const form = formOf(inner);
  if (form && EXAMPLES[form]) return EXAMPLES[form];
  return inner instanceof z.ZodUnion ? plausible(inner.options[0] as z.ZodType, hint, slugs) : JSON.stringify(hint);
}

/** The text without the brackets of its marked places: what was a hint becomes words. */
const unmarked = (text: string): string => placesIn(text).toReversed().reduce((done, { start, end, hint }) => done.slice(0, start) + hint + done.slice(end), text);

function filledYaml(yaml: string, schema: z.ZodType, slugs: ReadonlyMap<string, ReadonlySet<string>>): string {
  const found: { from: number; to: number; value: string }[] = [];
  visit(parseDocument(yaml), {
    Scalar(_, node, ancestors) {
      if (!isScalar(node) || typeof node.value !== 'string' || !node.value.includes(PLACE_START)) return;
      const [from, to] = node.range!;
      const field = schemaAt(schema, pathOf([...ancestors, node]));
      if (!field) throw new Error(`no field at ${pathOf(ancestors).join('.')}`);
      const isText = node.value.includes('\n') || node.type === 'BLOCK_LITERAL';
      found.push({ from, to, value: isText ? unmarked(yaml.slice(from, to)) : plausible(field, placesIn(node.value)[0]!.hint, slugs) });
    },
  });
  return found.toReversed().reduce((text, { from, to, value }) => text.slice(0, from) + value + text.slice(to), yaml);
}

/** Fills every marked place of a file with something plausible. */
export function filled(text: string, collection: CollectionName, locale: Locale, slugs: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (COLLECTIONS[collection].storage === 'yaml') return filledYaml(text, dataRecordSchema(collection), slugs);
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
  return `---\n${filledYaml(`${yaml!}\n`, frontmatterSchema(collection, locale), slugs)}---\n${unmarked(body!)}`;
}
