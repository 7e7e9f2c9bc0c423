import { COLLECTION_NAMES, type CollectionName } from '#schema/collection-names.ts';
import { nearest } from '../nearest.ts';

/** Short names for a collection on the command line, in the three languages; the first of each is the one we show. */
const SHORT: Record<CollectionName, readonly string[]> = {
  'good-practices': ['practice', 'good-practice', 'pratica', 'buona-pratica', '事例'],
  cities: ['city', 'citta', 'città', '都市'],
  events: ['event', 'evento', '行事', 'イベント'],
  organisations: ['organisation', 'organization', 'organizzazione', 'ente', '団体'],
  'settlement-guide': ['settlement', 'chapter', 'insediarsi', 'capitolo', '進出ガイド'],
  'japan-guide': ['japan', 'giappone', '日本ガイド'],
  programme: ['programme-page', 'program', 'programma', '事業'],
  glossary: ['term', 'termine', 'glossario', '用語'],
};

/** The word that begins a translation, in the three languages. */
export const TRANSLATION_WORDS: readonly string[] = ['translation', 'traduzione', '翻訳'];

/** The collection that a word of the command line means: its name or a short one, whatever its capitals. */
export function collectionOf(word: string): CollectionName | undefined {
  const wanted = word.normalize('NFC').toLowerCase();
  return COLLECTION_NAMES.find((name) => name === wanted || SHORT[name].includes(wanted));
}

/** The short name that each collection is called by in messages. */
export const shortNames: readonly string[] = COLLECTION_NAMES.map((name) => (name === 'programme' ? name : SHORT[name][0]!));

/** The kind that was most likely meant. */
export const nearestKind = (word: string): string | undefined => nearest(word, [...COLLECTION_NAMES, ...Object.values(SHORT).flat(), ...TRANSLATION_WORDS]);
