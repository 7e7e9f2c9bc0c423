/** The number of letters to add, take away, change or swap with a neighbour to make one word of the other. */
export function distance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let before: number[] = [];
  let last = to.map((_, index) => index);
  last.push(to.length);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[to.length]!;
}

/**
 * Gives the option that a person most likely meant, or `undefined` if none is close: at most two fifths of the letters may
 * differ. Capitals and underscores do not count. Of two equally close options the first in the list wins.
 */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll('_', '-');
  const wanted = plain(word).slice(0, 80);
  let best: string | undefined;
  let least = Infinity;
  for (const option of options) {
    const candidate = plain(option);
    const most = Math.floor(Math.max(wanted.length, candidate.length) * 0.4);
    if (Math.abs(wanted.length - candidate.length) > most) continue;
    const steps = distance(wanted, candidate);
    if (steps <= most && steps < least) [best, least] = [option, steps];
  }
  return best;
}

/** Makes an id of any words, as far as their letters are Latin; `undefined` if nothing is left. */
export function asId(words: string): string | undefined {
  const id = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return id === '' ? undefined : id;
}
