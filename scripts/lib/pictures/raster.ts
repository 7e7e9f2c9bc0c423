/** What the bytes of a picture of pixels say, read without decoding it. */
export interface RasterFacts {
  width: number;
  height: number;
  /** Data about the picture that tell of people, places or devices: `GPS`, `Exif`, `XMP`… */
  metadata: string[];
  /** Where the picture ends; what follows is no picture. */
  end: number;
}

const text = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** The tags of Exif that a picture needs to be shown right: turn, resolution, colour, versions and sizes. CIPA DC-008. */
const HARMLESS = new Set([0x0112, 0x011a, 0x011b, 0x0128, 0x0213, 0x8769, 0x9000, 0x9101, 0xa000, 0xa001, 0xa002, 0xa003, 0xa300, 0xa301, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0115, 0x011c, 0x0131]);

/** Says whether an Exif block tells more than how to show the picture. */
function exifKind(tiff: Buffer): string[] {
  const little = text(tiff, 0, 2) === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const found = new Set<string>();
  try {
    const waiting = [long(4)];
    for (const seen = new Set<number>(); waiting.length > 0 && seen.size < 8; ) {
      const start = waiting.pop()!;
      if (start === 0 || seen.has(start)) continue;
      seen.add(start);
      const count = short(start);
      for (let index = 0; index < count; index += 1) {
        const at = start + 2 + index * 12;
        const tag = short(at);
        if (tag === 0x8825) found.add('GPS');
        else if (tag === 0x8769) waiting.push(long(at + 8));
        else if (!HARMLESS.has(tag)) found.add('Exif');
      }
    }
  } catch {
    // What cannot be read could hold anything.
    found.add('Exif');
  }
  return [...found];
}

const xmpKind = (xmp: string): string[] => (/exif:GPS|GPSLatitude|GPSLongitude/i.test(xmp) ? ['GPS'] : ['XMP']);

function readPng(bytes: Buffer): RasterFacts | undefined {
  const facts: RasterFacts = { width: 0, height: 0, metadata: [], end: 0 };
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [size, type] = [bytes.readUInt32BE(at), text(bytes, at + 4, at + 8)];
    if (at + 12 + size > bytes.length) return undefined;
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (type === 'IHDR' && size === 13) Object.assign(facts, { width: data.readUInt32BE(0), height: data.readUInt32BE(4) });
    else if (type === 'eXIf') facts.metadata.push(...exifKind(data));
    else if (/^[tiz]TXt$|^tEXt$/.test(type)) facts.metadata.push(/^XML:com\.adobe\.xmp/.test(text(data, 0, 20)) ? xmpKind(text(data, 0, size))[0]! : 'text');
    at += 12 + size;
    if (type === 'IEND') return { ...facts, end: at };
  }
  return undefined;
}

/** The end of the entropy-coded data that follow a start of scan: at the next marker that is no restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] !== 0x00 && !(bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7)) return at;
  }
  return bytes.length;
}

function readJpeg(bytes: Buffer): RasterFacts | undefined {
  const facts: RasterFacts = { width: 0, height: 0, metadata: [], end: 0 };
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return { ...facts, end: at + 2 };
    if (at + 4 > bytes.length) return undefined;
    const size = bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, at + 2 + size);
    if (size < 2 || at + 2 + size > bytes.length) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && data.length >= 5) Object.assign(facts, { height: data.readUInt16BE(1), width: data.readUInt16BE(3) });
    else if (marker === 0xe1 && text(data, 0, 4) === 'Exif') facts.metadata.push(...exifKind(data.subarray(6)));
    else if (marker === 0xe1) facts.metadata.push(...xmpKind(text(data, 0, data.length)));
    else if (marker === 0xed) facts.metadata.push('IPTC');
    else if (marker === 0xfe) facts.metadata.push('text');
    at += 2 + size;
    if (marker === 0xda) at = scanEnd(bytes, at);
  }
  return undefined;
}

function readWebp(bytes: Buffer): RasterFacts | undefined {
  if (bytes.length < 20) return undefined;
  const end = 8 + bytes.readUInt32LE(4);
  const facts: RasterFacts = { width: 0, height: 0, metadata: [], end };
  if (end > bytes.length + 1) return undefined;
  for (let at = 12; at + 8 <= Math.min(end, bytes.length); ) {
    const [type, size] = [text(bytes, at, at + 4), bytes.readUInt32LE(at + 4)];
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (data.length < size) return undefined;
    if (type === 'VP8X' && size >= 10) Object.assign(facts, { width: 1 + data.readUIntLE(4, 3), height: 1 + data.readUIntLE(7, 3) });
    else if (type === 'VP8 ' && facts.width === 0 && size >= 10) Object.assign(facts, { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff });
    else if (type === 'VP8L' && facts.width === 0 && size >= 5) Object.assign(facts, { width: 1 + (data.readUInt32LE(1) & 0x3fff), height: 1 + ((data.readUInt32LE(1) >>> 14) & 0x3fff) });
    else if (type === 'EXIF') facts.metadata.push(...exifKind(text(data, 0, 4) === 'Exif' ? data.subarray(6) : data));
    else if (type === 'XMP ') facts.metadata.push(...xmpKind(text(data, 0, size)));
    at += 8 + size + (size % 2);
  }
  return facts.width > 0 ? facts : undefined;
}

/** Boxes of ISO BMFF (ISO/IEC 14496-12) that hold other boxes, with the bytes before these. */
const HOLDERS: Record<string, number> = { meta: 4, iprp: 0, ipco: 0, iinf: 6 };

function readBoxes(bytes: Buffer, from: number, to: number, facts: RasterFacts): boolean {
  for (let at = from; at < to; ) {
    if (at + 8 > to) return false;
    const [size, type] = [bytes.readUInt32BE(at), text(bytes, at + 4, at + 8)];
    if (size < 8 || at + size > to) return false;
    if (type === 'ispe' && size >= 20) Object.assign(facts, { width: Math.max(facts.width, bytes.readUInt32BE(at + 12)), height: Math.max(facts.height, bytes.readUInt32BE(at + 16)) });
    // An item of Exif or XMP is named in the list of items; where it lies does not matter.
    if (type === 'infe') facts.metadata.push(...(/Exif/.test(text(bytes, at, at + size)) ? ['Exif'] : /mime/.test(text(bytes, at, at + size)) ? ['XMP'] : []));
    const head = HOLDERS[type];
    if (head !== undefined && !readBoxes(bytes, at + 8 + head, at + size, facts)) return false;
    at += size;
  }
  return true;
}

function readAvif(bytes: Buffer): RasterFacts | undefined {
  const facts: RasterFacts = { width: 0, height: 0, metadata: [], end: bytes.length };
  return readBoxes(bytes, 0, bytes.length, facts) && facts.width > 0 ? facts : undefined;
}

const READERS: Record<string, (bytes: Buffer) => RasterFacts | undefined> = { png: readPng, jpg: readJpeg, jpeg: readJpeg, webp: readWebp, avif: readAvif };

/**
 * Reads the size, the metadata and the end of a picture of pixels.
 * @param kind the ending of its name, `svg` excepted.
 * @returns `undefined` if the bytes are not a whole picture of that kind.
 */
export function readRaster(kind: string, bytes: Buffer): RasterFacts | undefined {
  try {
    return READERS[kind]?.(bytes);
  } catch {
    // A length that points beyond the file.
    return undefined;
  }
}
