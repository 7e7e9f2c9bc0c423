/** Adds the characters of a table of format 4 (16-bit) or 12 (32-bit); other formats repeat what these say. */
function addCharacters(bytes: Buffer, at: number, found: Set<number>): void {
  const add = (first: number, last: number) => {
    for (let code = first; code <= last && code !== 0xffff; code += 1) found.add(code);
  };
  const format = bytes.readUInt16BE(at);
  if (format === 12) {
    for (let group = 0; group < bytes.readUInt32BE(at + 12); group += 1) add(bytes.readUInt32BE(at + 16 + 12 * group), bytes.readUInt32BE(at + 20 + 12 * group));
  } else if (format === 4) {
    const size = bytes.readUInt16BE(at + 6);
    for (let segment = 0; segment < size; segment += 2) add(bytes.readUInt16BE(at + 16 + size + segment), bytes.readUInt16BE(at + 14 + segment));
  }
}

/**
 * The characters that an OpenType font can draw, as code points.
 * https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function coverageOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const table = font.readUInt32BE(entry + 8);
    for (let map = 0; map < font.readUInt16BE(table + 2); map += 1) addCharacters(font, table + font.readUInt32BE(table + 8 + 8 * map), found);
  }
  return found;
}
