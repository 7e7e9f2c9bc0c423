import { LOCALES, ORIGINAL_LOCALE, type Locale } from '#i18n/locales.ts';
import type { Field, Member } from '#open-data/fields.ts';
import { rowMembers } from '#open-data/row-members.ts';
import { openDataWords } from '#open-data/words.ts';
import { datasetSchemaPath } from '#records/paths.ts';
import type { CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';

type Schema = Record<string, unknown>;

// JSON Schema has one title and one description; the other languages stand beside them, in a keyword of ours.
const OTHERS: readonly Locale[] = LOCALES.filter((locale) => locale !== 'en');

const TEXT = { type: 'string' };
const object = (properties: Schema, required: readonly string[]): Schema => ({ type: 'object', properties, required, additionalProperties: false });

/** Name and meaning of a member in three languages. */
function annotations({ words }: Member): Schema {
  const { name, description } = words('en');
  const translations = Object.fromEntries(OTHERS.map((locale) => {
    const other = words(locale);
    return [locale, { title: other.name, ...(other.description && { description: other.description }) }];
  }));
  return { title: name, ...(description && { description }), 'x-translations': translations };
}

/** The values of a closed list with their labels, so that nobody has to guess what an id means. */
const labelsOf = (field: Extract<Field, { kind: 'choice' }>): Schema =>
  Object.fromEntries(LOCALES.map((locale) => [locale, Object.fromEntries(field.values.map((value) => [value, field.choice(locale)[value]]))]));

function schemaOf(field: Field): Schema {
  switch (field.kind) {
    case 'plain':
      return { ...field.leaf };
    case 'source':
      return TEXT;
    case 'choice':
      return { ...object({ id: { type: 'string', enum: field.values }, label: TEXT }, ['id', 'label']), 'x-labels': labelsOf(field) };
    case 'label':
      return { $ref: '#/$defs/named' };
    case 'reference':
      return { $ref: '#/$defs/record' };
    case 'claim':
      return field.mayLack ? { anyOf: [{ $ref: '#/$defs/statement' }, { type: 'null' }] } : { $ref: '#/$defs/statement' };
    case 'list':
      return { type: 'array', items: schemaOf(field.of) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(field.of) };
    case 'group':
      return groupSchema(field.members);
  }
}

/** Schemas of fields without words of their own may stand behind a reference, which takes words beside it since 2019-09. */
function groupSchema(members: readonly Member[]): Schema {
  const properties: Schema = {};
  const required: string[] = [];
  for (const one of members) {
    const isName = one.key === 'id' && one.field.kind === 'label';
    properties[one.key] = { ...annotations(one), ...(isName ? TEXT : schemaOf(one.field)) };
    if (isName) properties.label = TEXT;
    if (!one.isOptional) required.push(one.key, ...(isName ? ['label'] : []));
  }
  return object(properties, required);
}

const RANGE = object({ from: { type: 'number' }, to: { type: 'number' } }, ['from', 'to']);
const ADDRESS = { type: 'string', format: 'uri' };

const DEFINITIONS: Schema = {
  named: { description: 'An id of the record, in words.', ...object({ id: TEXT, label: TEXT }, ['id', 'label']) },
  record: {
    description: 'Another record of the site, with its title and its page.',
    ...object({ collection: TEXT, slug: TEXT, title: TEXT, url: ADDRESS, language: { type: 'string', enum: LOCALES } }, ['collection', 'slug', 'title', 'url']),
  },
  statement: {
    description: 'A statement of the record, by its id among `claims`, with the value that it states.',
    ...object({ id: TEXT, value: { anyOf: [{ type: 'number' }, RANGE, TEXT] }, unit: TEXT, text: TEXT }, ['id']),
  },
};

/** The JSON Schema (draft 2020-12) of the dataset of a collection, the same for every language. */
export function datasetSchema(collection: CollectionName, site: URL): Schema {
  const { title } = openDataWords('en').catalog;
  const { plural, intro } = labelsIn('en').collections[collection];
  const others = OTHERS.map((locale) => [locale, { title: labelsIn(locale).collections[collection].plural, description: labelsIn(locale).collections[collection].intro }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(datasetSchemaPath(collection), site).href,
    title: `${title}: ${plural}`,
    description: intro,
    'x-translations': Object.fromEntries(others),
    ...object(
      {
        $schema: ADDRESS,
        title: TEXT,
        description: TEXT,
        collection: { const: collection },
        language: { type: 'string', enum: LOCALES },
        url: ADDRESS,
        licence: ADDRESS,
        publisher: TEXT,
        edition: { type: 'string', format: 'date', description: 'The day on which the content was last checked.' },
        count: { type: 'integer', minimum: 0 },
        rows: { type: 'array', items: { $ref: '#/$defs/row' } },
      },
      ['$schema', 'title', 'description', 'collection', 'language', 'url', 'licence', 'publisher', 'edition', 'count', 'rows'],
    ),
    $comment: `Written in ${ORIGINAL_LOCALE} first; x-translations and x-labels give names, meanings and labels in the other languages.`,
    $defs: { row: groupSchema(rowMembers(collection)), ...DEFINITIONS },
  };
}
