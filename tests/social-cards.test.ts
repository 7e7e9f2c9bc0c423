import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertBuilt, filesOf, read, site } from './lib/built-site.ts';

const contentOf = (head: string, property: string) => new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(head)?.[1];
/** Width and height as a PNG states them in its first chunk. */
const sizeOf = (file: string) => [16, 20].map((at) => readFileSync(file).readUInt32BE(at));

test('every page of a language names a card that exists, of the size it says', () => {
  assertBuilt();
  const pages = filesOf('{it,en,ja}/**/*.html').map((file) => ({ file, head: read(file).split('</head>')[0]! }));
  expect(pages.length).toBeGreaterThan(100);
  const cards = new Map(pages.map(({ head }) => [new URL(contentOf(head, 'og:image') ?? 'missing:').pathname, head]));
  expect(cards.size).toBeGreaterThan(30);
  for (const [path, head] of cards) {
    const file = join(site, path);
    expect(existsSync(file), path).toBe(true);
    expect(sizeOf(file), path).toEqual([Number(contentOf(head, 'og:image:width')), Number(contentOf(head, 'og:image:height'))]);
    // Half a megabyte is where messengers begin to leave pictures out.
    expect(readFileSync(file).length, path).toBeLessThan(300_000);
  }
  const wrong = pages.filter(({ file, head }) => !contentOf(head, 'og:image')?.includes(`/cards/${file.slice(0, 2)}/`) || contentOf(head, 'twitter:card') !== 'summary_large_image');
  expect(wrong.map(({ file }) => file)).toEqual([]);
});
