import { LOCALES, type Locale } from '#i18n/locales.ts';
import type { Kind } from '../kind.ts';
import { capital, counted, ellipsis, wordingIn } from '../wording.ts';

const { quoted, values: listed } = wordingIn('en');

/** The question that offers the closest right value, with a space after it; nothing if no value is close. */
const closest = (near: string | undefined): string => (near === undefined ? '' : `Did you mean ${quoted(near)}? `);

const UNUSED_MARKDOWN: Record<string, string> = {
  code: 'a block of code',
  definition: 'an address apart from its link ([a]: …)',
  linkReference: 'a link without its address ([words][a])',
  imageReference: 'a picture without its address (![words][a])',
  footnoteDefinition: 'a footnote ([^1]: …)',
  footnoteReference: 'a footnote ([^1])',
};

const LANGUAGES: Record<Locale, string> = { it: 'Italian', en: 'English', ja: 'Japanese' };

const KINDS: Record<Kind, string> = { text: 'text', number: 'a number', 'yes-no': 'true or false', list: 'a list', group: 'a group of fields' };

/** What a folder may hold. */
const HOLDS = {
  content: 'one folder for each collection, and README.md',
  'data-collection': 'one file slug.yaml for each record',
  'text-collection': 'one folder for each record',
  record: `${LOCALES.map((locale) => `index.${locale}.mdx`).join(', ')} and pictures (small letters, no spaces)`,
};

const heading = (depth: number): string => (depth === 0 ? 'none' : '#'.repeat(depth));

/**
 * What the check says, by the code of the problem: what is wrong, then what to do. English decides which values a sentence
 * is given; a second language has the same keys and takes the same values (`Sentences` in `sentence.ts`).
 */
export const en = {
  // The files
  'symlink': () => 'This is a link to another file, not a file. Put the file itself here.',
  'not-a-file': () => 'This is neither a file nor a folder. Delete it.',
  'unknown-collection': ({ name, near, allowed }: { name: string; near?: string; allowed: readonly string[] }) =>
    `There is no collection ${quoted(name)}. ${closest(near)}Collections are: ${listed(allowed)}.`,
  'misplaced-file': ({ near, place }: { near?: string; place: keyof typeof HOLDS }) =>
    `Nothing reads this. ${near ? `Rename it to ${quoted(near)}, or delete it.` : `Delete it: this folder holds only ${HOLDS[place]}.`}`,
  'bad-slug': ({ slug, near }: { slug: string; near?: string }) =>
    `${quoted(slug)} cannot be part of an address: only a–z, 0–9 and single hyphens between them.${near ? ` Rename it to ${quoted(near)}.` : ' Choose another name.'}`,
  'reserved-slug': ({ slug }: { slug: string }) => `${quoted(slug)} cannot be the name of a record: computers, or pages of this site, use it for something else. Choose another name.`,
  'slug-too-long': ({ length, most }: { length: number; most: number }) => `The name has ${length} characters; it may have ${most}. Choose a shorter one.`,
  'duplicate-slug': ({ slug, other }: { slug: string; other: string }) => `The slug ${quoted(slug)} is already taken by ${quoted(other)}. Rename one, or join the two records.`,
  'original-missing': ({ file }: { file: string }) => `This record has no Italian original, which holds its facts. Write ${quoted(file)} first.`,
  'empty-file': () => 'The file is empty. Write the record, or delete the file.',
  'file-too-large': ({ size, most }: { size: number; most: number }) => `The file has ${size} KB; a text may have ${most} KB. Divide it into several records.`,
  'not-utf8': () => 'The file is not text in UTF-8. Open it in a text editor and save it again with the encoding UTF-8.',
  'control-character': ({ name }: { name: string }) => `The invisible control character ${name} stands here. Delete it.`,

  // The YAML
  'frontmatter-missing': () => 'The file does not begin with its fields. Begin it with a line `---`, then the fields, then a second line `---`.',
  'yaml-broken': ({ message }: { message: string }) => `The fields cannot be read from here on (${message}). Compare this line and the one before it with another record.`,
  'yaml-colon': () => 'A value with a colon and a space in it must stand between double quotes. Write "…" around the whole value.',
  'yaml-quote': () => 'A quoted value is not closed, or goes on after its closing quote. Begin and end it with the same quote; write \\" for a quote inside.',
  'yaml-bracket': () => 'A bracket is opened before this place and never closed, or closed here and never opened. Make [ ] and { } meet.',
  'yaml-comma': () => 'Between braces, fields are parted by commas, and a value with a colon or a comma stands between quotes. Add what is missing, take out what is too much.',
  'yaml-indent': () => 'This line is not as far from the margin as its neighbours. Begin the fields of one list or group in the same column.',
  'yaml-not-a-field': () => 'This line is no field: after the name come a colon and a space. Write `name: value`; a line that goes on from the one above is indented.',
  'yaml-list-line': () => 'A list begins on the line after its name. Put it there, or write it between [ and ].',
  'yaml-block-start': () => 'After > or | the text begins on the next line, indented. Move it there.',
  'yaml-tab': () => 'A tab stands at the beginning of this line. Use spaces.',
  'yaml-special-start': () => 'A value cannot begin with this character. Write "…" around the whole value.',
  'yaml-duplicate-key': ({ key }: { key: string }) => `${quoted(key)} stands here twice. Keep one.`,
  'yaml-many-documents': () => 'A second `---` begins a second document. One file holds one record: delete the line.',
  'yaml-anchor': ({ found }: { found: string }) => `${quoted(found)} is a YAML anchor or alias, which records do not use. Write the value out, or put it between quotes.`,
  'yaml-tag': ({ found }: { found: string }) => `${quoted(found)} is a YAML tag, which records do not use. Delete it, or put the value between quotes.`,
  'yaml-directive': ({ found }: { found: string }) => `${quoted(found)} is a YAML directive, which records do not use. Delete the line.`,
  'yaml-merge-key': () => 'Records do not use the YAML merge key `<<`. Write the fields out.',
  'yaml-key': () => 'The name of a field must be one plain word. Write `name: value`.',
  'reserved-key': ({ key }: { key: string }) => `${quoted(key)} is a reserved word and no name for a field. Choose another.`,
  'too-deep': () => 'Things are nested here too deeply to be read. Make it simpler.',
  'too-many-values': ({ most }: { most: number }) => `The file has more names and values than ${most}, which no record needs. Divide it into several records.`,
  'too-tangled': () => 'This part of the text has far more signs or lines than anybody can read. Divide it with empty lines, or make it simpler.',
  'not-fields': () => 'Here must stand fields, one `name: value` a line.',

  // The fields
  'field-missing': ({ name, what }: { name: string; what?: string }) => `The field ${quoted(name)} is missing. Add it${what ? `: ${what}` : '.'}`,
  'field-empty': ({ what, optional }: { what?: string; optional: boolean }) =>
    `The field has no value. Write one${optional ? ', or delete the line' : ''}${what ? `: ${what}` : '.'}`,
  'unknown-key': ({ key, near, allowed }: { key: string; near?: string; allowed: readonly string[] }) =>
    `There is no field ${quoted(key)} here. ${closest(near)}${allowed.length > 0 ? `Fields are: ${listed(allowed)}.` : 'Delete it.'}`,
  'fact-in-translation': ({ key, file }: { key: string; file: string }) => `${quoted(key)} is a fact, and facts stand once, in ${quoted(file)}. Delete it here.`,
  'fact-in-language-block': ({ key }: { key: string }) => `${quoted(key)} is a fact: it stands once, outside the blocks it:, en: and ja:. Move it there.`,
  'words-outside-language-block': ({ key }: { key: string }) => `${quoted(key)} holds words: it stands in the blocks it:, en: and ja:. Move it there.`,
  'only-in-original': ({ key, file }: { key: string; file: string }) => `${quoted(key)} stands only in the original, ${quoted(file)}. Delete it here.`,
  'only-in-translation': ({ key }: { key: string }) => `${quoted(key)} stands only in translations. Delete it here.`,
  'wrong-type': ({ expected, found }: { expected: Kind; found: Kind | { value: string } }) =>
    `Here must stand ${KINDS[expected]}, not ${typeof found === 'string' ? KINDS[found] : quoted(found.value)}.`,
  'not-in-list': ({ found, near, allowed }: { found: string; near?: string; allowed: readonly string[] }) =>
    `${quoted(found)} is not one of the values. ${closest(near)}Write one of: ${listed(allowed)}.`,
  'text-too-long': ({ length, most }: { length: number; most: number }) => `The text has ${length} characters; it may have ${most}. Shorten it by ${length - most}.`,
  'list-too-long': ({ length, most }: { length: number; most: number }) => `The list has ${length} values; it may have ${most}. Take out ${length - most}.`,
  'list-too-short': ({ least }: { least: number }) => `The list needs at least ${counted(least, 'value', 'values')}. Add what is missing.`,
  'number-too-big': ({ found, most }: { found: number; most: number }) => `${found} is too much: at most ${most}. Correct the number.`,
  'number-too-small': ({ found, least }: { found: number; least: number }) => `${found} is too little: at least ${least}. Correct the number.`,
  'not-whole': ({ found }: { found: string }) => `${found} is not a whole number. Write it without decimals.`,
  'number-in-quotes': ({ found }: { found: string }) => `Between quotes ${quoted(found)} is text, but here must stand a number. Take the quotes away.`,
  'empty': () => 'The text is empty. Write it, or delete the line.',
  'not-one-line': () => 'This must be one line without spaces at its ends. Take out the line breaks and the spaces at the ends.',
  'not-an-id': ({ found, near }: { found: string; near?: string }) =>
    `${quoted(found)} is not an id: only a–z, 0–9 and single hyphens between them.${near ? ` Write ${quoted(near)}.` : ''}`,
  'not-a-record-path': ({ found }: { found: string }) => `${quoted(found)} does not name a record. Write collection/slug, for example cities/torino.`,
  'not-a-day': ({ found }: { found: string }) => `${quoted(found)} is not a day. Write it as year-month-day, for example 2025-10-06.`,
  'not-a-date': ({ found }: { found: string }) => `${quoted(found)} is not a date. Write 2025-10-06, 2025-10 or 2025, as exact as the source is.`,
  'not-an-instant': ({ found }: { found: string }) => `${quoted(found)} is not a moment. Write day, time and offset: 2025-10-02T09:30+09:00.`,
  'not-a-moment': ({ found }: { found: string }) =>
    `${quoted(found)} is neither a date nor a moment. Write 2025-10-06, 2025-10, 2025, or with the time 2025-10-02T09:30+09:00.`,
  'not-an-address': ({ found }: { found: string }) => `${quoted(found)} is not a public web address. Write the whole address, beginning with https://.`,
  'not-a-country': ({ found }: { found: string }) => `${quoted(found)} is not a country. Write its two capital letters, for example IT or JP.`,
  'not-a-language': ({ found }: { found: string }) => `${quoted(found)} is not a language. Write its two small letters, for example it, en or ja.`,
  'not-a-time-zone': ({ found }: { found: string }) => `${quoted(found)} is not a time zone. Write Europe/Rome or Asia/Tokyo.`,
  'not-a-claim-value': ({ found }: { found: string }) =>
    `${quoted(found)} is neither a number, nor a range, nor a date. Write for example 18 without quotes, { from: 2, to: 4 } or 2025-10-06; leave the field out for a statement in words.`,
  'unit-missing': () => 'A number needs a unit. Add `unit`, for example unit: EUR-million.',
  'year-unquoted': ({ year }: { year: number }) =>
    `${year} is read as a number, and a number needs a unit. For the year write value: "${year}", between quotes; for a count add \`unit\`.`,
  'unit-without-number': () => 'A unit stands here, but no number. Add the number as `value`, or delete the unit.',
  'era-without-date': () => '`era` is for a claim whose value is a day or a month. Give the date under `value`, or delete `era`.',
  'range-backwards': () => 'The range ends before it begins. Put the smaller number first.',
  'time-zone-missing': () => 'A start with a time of day needs a time zone. Add timeZone: Europe/Rome or timeZone: Asia/Tokyo.',
  'end-before-start': () => 'The end is before the start. Correct one of the two dates.',
  'not-right': ({ message }: { message: string }) => `The value is not right (${message}). Compare it with another record.`,

  'unfilled-place': ({ hint }: { hint: string }) =>
    `This place is still to be filled in${hint ? ` (${ellipsis(hint)})` : ''}. Write your words in its place, and delete its brackets 【✎ and 】 too.`,

  // References
  'no-record': ({ collection, slug, near }: { collection: string; slug: string; near?: string }) =>
    `There is no record ${quoted(slug)} in ${collection}. ${near ? closest(near) : 'Correct the name, or write that record first.'}`,
  'no-collection': ({ found, near }: { found: string; near?: string }) => `There is no collection ${quoted(found)}. ${closest(near) || 'Correct the name.'}`,
  'self-reference': () => 'The record refers to itself. Delete the reference.',
  'no-source': ({ id, near }: { id: string; near?: string }) => `No source of this record has the id ${quoted(id)}. ${near ? closest(near) : 'Correct the id, or add the source under `sources`.'}`,
  'no-claim': ({ id, near }: { id: string; near?: string }) => `No claim of this record has the id ${quoted(id)}. ${near ? closest(near) : 'Correct the id, or add the claim under `claims`.'}`,
  'self-dispute': () => 'A claim cannot dispute itself. Name the claim that says otherwise.',
  'one-sided-dispute': ({ id, other }: { id: string; other: string }) =>
    `${quoted(id)} disputes ${quoted(other)}, but ${quoted(other)} does not name ${quoted(id)}. Add disputes: [${id}] to ${quoted(other)}.`,
  'no-term': ({ id, near }: { id: string; near?: string }) => `The glossary has no term ${quoted(id)}. ${near ? closest(near) : 'Correct the id, or take the <Term> away.'}`,
  'duplicate-id': ({ id, line }: { id: string; line: number }) => `The id ${quoted(id)} already stands in line ${line}. Give each its own.`,
  'duplicate-value': ({ value }: { value: string }) => `${quoted(value)} stands in this list twice. Keep one.`,
  'no-step': ({ id, near }: { id: string; near?: string }) => `No step of this record has the id ${quoted(id)}. ${near ? closest(near) : 'Correct the id.'}`,
  'step-after-itself': ({ id }: { id: string }) => `The step ${quoted(id)} waits for itself, directly or through other steps. Correct \`after\`.`,
  'no-path-end': ({ id, near, allowed }: { id: string; near?: string; allowed: readonly string[] }) =>
    `The path cannot go on to ${quoted(id)} from here. ${near ? closest(near) : ''}It may go on to: ${listed(allowed)}.`,
  'path-end-unused': ({ id }: { id: string }) => `No answer leads to the outcome ${quoted(id)}. Let one lead there, or delete it.`,
  'no-option': ({ id, near, allowed }: { id: string; near?: string; allowed: readonly string[] }) =>
    `The comparison has no option ${quoted(id)}. ${closest(near)}Options are: ${listed(allowed)}.`,
  'wrong-unit': ({ indicator, unit, found }: { indicator: string; unit: string; found?: string }) =>
    `The figure ${quoted(indicator)} is compared in ${quoted(unit)}, but its claim has ${found ? quoted(found) : 'no unit'}. Give the claim that unit, or name another claim.`,

  // Claims, labels, sections
  'claim-unused': ({ id }: { id: string }) => `Nothing uses the claim ${quoted(id)}. Place it in the texts with <Claim id="${id}">…</Claim>, or delete it.`,
  'sources-unused': () => 'No claim and no evidence uses any of the sources. Say as claims what they support, and place these in the texts.',
  'claim-without-value': ({ id }: { id: string }) => `The claim ${quoted(id)} has no value that could be printed. Write the words: <Claim id="${id}">…</Claim>.`,
  'claim-not-placed': ({ id, locale }: { id: string; locale: Locale }) => `The Italian text places the claim ${quoted(id)}, the ${LANGUAGES[locale]} text does not. Place it here too.`,
  'claim-only-here': ({ id, locale }: { id: string; locale: Locale }) =>
    `The ${LANGUAGES[locale]} text places the claim ${quoted(id)}, the Italian text does not. Place it there too, or take it away here.`,
  'label-missing': ({ id, used }: { id: string; used: string }) => `The label ${quoted(id)} is missing; ${quoted(used)} in the facts needs it. Add it under \`labels\`.`,
  'label-unused': ({ id, near }: { id: string; near?: string }) => `No fact uses the label ${quoted(id)}. ${near ? closest(near) : 'Delete it.'}`,
  'sections-differ': ({ ids, headings }: { ids: number; headings: number }) =>
    `\`sections\` has ${counted(ids, 'id', 'ids')}, but the text has ${counted(headings, 'heading', 'headings')} with ##. Give each such heading one id, in the same order.`,
  'sections-order': ({ id, before }: { id: string; before: string }) => `The section ${quoted(id)} stands before ${quoted(before)}. Move it: see the order in content/README.md.`,
  'headings-differ': ({ nth, here, original }: { nth: number; here: number; original: number }) =>
    `The headings are not those of the Italian text: number ${nth} is ${heading(here)} here and ${heading(original)} there. Give both texts the same headings in the same order.`,
  'heading-first-depth': () => 'A ### stands before any ##. Begin with ##.',
  'text-missing': () => 'There is no text under the fields. Write it.',
  'revision-ahead': ({ ofRevision, revision }: { ofRevision: number; revision: number }) =>
    `The translation says it follows revision ${ofRevision}, but the original is at ${revision}. Write ofRevision: ${revision}, or raise the original's revision.`,

  // The text
  'too-many-marks': ({ most, where }: { most: number; where: 'paragraph' | 'text' }) =>
    `One ${where} may have ${most} signs of Markdown (such as * _ [ < |), and here are more. ${where === 'paragraph' ? 'Divide it with blank lines' : 'Divide it into several records'}, or take signs out.`,
  'too-many-lines': ({ most, where }: { most: number; where: 'paragraph' | 'text' }) =>
    `One ${where} may have ${most} lines, and here are more. ${where === 'paragraph' ? 'Divide it with blank lines.' : 'Divide it into several records.'}`,
  'mdx-tag-open': ({ found }: { found: string }) => `The tag ${quoted(ellipsis(found))} is not complete. Close its quotes and its > on the same line; for a real < write \\<.`,
  'mdx-tag-pair': ({ found }: { found: string }) => `The tag ${quoted(ellipsis(found))} has no partner. Close each component in the paragraph, list item or bold words in which it is opened.`,
  'mdx-attribute-quotes': () => 'The value of an attribute stands between double quotes. Write id="…".',
  'mdx-comment': () => 'HTML comments are not allowed. Delete it; a remark for editors can stand among the fields, after a #.',
  'mdx-angle-link': () => 'An address between < and > is not a link here. Write [words](address).',
  'mdx-brace': () => 'Braces are not allowed in a text. Write \\{ and \\} for real ones.',
  'mdx-less-than': () => 'A < begins a component here. For a real < write \\<.',
  'mdx-broken': ({ message }: { message: string }) => `The text cannot be read from here on (${message}). For a real < write \\<, for a real { write \\{.`,
  'javascript': ({ found }: { found: string }) => `${quoted(ellipsis(found))} is read as a program, which texts may not hold. For real braces write \\{ and \\}.`,
  'import-export': ({ found }: { found: string }) => `A line cannot begin with ${quoted(found)}: texts hold no programs. Delete it, or begin the sentence with another word.`,
  'html': ({ found }: { found: string }) => `HTML (${quoted(`<${found}>`)}) is not allowed. Use Markdown, or write \\< for a real <.`,
  'unknown-component': ({ found, near, allowed }: { found: string; near?: string; allowed: readonly string[] }) =>
    `There is no component ${quoted(`<${found}>`)}. ${closest(near)}Components are: ${listed(allowed)}.`,
  'unknown-attribute': ({ component, attribute, near, allowed }: { component: string; attribute: string; near?: string; allowed: readonly string[] }) =>
    `<${component}> has no attribute ${quoted(attribute)}. ${closest(near)}${allowed.length > 0 ? `It has: ${listed(allowed)}.` : ''}`,
  'attribute-missing': ({ component, attribute }: { component: string; attribute: string }) => `<${component}> needs ${quoted(attribute)}. Write <${component} ${attribute}="…">.`,
  'attribute-not-text': ({ component, attribute }: { component: string; attribute: string }) =>
    `The value of ${quoted(attribute)} is not plain text. Write <${component} ${attribute}="…">, with something between the quotes.`,
  'attribute-value': ({ found, near, allowed }: { found: string; near?: string; allowed: readonly string[] }) =>
    `${quoted(found)} is not one of the values. ${closest(near)}Write one of: ${listed(allowed)}.`,
  'component-empty': ({ found }: { found: string }) => `<${found}> has no words between its tags. Write them: <${found} …>words</${found}>.`,
  'component-inline': ({ found }: { found: string }) => `<${found}> stands inside a sentence. Write it on one line within its paragraph, with text before or after.`,
  'component-block': ({ found }: { found: string }) => `<${found}> stands between paragraphs. Put its tags on lines of their own, with blank lines around its content.`,
  'not-in-vocabulary': ({ found }: { found: string }) => `${capital(UNUSED_MARKDOWN[found] ?? `Markdown of the kind ${quoted(found)}`)} is not used in texts. Write it as content/README.md says under “The text”.`,
  'heading-level': ({ found }: { found: string }) => `A heading with ${quoted(found)} is not used. Write ## or ###.`,
  'heading-empty': () => 'The heading has no words. Write them, or delete the line.',
  'unsafe-address': ({ found }: { found: string }) => `${quoted(ellipsis(found))} is no address that a link may have. Write /collection/slug, #section, or an address that begins with https:// or mailto:.`,
  'image-without-alt': ({ found }: { found: string }) => `The picture ${quoted(found)} has no text for those who cannot see it. Write ![what it shows](${found}).`,
  'image-address': ({ found }: { found: string }) => `${quoted(ellipsis(found))} is no picture of this record. Put the picture beside the text and write ./name.svg (small letters, no spaces).`,
  'image-missing': ({ found, near }: { found: string; near?: string }) => `There is no picture ${quoted(found)} beside this text. ${near ? closest(near) : 'Add the file, or correct the name.'}`,
  'image-too-large': ({ size, most }: { size: number; most: number }) => `The picture has ${size} KB; it may have ${most} KB. Save it smaller.`,
  'image-script': ({ found }: { found: string }) => `The SVG holds ${quoted(found)}: a picture may not run or fetch anything. Save it as plain SVG without it.`,
  'image-not-what-it-says': ({ kind }: { kind: string }) => `The file is not the ${kind} that its name says. Save the picture again in that format.`,
  'image-broken': ({ found }: { found: string }) => `The picture cannot be read here (${quoted(found)}): it is cut off or damaged. Save it again, an SVG as plain SVG.`,
  'image-too-complex': () => 'The drawing repeats or nests its parts so often that browsers would stand still. Make it simpler.',
  'image-too-many-pixels': ({ width, height, most }: { width: number; height: number; most: number }) =>
    `The picture has ${width} by ${height} pixels; a side may have ${most}. Save it smaller.`,
  'image-with-something-behind': ({ size }: { size: number }) => `Behind the picture stand ${counted(size, 'byte', 'bytes')} that are no part of it. Save the picture again.`,
  'image-place': () => 'The picture tells where it was taken (GPS). Take the data out: on Windows under Properties → Details, on a phone when sharing, or by saving it “for the web”.',
  'image-metadata': ({ found }: { found: string }) =>
    `The picture carries data about who took it, when or with what (${found}). Take them out: on Windows under Properties → Details, or by saving it “for the web”.`,
  'bold-prints-asterisks': ({ near }: { near: string }) =>
    `The asterisks of ${quoted(ellipsis(near))} would be printed. Move the punctuation or bracket out of the bold words, and leave no space inside the **.`,
  'markup-in-words': ({ found }: { found: string }) => `${quoted(ellipsis(found))} would be shown as it is typed: this field holds plain words. Take the marks away.`,
  'space-in-japanese': ({ found }: { found: string }) => `A half-width space stands beside bold words, a link or a component (${quoted(found)}). Japanese has none there: delete it.`,
  'link-dead': ({ found, near }: { found: string; near?: string }) => `There is no page ${quoted(found)}. ${near ? closest(near) : 'Correct the link, or take it away.'}`,
  'link-form': ({ found, near }: { found: string; near?: string }) =>
    `${quoted(found)} is not how a link inside the site is written. Write ${near ? quoted(near) : '/collection/slug or /collection/slug#section, without a language'}.`,
  'link-fragment': ({ fragment, target, near, allowed }: { fragment: string; target?: string; near?: string; allowed: readonly string[] }) =>
    `${target ?? 'This text'} has no section ${quoted(fragment)}. ${closest(near)}${allowed.length > 0 ? `Its sections are: ${listed(allowed)}.` : 'It has no sections: link to the page.'}`,

  // The words
  'half-width-kana': ({ found, near }: { found: string; near: string }) => `Half-width kana (${quoted(found)}) is not found by the search. Write ${quoted(near)}.`,
  'full-width-latin': ({ found, near }: { found: string; near: string }) => `Full-width letters and digits (${quoted(found)}) are not found by the search. Write ${quoted(near)}.`,
  'invisible-character': ({ name }: { name: string }) => `An invisible character (${name}) stands here. Delete it; typing the words anew helps.`,
  'lost-character': () => 'A character was lost here (�) when the text was copied or saved. Write it again.',
  'avoided-word': ({ found, term, title }: { found: string; term: string; title: string }) =>
    `${quoted(found)} is a form that the glossary rules out. Write ${quoted(title)} (glossary/${term}).`,
} as const;

