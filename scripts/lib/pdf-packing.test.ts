import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packPdf } from './pdf-packing.ts';

/** A PDF as the typesetter writes one: objects, a table of their places, a trailer. */
function pdfOf(objects: readonly string[]): Buffer {
  let pdf = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  const places = objects.map((body, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${body}\nendobj\n\n`;
    return place;
  });
  const table = pdf.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n\r\n`).join('');
  return Buffer.from(`${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows}trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 1 0 R\n>>\nstartxref\n${table}\n%%EOF`, 'latin1');
}

const stream = 'BT (endobj obj) Tj ET';
const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>', `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`, '(words)'];

/** What the streams of a file hold, with those of objects unpacked. */
const streamsOf = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n<<([^>]*)>>\nstream\n([\s\S]*?)\nendstream/g)].map(([, number, dictionary, data]) => ({
    number: Number(number),
    dictionary: dictionary!,
    data: dictionary!.includes('FlateDecode') ? inflateSync(Buffer.from(data!, 'latin1')) : Buffer.from(data!, 'latin1'),
  }));

test('small objects share a stream, in which each is found at its place', () => {
  const packed = streamsOf(packPdf(pdfOf(objects))).find(({ dictionary }) => dictionary.includes('/ObjStm'))!;
  const first = Number(/\/First (\d+)/.exec(packed.dictionary)![1]);
  const index = packed.data.toString('latin1', 0, first).trim().split(' ').map(Number);
  const found = Object.fromEntries(Array.from({ length: index.length / 2 }, (_, at) => [index[2 * at], packed.data.toString('latin1', first + index[2 * at + 1]!).split('\n')[0]]));
  expect(found).toEqual({ 1: objects[0], 2: objects[1], 4: objects[3] });
});

test('streams stay as they are, and the new table tells the place of everything', () => {
  const pdf = packPdf(pdfOf(objects));
  const text = pdf.toString('latin1');
  expect(text).toContain(`3 0 obj\n${objects[2]}\nendobj`);
  const table = streamsOf(pdf).find(({ dictionary }) => dictionary.includes('/XRef'))!;
  expect(table.dictionary).toContain('/Root 1 0 R');
  expect(table.dictionary).toContain(`/Size ${table.data.length / 7}`);
  const entry = (number: number) => [table.data.readUInt8(7 * number), table.data.readUInt32BE(7 * number + 1), table.data.readUInt16BE(7 * number + 5)];
  expect([1, 2, 4].map(entry)).toEqual([[2, 5, 0], [2, 5, 1], [2, 5, 2]]);
  for (const number of [3, 5, 6]) expect(text.startsWith(`${number} 0 obj`, entry(number)[1])).toBe(true);
  expect(Number(/startxref\n(\d+)/.exec(text)![1])).toBe(entry(6)[1]);
});

test('what is no such file is refused', () => {
  expect(() => packPdf(Buffer.from('no pdf'))).toThrow('no trailer');
});
