import { LOCALES, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { labelsIn } from '#schema/labels.ts';
import { THEMES, type Theme } from '#schema/vocabularies.ts';
import { escapeHtml } from '#text/escape.ts';
import { phrasesOf } from '#text/phrases.ts';
import { PATTERN_TILES } from '#drawings/pattern-tiles.ts';

/** The picture that other sites show beside a link: what it says, and its pattern. */
export interface SocialCard {
  locale: Locale;
  name: string;
  /** Small, above the title. */
  kicker: string;
  title: string;
  /** The site's name. */
  site: string;
  /** What the site is; empty where the title says so. */
  tagline: string;
  theme: Theme | 'none';
}

/** The size that social networks ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The families that a card is set in, by language: the same faces as on the site and in its dossiers. */
export const CARD_FAMILIES: Record<Locale, string> = { it: 'Card Latin', en: 'Card Latin', ja: 'Card Japanese' };

/**
 * The name of the card of a page. Cards are drawn for the home page, for each collection and, for good practices, for each
 * theme: 54 in all. One for each of 909 records would cost more than a minute on a clean build, and say again what the title
 * beside it says.
 */
export function cardName(collection?: CollectionName, theme: Theme | 'none' = 'none'): string {
  if (!collection) return 'home';
  return collection === 'good-practices' && theme !== 'none' ? `${collection}-${theme}` : collection;
}

/** Every card of the site. */
export function socialCards(): SocialCard[] {
  return LOCALES.flatMap((locale) => {
    const t = translator(locale);
    const labels = labelsIn(locale);
    const shared = { locale, site: t('site.name'), tagline: t('site.tagline') };
    const card = (name: string, kicker: string, title: string, theme: Theme | 'none'): SocialCard => ({ ...shared, name, kicker, title, theme });
    return [
      { ...card(cardName(), '', t('site.tagline'), 'public-space'), tagline: '' },
      ...COLLECTION_NAMES.map((collection) => card(cardName(collection), '', labels.collections[collection].plural, 'none')),
      ...THEMES.map((theme) => card(cardName('good-practices', theme), labels.collections['good-practices'].plural, labels.themes[theme], theme)),
    ];
  });
}

/** How wide a word is, in widths of a Japanese character: Latin letters of this face take a little more than half. */
const widthOf = (words: string) => [...words].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 1 : 0.52), 0);

/** Cuts a title into lines between words or Japanese phrases; one that is longer than a line stands alone on it. */
export function linesOf(title: string, locale: Locale, width: number): string[] {
  const parts = locale === 'ja' ? phrasesOf(title, locale) : title.split(/(?<= )/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + part.trimEnd()) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/** Sizes of the title, in pixels: the first at which it fits is taken. */
const SIZES = [92, 80, 68, 58];
const LEFT = 84;
const PATTERN_FROM = 960;
/** The title keeps clear of the pattern. */
const TITLE_WIDTH = PATTERN_FROM - LEFT - 40;

/** Sets a title as large as its room allows: on two lines at most, no line longer than the room. */
export function setTitle(title: string, locale: Locale): { size: number; lines: string[] } {
  const settings = SIZES.map((size) => ({ size, lines: linesOf(title, locale, TITLE_WIDTH / size) }));
  const fits = ({ size, lines }: (typeof settings)[number]) => lines.length <= 2 && lines.every((line) => widthOf(line) * size <= TITLE_WIDTH);
  return settings.find(fits) ?? settings.at(-1)!;
}

/** Draws a card as SVG. A pure function: the same words give the same bytes. */
export function socialCardSvg({ locale, kicker, title, site, tagline, theme }: SocialCard): string {
  const { width, height } = CARD_SIZE;
  const { size: tile, path } = PATTERN_TILES[theme];
  const { size, lines } = setTitle(title, locale);
  const step = Math.round(size * (locale === 'ja' ? 1.35 : 1.15));
  const first = Math.round(height / 2 + 70 - ((lines.length - 1) * step) / 2);
  const text = (x: number, y: number, pixels: number, colour: string, words: string) => `<text x="${x}" y="${y}" font-size="${pixels}" fill="${colour}">${escapeHtml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${CARD_FAMILIES[locale]}">`,
    // Plain colours, without fading: a picture of few colours is a tenth of the size.
    `<defs><pattern id="p" width="${tile[0]}" height="${tile[1]}" patternUnits="userSpaceOnUse" patternTransform="scale(3)"><path d="${path}" fill="none" stroke="#d9cfbc" stroke-width="1"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#faf6ee"/><rect x="${PATTERN_FROM}" width="${width - PATTERN_FROM}" height="${height}" fill="url(#p)"/>`,
    `<rect width="${width / 2}" height="14" fill="#1c2f57"/><rect x="${width / 2}" width="${width / 2}" height="14" fill="#c2371b"/>`,
    `<g transform="translate(${LEFT} 72) scale(2)"><path d="M0 0h20v40H0z" fill="#1c2f57"/><path d="M20 0h20v40H20z" fill="#c2371b"/><path d="M4 36V21a6 6 0 0 1 12 0v15z" fill="#faf6ee"/>`,
    '<g fill="none" stroke="#faf6ee" stroke-width="1.6"><path d="M20 36a10 10 0 0 1 20 0M24 36a6 6 0 0 1 12 0M20 26a10 10 0 0 1 10-10 10 10 0 0 1 10 10M24 26a6 6 0 0 1 12 0"/><circle cx="30" cy="8" r="3.2"/></g></g>',
    text(LEFT + 108, 126, 48, '#1c2f57', site),
    kicker && text(LEFT, first - size - 8, 40, '#b3321a', kicker),
    ...lines.map((line, index) => text(LEFT, first + index * step, size, '#1c2f57', line)),
    tagline && text(LEFT, height - 64, 34, '#575d6e', tagline),
    '</svg>',
  ].join('');
}
