import { z } from 'astro/zod';
import { LOCALES } from '#i18n/locales.ts';
import { descriptionIn, fieldName } from '#schema/field-words.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { isCollectionName } from '#schema/collection-names.ts';
import { markOf } from '#schema/marks.ts';
import { formOf } from '../schema-form.ts';
import { bare } from '../schema-walk.ts';
import { valueLabels } from '../value-labels.ts';
import { CONSTRAINTS, type JsonSchema } from './constraint.ts';

/** The step of a path that names the field: numbers, and the words of JSON Schema itself, are none. */
function fieldAt(path: readonly (string | number)[]): [key: string, parent: string | undefined] | undefined {
  const fields = path.flatMap((step, index) => (path[index - 1] === 'properties' && typeof step === 'string' ? [step] : []));
  const key = fields.at(-1);
  return key !== undefined && path.at(-1) === key ? [key, fields.at(-2)] : undefined;
}

/** What stands in the bubble over a field: its name and what it is for, in the three languages. */
function hover(description: string | undefined, field: [string, string | undefined] | undefined): JsonSchema {
  if (description === undefined) return {};
  const lines = LOCALES.map((locale) => {
    const name = field ? fieldName(locale, ...field) : undefined;
    const says = descriptionIn(locale, description);
    return { name: name === field?.[0] ? undefined : name, says };
  });
  // Where a language has no words of its own yet, the English stands once.
  const told = lines.filter(({ says }, index) => lines.findIndex((one) => one.says === says) === index);
  const plain = told.map(({ name, says }) => (name ? `${name}: ${says}` : says));
  return { description: plain.join('\n\n'), markdownDescription: told.map(({ name, says }) => (name ? `**${name}** — ${says}` : says)).join('\n\n') };
}

/** The labels of a closed list, as the editor shows them beside each value. */
function choices(values: readonly string[]): JsonSchema {
  const labels = LOCALES.map((locale) => valueLabels(values, locale));
  if (labels.some((one) => one === undefined)) return {};
  const told = values.map((value) => [...new Set(labels.map((one) => one!.get(value)!))].filter((label) => label !== '').join(' · '));
  return { enumDescriptions: told, markdownEnumDescriptions: told };
}

/** Where the records are that a field may name. Their slugs are not listed: such a list would be wrong after the next new record. */
function reference(schema: z.ZodType): JsonSchema {
  const mark = markOf(schema);
  if (mark?.kind !== 'record') return {};
  if (!isCollectionName(mark.collection)) return { examples: ['good-practices/slug'] };
  const isYaml = COLLECTIONS[mark.collection].storage === 'yaml';
  return { $comment: `content/${mark.collection}/${isYaml ? '<slug>.yaml' : '<slug>/'}` };
}

/**
 * Makes the JSON Schema that a text editor uses for completion, hover text and red lines, from the schema that the check uses.
 * @param schema of one file.
 * @param files what it is for, for who reads it. No title: editors would put that over every hover text.
 */
export function editorSchema(schema: z.ZodType, files: string): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema, path }) => {
      const node = jsonSchema as JsonSchema;
      const own = zodSchema as unknown as z.ZodType;
      const inner = bare(own);
      const form = formOf(inner);
      if (form && Object.keys(CONSTRAINTS[form]).length > 0) {
        for (const key of ['type', 'format', 'pattern', 'anyOf']) delete node[key];
        Object.assign(node, CONSTRAINTS[form]);
      }
      // Zod writes the safe range of JavaScript; no reader of a record needs to be told of it.
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
      if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
      Object.assign(node, hover(node.description as string | undefined, fieldAt(path)), reference(inner));
      if (inner instanceof z.ZodEnum) Object.assign(node, choices(inner.options.map(String)));
    },
  }) as JsonSchema;
  const { $schema, ...rest } = made;
  return { $schema, $comment: files, ...rest };
}
