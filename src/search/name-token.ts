import { nameKey } from '#search/normalise.ts';

// Letters that begin and end no name, so that a name as one word is never mistaken for a word of a text.
const OPEN = 'qx';
const CLOSE = 'xq';

/**
 * A whole name as one word of the index. A record whose hidden words hold the token of a query is called exactly that,
 * however it is spelt: ナゴヤ, ﾅｺﾞﾔ and なごや have one token. Empty for what has no letter or digit.
 */
export function nameToken(name: string): string {
  const key = nameKey(name);
  return key && `${OPEN}${key}${CLOSE}`;
}
