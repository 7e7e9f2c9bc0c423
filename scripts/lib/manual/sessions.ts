import type { Locale } from '#i18n/locales.ts';
import { EXAMPLE } from './site-pictures.ts';
import { Room } from './room.ts';

const ORIGINAL = `content/${EXAMPLE.record.collection}/${EXAMPLE.record.slug}/index.it.mdx`;

/** Three mistakes that people make: a day as one writes it by hand, a value nearly right, a source that is called otherwise. */
const MISTAKES = [
  ['checkedOn: 2026-11-22', 'checkedOn: 22/11/2026'],
  ['themes: [public-space,', 'themes: [public-spaces,'],
  ['value: 12, unit: months, sources: [cittagora-2021]', 'value: 12, unit: months, sources: [cittagora]'],
] as const;

/** The new practice of the manual, in the language of the person who begins it. */
const NEW_PRACTICE: Record<Locale, readonly string[]> = {
  it: ['1', '1', 'Prova delle panchine', ''],
  en: ['1', '2', 'Bench trial', ''],
  ja: ['1', '3', 'ベンチの実証', 'べんちのじっしょう', ''],
};

const DAY = '2026-11-23';
const shown = (command: string, output: string): string => `$ ${command}\n${output}\n`;

/** What commands say in one language. */
export interface Sessions {
  /** What stands in the terminal, with the command, by name. */
  texts: Record<string, string>;
  /** The comment on a pull request, in Markdown. */
  comment: string;
}

/** Tries the commands of the manual in one language, in a copy of the repository. */
export async function trySessions(root: string, locale: Locale): Promise<Sessions> {
  using room = new Room(root);
  const clean = room.run('check', '--locale', locale);
  room.change(ORIGINAL, MISTAKES);
  const faults = room.run('check', '--locale', locale);
  const comment = room.run('check', '--locale', locale, '--format', 'markdown');
  room.change(ORIGINAL, MISTAKES.map(([old, now]) => [now, old] as const));
  return {
    comment,
    texts: {
      // Up to the empty line: how much could be better stands in a picture of its own.
      check: shown('npm run check', faults.split('\n\n').slice(0, 2).join('\n\n')),
      clean: shown('npm run check', clean),
      new: shown('npm run new', await room.converse(locale, DAY, NEW_PRACTICE[locale])),
    },
  };
}
