import { createHash } from 'node:crypto';

/** The name space of this knowledge base: a random UUID, drawn once. Never change it, or every subscriber gets everything again. */
const NAME_SPACE = Buffer.from('8c1f6a0e5d3b4f7a9a6e2b7d10c4e953', 'hex');

/**
 * A UUID made from a name (version 5, RFC 9562, 5.5): the same for ever and on whatever host the site stands, so that readers of feeds,
 * calendars and address books know a thing again after the site has moved.
 */
export function stableUuid(name: string): string {
  const bytes = createHash('sha1').update(NAME_SPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
