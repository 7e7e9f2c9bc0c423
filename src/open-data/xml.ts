import XMLBuilder from 'fast-xml-builder';

/** An element: `@name` is an attribute, `#` the text, everything else a child or a list of children. Order is kept. */
export interface Element {
  [name: string]: string | Element | readonly (string | Element)[] | undefined;
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  indentBy: ' ',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Writes an XML document in UTF-8. What the builder escapes is read back by any parser as it was. */
export function xmlDocument(root: Element): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root });
}
