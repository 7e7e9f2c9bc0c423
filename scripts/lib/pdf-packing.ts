import { deflateSync } from 'node:zlib';

/** How many objects share a stream: many compress better, few are quicker to open a single page from. */
const OBJECTS_PER_STREAM = 200;
const LEVEL = { level: 9 };

interface PdfObject {
  number: number;
  /** Between `obj` and `endobj`. */
  body: Buffer;
}

/** The objects of a PDF by its cross-reference table; ISO 32000-1, 7.5.4. Typst writes one table, and no object is free but the first. */
function objectsOf(pdf: Buffer, table: number): PdfObject[] {
  const head = /^xref\s+0 (\d+)\s+/.exec(pdf.toString('latin1', table, table + 40));
  if (!head) throw new Error('This PDF has no cross-reference table that begins with object 0.');
  const starts = Array.from({ length: Number(head[1]) - 1 }, (_, index) => {
    const entry = table + head[0].length + 20 * (index + 1);
    return { number: index + 1, offset: Number(pdf.toString('latin1', entry, entry + 10)), isUsed: pdf.toString('latin1', entry + 17, entry + 18) === 'n' };
  }).filter(({ isUsed }) => isUsed);
  const byPlace = starts.toSorted((a, b) => a.offset - b.offset);
  return byPlace.map(({ number, offset }, index) => {
    const whole = pdf.subarray(offset, byPlace[index + 1]?.offset ?? table);
    const begin = whole.indexOf('obj') + 3;
    return { number, body: whole.subarray(begin, whole.lastIndexOf('endobj')) };
  });
}

const isStream = ({ body }: PdfObject): boolean => body.subarray(-12).includes('endstream');

/** One stream that holds several objects; ISO 32000-1, 7.5.7. */
function objectStream(objects: readonly PdfObject[]): Buffer {
  const bodies = objects.map(({ body }) => Buffer.from(`${body.toString('latin1').trim()}\n`, 'latin1'));
  let at = 0;
  const index = objects.map(({ number }, position) => {
    const pair = `${number} ${at}`;
    at += bodies[position]!.length;
    return pair;
  });
  const head = Buffer.from(`${index.join(' ')}\n`, 'latin1');
  const data = deflateSync(Buffer.concat([head, ...bodies]), LEVEL);
  return Buffer.concat([Buffer.from(`<</Type/ObjStm/N ${objects.length}/First ${head.length}/Length ${data.length}/Filter/FlateDecode>>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream\n', 'latin1')]);
}

/**
 * Writes a PDF anew with its small objects in compressed streams (PDF 1.5 and later). The typesetter leaves them as plain text,
 * and the tags that make a PDF readable aloud are thousands of them: three quarters of the file. What the PDF shows and says
 * stays the same; so do the bytes, from the same PDF.
 * @throws if the file is not built as the typesetter builds it.
 */
export function packPdf(pdf: Buffer): Buffer {
  const tail = pdf.toString('latin1', pdf.length - 4096);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1]);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(tail)?.[1];
  if (Number.isNaN(table) || trailer === undefined) throw new Error('This PDF has no trailer.');
  const objects = objectsOf(pdf, table).toSorted((a, b) => a.number - b.number);
  const count = objects.at(-1)!.number + 1;
  const small = objects.filter((object) => !isStream(object));
  const groups = Array.from({ length: Math.ceil(small.length / OBJECTS_PER_STREAM) }, (_, index) => small.slice(index * OBJECTS_PER_STREAM, (index + 1) * OBJECTS_PER_STREAM));

  const parts: Buffer[] = [pdf.subarray(0, pdf.indexOf(' obj') - String(objects[0]!.number).length - 2)];
  let offset = parts[0]!.length;
  // Fields of an entry: its kind, then place and generation, or the number of the stream and the place in it.
  const entries = new Map<number, [number, number, number]>([[0, [0, 0, 65535]]]);
  const add = (number: number, body: Buffer) => {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`, 'latin1'), body, Buffer.from('endobj\n', 'latin1')]);
    entries.set(number, [1, offset, 0]);
    parts.push(whole);
    offset += whole.length;
  };
  for (const object of objects) if (isStream(object)) add(object.number, object.body.subarray(object.body[0] === 0x0a ? 1 : 0));
  groups.forEach((group, index) => {
    group.forEach(({ number }, place) => entries.set(number, [2, count + index, place]));
    add(count + index, objectStream(group));
  });

  const self = count + groups.length;
  entries.set(self, [1, offset, 0]);
  const rows = Buffer.alloc(7 * (self + 1));
  for (const [number, [kind, place, generation]] of entries) {
    rows.writeUInt8(kind, 7 * number);
    rows.writeUInt32BE(place, 7 * number + 1);
    rows.writeUInt16BE(generation, 7 * number + 5);
  }
  const data = deflateSync(rows, LEVEL);
  const dictionary = `<</Type/XRef/W[1 4 2]/Length ${data.length}/Filter/FlateDecode${trailer.replace(/\/Size \d+/, `/Size ${self + 1}`).trim()}>>`;
  parts.push(Buffer.from(`${self} 0 obj\n${dictionary}\nstream\n`, 'latin1'), data, Buffer.from(`\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}
