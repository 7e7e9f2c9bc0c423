/**
 * What may stand where in TBX-Basic, style DCA: the content model of the integrated RELAX NG schema of
 * https://github.com/LTAC-Global/TBX-Basic_dialect, as far as documents without in-line markup need it. Names of children in their
 * order, as a regular expression over `<name>`s.
 */
const AUX = '(?:<descrip>|<descripGrp>|<admin>|<adminGrp>|<transacGrp>|<note>|<ref>|<xref>)*';
const TEXT = '';
export const TBX_CHILDREN: Record<string, string> = {
  tbx: '<tbxHeader><text>',
  tbxHeader: '<fileDesc>(?:<encodingDesc>)?(?:<revisionDesc>)?',
  fileDesc: '(?:<titleStmt>)?(?:<publicationStmt>)?(?:<sourceDesc>)+',
  titleStmt: '<title>(?:<note>)*',
  sourceDesc: '(?:<p>)+',
  text: '<body>(?:<back>)?',
  body: '(?:<conceptEntry>)+',
  conceptEntry: `${AUX}(?:<langSec>)+`,
  langSec: `${AUX}(?:<termSec>)+`,
  termSec: `<term>(?:<termNote>|<termNoteGrp>)*${AUX}`,
  descripGrp: '<descrip>(?:<descripNote>|<admin>|<adminGrp>|<transacGrp>|<note>|<ref>|<xref>)*',
  transacGrp: '<transac>(?:<transacNote>|<date>|<note>|<ref>|<xref>)*',
  title: TEXT, p: TEXT, term: TEXT, termNote: TEXT, note: TEXT, descrip: TEXT, admin: TEXT, transac: TEXT, date: TEXT, ref: TEXT, xref: TEXT,
};

/** The values that `type` may take. */
export const TBX_TYPES: Record<string, readonly string[]> = {
  admin: ['customerSubset', 'projectSubset', 'source'],
  descrip: ['context', 'definition', 'subjectField'],
  ref: ['crossReference'],
  transac: ['transactionType'],
  xref: ['externalCrossReference', 'xGraphic'],
  termNote: ['administrativeStatus', 'grammaticalGender', 'geographicalUsage', 'partOfSpeech', 'termLocation', 'termType'],
};

/** Values of a term note that come from a list (the Schematron rules beside that schema). */
export const TBX_TERM_NOTES: Record<string, readonly string[]> = {
  administrativeStatus: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
  partOfSpeech: ['adjective', 'adverb', 'noun', 'verb', 'other'],
};

type Node = Record<string, unknown>;
const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ':@' && key !== '#text');

/**
 * Everything in a TBX document that the model does not allow.
 * @param nodes as fast-xml-parser gives them with `preserveOrder`.
 */
export function tbxFaults(nodes: readonly Node[], path = ''): string[] {
  return nodes.flatMap((node) => {
    const name = nameOf(node);
    if (name === undefined || name === '?xml') return [];
    const here = `${path}/${name}`;
    const model = TBX_CHILDREN[name];
    if (model === undefined) return [`${here} is no element of TBX-Basic`];
    const children = node[name] as Node[];
    const attributes = (node[':@'] ?? {}) as Record<string, string>;
    const order = children.flatMap((child) => (nameOf(child) ? [`<${nameOf(child)}>`] : [])).join('');
    const words = children.map((child) => String(child['#text'] ?? '')).join('').trim();
    const type = attributes['@type'];
    const faults: string[] = [];
    if (!new RegExp(`^(?:${model})$`).test(order)) faults.push(`${here} holds ${order || 'nothing'}`);
    if (model === TEXT ? words === '' : words !== '') faults.push(`${here}: ${model === TEXT ? 'no words' : `words among elements: ${words}`}`);
    if (TBX_TYPES[name] && !TBX_TYPES[name].includes(type ?? '')) faults.push(`${here} type ${type}`);
    if (name === 'termNote' && TBX_TERM_NOTES[type ?? ''] && !TBX_TERM_NOTES[type!]!.includes(words)) faults.push(`${here} ${type} ${words}`);
    if (name === 'date' && !/^\d{4}-\d\d-\d\d$/.test(words)) faults.push(`${here} ${words}`);
    if (name === 'xref' && !/^https?:\/\/\S+$/.test(attributes['@target'] ?? '')) faults.push(`${here} target ${attributes['@target']}`);
    if (type === 'definition' && !/\/(?:conceptEntry|langSec)(?:\/descripGrp)?$/.test(path)) faults.push(`${here}: a definition stands with a concept or a language`);
    if (type === 'transactionType' && !['origination', 'modification'].includes(words)) faults.push(`${here} ${words}`);
    if (name === 'langSec' && !attributes['@xml:lang']) faults.push(`${here} without a language`);
    return [...faults, ...tbxFaults(children, here)];
  });
}
