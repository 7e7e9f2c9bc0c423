/**
 * Keeps what a function gives, by the words it is called with, for good. For what is dear to make and never changes, such as
 * the formats of `Intl`: a thousand pages would make the same one ten thousand times.
 */
export function kept<A extends readonly string[], V>(make: (...words: A) => V): (...words: A) => V {
  const known = new Map<string, V>();
  return (...words) => {
    const key = words.length === 1 ? words[0]! : words.join('\n');
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(...words)));
    return value;
  };
}

/** The same for what belongs to an object, and is forgotten with it. */
export function keptFor<O extends object, A extends readonly string[], V>(make: (owner: O, ...words: A) => V): (owner: O, ...words: A) => V {
  const known = new WeakMap<O, (...words: A) => V>();
  return (owner, ...words) => {
    let one = known.get(owner);
    if (!one) known.set(owner, (one = kept((...inner: A) => make(owner, ...inner))));
    return one(...words);
  };
}
