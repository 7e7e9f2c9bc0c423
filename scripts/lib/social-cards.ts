import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { CARD_FAMILIES, type SocialCard, socialCards, socialCardSvg } from '#drawings/social-card.ts';
import type { Locale } from '#i18n/locales.ts';
import { cardPath } from '#records/paths.ts';
import { openTypeOf } from './web-font.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string) => (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

/** The faces: package, and the file in it. */
const FACES: Record<Locale, [name: string, file: string]> = {
  it: ['@fontsource/titillium-web', 'titillium-web-latin-600-normal'],
  en: ['@fontsource/titillium-web', 'titillium-web-latin-600-normal'],
  ja: ['@fontsource/biz-udpgothic', 'biz-udpgothic-japanese-700-normal'],
};

/** Whatever draws a card: another version may draw other shapes. */
const VERSIONS = ['@resvg/resvg-js', '@fontsource/titillium-web', '@fontsource/biz-udpgothic'].map(versionOf).join();

/** Unpacks the faces of a language to a file, because the renderer takes no other. */
function fontFile(folder: string, locale: Locale): string {
  const [name, face] = FACES[locale];
  const file = join(folder, `${face}.otf`);
  if (!existsSync(file)) {
    const woff = readFileSync(join(dirname(require.resolve(`${name}/package.json`)), 'files', `${face}.woff`));
    writeFileSync(file, openTypeOf(woff, CARD_FAMILIES[locale], 'Bold'));
  }
  return file;
}

function draw(svg: string, font: string, locale: Locale): Buffer {
  const options = { font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: CARD_FAMILIES[locale] } };
  return new Resvg(svg, options).render().asPng();
}

/**
 * Draws the pictures that other sites show beside links, and puts them into the site. One that shows what it showed in an
 * earlier build is taken from `.build/cards/`.
 * @param part the language whose pictures are wanted; all if absent.
 * @returns how many were drawn, and how many there are.
 */
export function putSocialCards(root: string, out: string, part?: Locale): { drawn: number; cards: number } {
  const folder = join(root, '.build', 'cards', createHash('sha256').update(VERSIONS).digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  const put = (card: SocialCard): void => {
    const svg = socialCardSvg(card);
    const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
    const [kept, target] = [join(folder, name), join(out, cardPath(card.locale, card.name))];
    used.add(name);
    if (!existsSync(kept)) {
      // In one step, so that a run that is cut off leaves no half of a file behind.
      writeFileSync(`${kept}.part`, draw(svg, fontFile(folder, card.locale), card.locale));
      renameSync(`${kept}.part`, kept);
      drawn += 1;
    }
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(kept, target);
  };
  const cards = socialCards().filter((card) => !part || card.locale === part);
  cards.forEach(put);
  for (const name of readdirSync(folder)) if (name.endsWith('.part') || (name.endsWith('.png') && !used.has(name))) rmSync(join(folder, name));
  return { drawn, cards: cards.length };
}
