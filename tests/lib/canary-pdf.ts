import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** All the words of a PDF, with what it says of itself. */
export async function factsOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return `${text}\n${JSON.stringify(await getMeta(document))}`;
}
