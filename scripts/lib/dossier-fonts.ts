import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import { coverageOf } from './font-coverage.ts';
import { openTypeOf } from './web-font.ts';

const require = createRequire(import.meta.url);

/** A family as the typesetter knows it, and the files of its weights. */
interface Family {
  name: string;
  fonts: Buffer[];
  coverage: ReadonlySet<number>;
}

const folderOf = (name: string) => dirname(require.resolve(`@fontsource/${name}/package.json`));

function family(name: string, packageName: string, cut: string, weights: readonly number[]): Family {
  const fonts = weights.map((weight) => {
    const file = join(folderOf(packageName), 'files', `${packageName}-${cut}-${weight}-normal.woff`);
    return openTypeOf(readFileSync(file), name, weight === 400 ? 'Regular' : 'Bold');
  });
  return { name, fonts, coverage: coverageOf(fonts[0]!) };
}

/** Families that the typesetter brings itself: the first for the signs of certainty, the second for figures as in CO₂. */
const SIGNS = ['New Computer Modern Math', 'DejaVu Sans Mono'];
const SIGNS_OF_CERTAINTY = '◐≠⟳';

/**
 * The faces of dossiers: Titillium Web as on the site, and BIZ UDPGothic, which Japanese public bodies use because it is easy
 * to read. The package of the latter has one file with the common characters, and 120 small ones with the rest, of which only
 * those are taken that a dossier needs.
 */
export class DossierFonts {
  readonly #latin = family('Dossier Latin', 'titillium-web', 'latin', [400, 600]);
  readonly #accents = family('Dossier Accents', 'titillium-web', 'latin-ext', [400, 600]);
  readonly #japanese = family('Dossier Japanese', 'biz-udpgothic', 'japanese', [400, 700]);
  readonly #rare = new Map<string, Family>();
  readonly #ranges = Object.entries(JSON.parse(readFileSync(join(folderOf('biz-udpgothic'), 'unicode.json'), 'utf8')) as Record<string, string>);
  /** Names the packages and versions that the faces come from: another version may draw other shapes. */
  readonly version = ['titillium-web', 'biz-udpgothic'].map((name) => (JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as { version: string }).version).join();

  /** The file that holds a rare character, if there is one. */
  #rareCut(code: number): string | undefined {
    const isIn = (range: string) => {
      const [first = 0, last = first] = range.slice(2).split('-').map((end) => Number.parseInt(end, 16));
      return code >= first && code <= last;
    };
    return this.#ranges.find(([, ranges]) => ranges.split(',').some(isIn))?.[0].replaceAll(/[[\]]/g, '');
  }

  /** The families for a text in a language, in the order in which a character is sought. */
  namesFor(text: string, locale: Locale): string[] {
    const base = locale === 'ja' ? [this.#japanese, this.#accents, this.#latin] : [this.#latin, this.#accents, this.#japanese];
    const cuts = new Set<string>();
    for (const character of new Set(text)) {
      const code = character.codePointAt(0)!;
      if (code < 0x80 || SIGNS_OF_CERTAINTY.includes(character) || base.some(({ coverage }) => coverage.has(code))) continue;
      const cut = this.#rareCut(code);
      if (cut) cuts.add(cut);
    }
    const rare = [...cuts].sort().map((cut) => {
      const known = this.#rare.get(cut) ?? family(`Dossier Rare ${cut}`, 'biz-udpgothic', cut, [400, 700]);
      this.#rare.set(cut, known);
      return known;
    });
    return [...[...base, ...rare].map(({ name }) => name), ...SIGNS];
  }

  /** The files of all families named so far. */
  get files(): Buffer[] {
    return [this.#latin, this.#accents, this.#japanese, ...this.#rare.values()].flatMap(({ fonts }) => fonts);
  }
}
