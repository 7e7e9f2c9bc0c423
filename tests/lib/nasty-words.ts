import fc from 'fast-check';

/** The same inputs in every run; another seed finds others: `HOSTILE_SEED=7 npx vitest run tests/hostile-address.test.ts`. */
export const SEED = Number(process.env.HOSTILE_SEED ?? 20_261_123);

/** What an address may bring: markup, quotes, controls, letters that turn the direction, halves of letters, what breaks decoders and patterns. */
const TOKENS = [
  '<', '>', '</', '/>', '<script>intruded=1</script>', '<img src=x onerror=intruded=1>', '<svg onload=intruded=1>', '</title>', '<!--', ']]>', '"', "'", '`', '&', '&lt;', '&#60;', '&quot;', '"><script>intruded=1</script>', "' onfocus='intruded=1", 'javascript:intruded=1', 'data:text/html,x', '//evil.example/',
  '{query}', '{count}', '{names}', '${intruded=1}', '$&', '$1', '$`', '%', '%00', '%zz', '%F0%9F', '+', '#', '?', '&q=', '=', ';', '\\', '/', '../', '[', ']', '(', ')', '*', '.*', '^', '|', '(a+)+$',
  '\u0000', '\u0007', '\u001B[31m', '\n', '\r\n', '\t', '\u00A0', '\u00AD', '\u200B', '\u200D', '\u200F', '\u202E', '\u2028', '\u2066', '\uFEFF', '\uFFFD', '\uFFFF', '\uD83D', '\uDE00', '😀', '👩‍👩‍👧‍👦', '\u0301', 'e\u0301\u0301\u0301', 'ﷺ', 'שלום', 'مرحبا', 'ß', 'İ', 'ﬁ', '½', '①',
  'Torino', 'TORINO', 'nagoya', 'città', 'S.r.l.', 'start-up', '名古屋', '実証実験', 'とよた', 'トヨタ', 'ﾄﾖﾀ', 'とりのとなごやは', '取り方', '々', '「', '。', 'ー', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-1', '1e309', '0x10', '2026', '2001..2027', ' ', '  ',
];

/** Words such as nobody types. */
export const nastyWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }).map((tokens) => tokens.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...TOKENS), fc.integer({ min: 200, max: 10_000 })).map(([token, length]) => token.repeat(Math.ceil(length / token.length)).slice(0, length)) },
);

/** The end of an address as somebody may write it: with or without encoding, with what is no encoding at all. */
export const nastySearch: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom('q', 'collection', 'theme', 'of', 'with', 'with[]', '__proto__', 'constructor', '', 'Q'), nastyWords, fc.boolean()), { maxLength: 6 })
  .map((pairs) => `?${pairs.map(([name, value, isEncoded]) => `${name}=${isEncoded ? new URLSearchParams({ x: value }).toString().slice(2) : value}`).join('&')}`);
