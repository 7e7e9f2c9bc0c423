import { foldKana } from '#search/normalise.ts';

// Hepburn. A row of the table is the vowels of one consonant, in the order a i u e o.
const ROWS: readonly [string, string][] = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['さしすせそ', 'sa shi su se so'],
  ['たちつてと', 'ta chi tsu te to'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['まみむめも', 'ma mi mu me mo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['だぢづでど', 'da ji zu de do'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['やゆよわを', 'ya yu yo wa o'],
  ['ぁぃぅぇぉ', 'a i u e o'],
  ['ゃゅょゎん', 'ya yu yo wa n'],
  ['ゔゐゑゕゖ', 'vu i e ka ke'],
];

const SINGLE = new Map(ROWS.flatMap(([kana, latin]) => latin.split(' ').map((sound, index) => [kana[index]!, sound] as const)));

// Small vowels and ya, yu, yo after another letter make one sound with it: しゃ sha, きょ kyo, ふぁ fa, てぃ ti.
const GLIDES: Record<string, string> = { ゃ: 'a', ゅ: 'u', ょ: 'o' };
const SMALL_VOWELS: Record<string, string> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };
const ONSETS: Record<string, string> = { う: 'w', ふ: 'f', ゔ: 'v', て: 't', で: 'd', と: 't', ど: 'd', つ: 'ts', し: 'sh', じ: 'j', ち: 'ch', く: 'kw', ぐ: 'gw' };

function glide(first: string, small: string): string | undefined {
  const sound = SINGLE.get(first);
  if (!sound?.endsWith('i') || sound === 'i') return small === 'ゅ' && /[てでふ]/.test(first) ? `${ONSETS[first]}yu` : undefined;
  const onset = sound.slice(0, -1);
  return /(?:sh|ch|j)$/.test(onset) ? onset + GLIDES[small] : `${onset}y${GLIDES[small]}`;
}

function pair(first: string, small: string): string | undefined {
  if (GLIDES[small]) return glide(first, small);
  const vowel = SMALL_VOWELS[small];
  const onset = ONSETS[first];
  return vowel && onset && SINGLE.get(first) !== onset + vowel ? onset + vowel : undefined;
}

/** っ doubles the consonant that follows; before ch it is written t. */
function doubled(sound: string): string {
  return sound.startsWith('ch') ? `t${sound}` : /^[bcdfghjkmprstvwyz]/.test(sound) ? sound[0] + sound : sound;
}

/**
 * Writes kana in Latin letters (Hepburn), long vowels as they are spelt: じっしょうじっけん → `jisshoujikken`,
 * スタートアップ → `sutaatoappu`. What is no kana stays.
 */
export function romaji(kana: string): string {
  const letters = [...foldKana(kana)];
  let latin = '';
  let isDoubling = false;
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index]!;
    if (letter === 'っ') {
      isDoubling = true;
      continue;
    }
    if (letter === 'ー') {
      latin += /[aeiou]$/.exec(latin)?.[0] ?? '';
      continue;
    }
    const two = pair(letter, letters[index + 1] ?? '');
    if (two) index += 1;
    const sound = two ?? SINGLE.get(letter) ?? letter;
    latin += isDoubling ? doubled(sound) : sound;
    isDoubling = false;
  }
  return latin;
}

/** The same without long vowels, as signs and tickets write it: `jisshojikken`, `sutatoappu`, `tokyo`. */
export function shortRomaji(kana: string): string {
  return romaji(kana).replace(/ou|oo/g, 'o').replace(/uu/g, 'u').replace(/aa/g, 'a').replace(/ee/g, 'e');
}

// Each sound to its kana, the longest sounds first: `shi` before `i`. Small kana and lone vowels of glides have sounds of their own.
const KANA_OF = new Map<string, string>();
for (const [kana, sound] of SINGLE) if (!/[ぁぃぅぇぉゃゅょゎぢづをゐゑゕゖ]/.test(kana)) KANA_OF.set(sound, kana);
for (const first of SINGLE.keys()) {
  for (const small of [...Object.keys(GLIDES), ...Object.keys(SMALL_VOWELS)]) {
    const sound = pair(first, small);
    if (sound && !KANA_OF.has(sound)) KANA_OF.set(sound, first + small);
  }
}
const LONGEST_SOUND = 4;

/**
 * Reads Latin letters as Hepburn and writes them in hiragana: `itaria` → いたりあ, `sutatoappu` → すたとあっぷ. Double consonants are っ, a
 * consonant alone is only n. Nothing if the letters are no romaji.
 */
export function kanaOf(latin: string): string | undefined {
  let kana = '';
  for (let at = 0; at < latin.length; ) {
    const isDouble = latin[at] === latin[at + 1] && /[bcdfghjkmprstvwz]/.test(latin[at]!);
    if (isDouble || latin.startsWith('tch', at)) {
      kana += 'っ';
      at += 1;
      continue;
    }
    const length = [...Array(LONGEST_SOUND).keys()].map((index) => LONGEST_SOUND - index).find((long) => at + long <= latin.length && KANA_OF.has(latin.slice(at, at + long)));
    if (length === undefined) return undefined;
    kana += KANA_OF.get(latin.slice(at, at + length))!;
    at += length;
  }
  return kana || undefined;
}
