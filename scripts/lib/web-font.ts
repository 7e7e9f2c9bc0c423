import { inflateSync } from 'node:zlib';

/** A table of a font file: its tag of four letters and its bytes. */
interface FontTable {
  tag: string;
  bytes: Buffer;
}

/** The tables of a font in WOFF 1.0; https://www.w3.org/TR/WOFF/#WOFFHeader */
function tablesOf(woff: Buffer): FontTable[] {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF 1.0 font.');
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const [offset, packed, length] = [woff.readUInt32BE(entry + 4), woff.readUInt32BE(entry + 8), woff.readUInt32BE(entry + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return { tag: woff.toString('latin1', entry, entry + 4), bytes: packed < length ? inflateSync(bytes) : bytes };
  });
}

/**
 * A table `name` that says only what a typesetter asks: family, style, full name, PostScript name.
 * https://learn.microsoft.com/typography/opentype/spec/name
 */
function nameTable(family: string, style: string): Buffer {
  const full = `${family} ${style}`;
  const names: [number, string][] = [[1, family], [2, style], [4, full], [6, full.replaceAll(' ', '-')]];
  const words = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const length = words[index]!.length;
    [3, 1, 0x409, id, length, offset].forEach((value, field) => head.writeUInt16BE(value, 6 + 12 * index + 2 * field));
    offset += length;
  });
  return Buffer.concat([head, ...words]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

/** Puts tables together as an OpenType file; https://learn.microsoft.com/typography/opentype/spec/otff */
function assemble(flavour: number, tables: readonly FontTable[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  const step = 2 ** Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(flavour, 0);
  [tables.length, step * 16, Math.log2(step), (tables.length - step) * 16].forEach((value, index) => head.writeUInt16BE(value, 4 + 2 * index));
  let offset = head.length;
  tables.forEach(({ tag, bytes }, index) => {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    [checksum(padded(bytes)), offset, bytes.length].forEach((value, field) => head.writeUInt32BE(value, entry + 4 + 4 * field));
    offset += padded(bytes).length;
  });
  return Buffer.concat([head, ...tables.map(({ bytes }) => padded(bytes))]);
}

/**
 * Unpacks a WOFF font for the typesetter, which reads OpenType only, and gives it a family name of our own: files that npm
 * packages cut by script bear one name, of which the typesetter would take one file, and a font of the machine could take
 * its place.
 * @throws if the file is no WOFF 1.0.
 */
export function openTypeOf(woff: Buffer, family: string, style: string): Buffer {
  const tables = tablesOf(woff).map((table) => (table.tag === 'name' ? { tag: 'name', bytes: nameTable(family, style) } : table));
  return assemble(woff.readUInt32BE(4), tables);
}
