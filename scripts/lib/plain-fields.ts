import { isData, type Version } from './content-model.ts';
import type { FieldPath } from './yaml-source.ts';

/** A field of the words of a version that holds plain text. */
export interface PlainField {
  /** Its path within the words. */
  path: FieldPath;
  text: string;
}

/** The fields of a version that readers see as they are written: title, summary, usage of a term, labels. */
export function plainFields({ words }: Version): PlainField[] {
  const labels = isData(words?.labels) ? Object.entries(words.labels) : [];
  const fields: [FieldPath, unknown][] = [
    ...['title', 'summary', 'usage'].map((name): [FieldPath, unknown] => [[name], words?.[name]]),
    ...labels.map(([id, text]): [FieldPath, unknown] => [['labels', id], text]),
  ];
  return fields.flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : []));
}
