import { LOCALES, type Locale, ORIGINAL_LOCALE } from '#i18n/locales.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { fieldName } from '#schema/field-words.ts';
import { labelsIn } from '#schema/labels.ts';
import { ID_PATTERN } from '#schema/shared.ts';
import { type Field, formField, groupFields, OWN_FIELD, REVISION_FIELD, TEXT_FIELD } from '#admin/form-fields.ts';
import { BODY, FILE_TEXT, factName, shapesOf } from '#admin/record-file.ts';
import type { Repository } from '#admin/repository.ts';
import { adminWords } from '#admin/words.ts';

/** The icon of a collection, a name of https://fonts.google.com/icons (the font comes with the form). */
const ICONS: Record<CollectionName, string> = {
  'good-practices': 'lightbulb', cities: 'location_city', events: 'event', organisations: 'groups', 'settlement-guide': 'signpost', 'japan-guide': 'explore',
  programme: 'handshake', glossary: 'dictionary',
};

/** Words of the record that the text of each language holds between the facts. */
function textFields(collection: CollectionName, locale: Locale): { first: Field[]; labels: Field[] } {
  const { text } = shapesOf(collection);
  const { labels, ...words } = text;
  const fields = groupFields(words, { locale, i18n: true }).map((field): Field => (field.name === 'description' ? { ...field, widget: TEXT_FIELD, lang: locale } : field));
  const first = fields.filter(({ name }) => name !== 'description');
  return { first, labels: [...fields.filter(({ name }) => name === 'description'), formField('labels', labels!, { locale, i18n: true })] };
}

/** What a translation says of itself; the original shows that it does not apply. */
function stateFields(collection: CollectionName, locale: Locale): Field[] {
  const words = adminWords(locale);
  const { state } = shapesOf(collection);
  const [, method] = groupFields(state, { locale, i18n: true });
  const of = formField('ofRevision', state.ofRevision!, { locale, i18n: true });
  const others = LOCALES.filter((one) => one !== ORIGINAL_LOCALE);
  return [
    { name: of.name, label: of.label!, hint: of.hint!, widget: REVISION_FIELD, i18n: true, required: others, words: words.revision },
    { ...method!, required: others, hint: `${words.hints.readOnlyState} ${method!.hint ?? ''}` },
  ];
}

/** Puts the words that a field of our own shows into the field itself. */
function withWords(field: Field, locale: Locale): Field {
  const words = adminWords(locale);
  const inside = { ...field, ...(field.fields && { fields: field.fields.map((one) => withWords(one, locale)) }) };
  if (field.widget === OWN_FIELD) return { ...inside, words: words.own };
  return field.widget === TEXT_FIELD ? { ...inside, words: words.text } : inside;
}

/** Every field of a collection, in the order of the form: words, state, facts, labels, text. */
export function collectionFields(collection: CollectionName, locale: Locale): Field[] {
  const words = adminWords(locale);
  const { facts, text } = shapesOf(collection);
  const { first, labels } = textFields(collection, locale);
  // Sources before the claims that name them; a file has them after.
  const { claims, ...others } = facts;
  const factFields = Object.entries({ ...others, claims: claims! }).map(([key, schema]) => {
    const field = formField(key, schema, { locale, i18n: false, parent: collection });
    return factName(key, text) === key ? field : { ...field, name: factName(key, text), label: `${fieldName(locale, key)} (${words.inAllLanguages})` };
  });
  const body: Field = { name: BODY, label: words.labels.body, hint: words.hints.body, widget: TEXT_FIELD, i18n: true, required: true, lang: locale };
  const isMdx = COLLECTIONS[collection].storage === 'mdx';
  const all = [...first, ...stateFields(collection, locale), ...factFields, ...labels, ...(isMdx ? [body] : []), { name: FILE_TEXT, widget: 'hidden', i18n: true }];
  return all.map((field) => withWords(field, locale));
}

/** What our format for a collection is called; Sveltia CMS lets MDX be read only by formats whose name ends like this. */
export const formatName = (collection: CollectionName) => (COLLECTIONS[collection].storage === 'mdx' ? `${collection}-frontmatter` : collection);

function collectionOf(collection: CollectionName, locale: Locale) {
  const { plural, singular, intro } = labelsIn(locale).collections[collection];
  const words = adminWords(locale);
  const isMdx = COLLECTIONS[collection].storage === 'mdx';
  return {
    name: collection,
    label: plural,
    label_singular: singular,
    description: intro,
    icon: ICONS[collection],
    folder: `content/${collection}`,
    path: isMdx ? '{{slug}}/index' : '{{slug}}',
    extension: isMdx ? 'mdx' : 'yaml',
    format: formatName(collection),
    i18n: { structure: isMdx ? 'multiple_files' : 'single_file', initial_locales: 'default' },
    identifier_field: 'title',
    // Typed by hand, because addresses never change: a record is never renamed; and it is not thrown away by a button.
    slug: { editable: ['create'], hint: words.hints.slug, pattern: [ID_PATTERN.source, words.faults.slug] },
    create: true,
    delete: false,
    duplicate: false,
    thumbnail: false,
    preview_path: `{{locale}}/${collection}/{{slug}}/`,
    // Ours are other names of the thing, not old addresses.
    aliases_field: false,
    sortable_fields: { fields: ['title', 'checkedOn'], default: { field: 'title' } },
    fields: collectionFields(collection, locale),
  };
}

/**
 * The whole configuration of the form in one language, as `CMS.init` takes it.
 * @param repository where it saves; without one, only on the machine of the editor.
 * @param site public address of the site.
 */
export function formConfig(locale: Locale, repository: Repository, site: string) {
  const words = adminWords(locale);
  return {
    load_config_file: false,
    app_title: words.title,
    logo: { src: '/favicon.svg' },
    site_url: site,
    backend: repository.backend,
    publish_mode: repository.isKnown ? 'editorial_workflow' : 'simple',
    media_folder: 'content/pictures',
    public_folder: '/content/pictures',
    i18n: { structure: 'multiple_files', locales: [...LOCALES], default_locale: ORIGINAL_LOCALE, initial_locales: 'default' },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
    show_preview_links: repository.isKnown,
    collections: COLLECTION_NAMES.map((collection) => collectionOf(collection, locale)),
  };
}
