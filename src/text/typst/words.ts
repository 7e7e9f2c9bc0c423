import type { Locale } from '#i18n/locales.ts';
import { runsOf } from '#text/japanese.ts';
import type { Inline } from '#text/typst/nodes.ts';

/** Plain words for a dossier, with Japanese characters marked as Japanese where the dossier is not. */
export function wordNodes(words: string, locale: Locale): Inline[] {
  return runsOf(words, locale).map(({ words: run, isJapanese }) => {
    const node: Inline = { kind: 'text', words: run };
    return isJapanese ? { kind: 'language', language: 'ja', content: [node] } : node;
  });
}
