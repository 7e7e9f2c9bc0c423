import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#i18n/locales.ts';
import { readSiteWords } from '../site-words.ts';
import { makeSynthetic, textSize } from '../synthetic.ts';
import { DOCUSAURUS } from './docusaurus.ts';
import { ELEVENTY } from './eleventy.ts';
import { HUGO } from './hugo.ts';
import { markdownPage } from './markdown-page.ts';
import { type Peer, SEEN_RECORD } from './peer.ts';
import { STARLIGHT } from './starlight.ts';
import { VITEPRESS } from './vitepress.ts';

const { records } = makeSynthetic(readSiteWords(resolve(import.meta.dirname, '../../../..')), textSize(60), 7);
const practice = records.find(({ collection, slug }) => collection === SEEN_RECORD.collection && slug === SEEN_RECORD.slug)!;

test('a page has the words of every part, values of claims, labels and sources, and no markup of ours', () => {
  for (const locale of LOCALES) {
    const page = markdownPage(practice, locale);
    const { parts, labels, summary } = practice.texts[locale];
    for (const { heading, blocks } of parts) {
      if (heading) expect(page).toContain(`\n## ${heading}\n`);
      for (const { pieces } of blocks) for (const piece of pieces) if (piece.words) expect(page).toContain(piece.words);
    }
    for (const words of [summary, ...Object.values(labels), ...practice.facts.sources.map(({ title }) => title)]) expect(page).toContain(words);
    expect(page).not.toMatch(/<\/?(?:Claim|Term)/);
  }
});

const PEERS: Peer[] = [STARLIGHT, VITEPRESS, DOCUSAURUS, ELEVENTY, HUGO];
test.each(PEERS.map((peer) => [peer.name, peer] as const))('%s gets a page for each record and language, in exact versions', (_, peer) => {
  const files = new Map(peer.files(records));
  for (const record of records) for (const locale of LOCALES) expect(files.get(peer.page(record, locale))).toContain(record.texts[locale].summary.split('\n')[0]);
  for (const version of Object.values(peer.packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const name of files.keys()) if (records.some(({ slug }) => name.includes(slug))) expect(peer.contents.some((folder) => name.startsWith(`${folder}/`))).toBe(true);
});
