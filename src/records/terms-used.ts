/**
 * The glossary terms that a text places, by id, without repeats. Read off the words, because a tree of every text on every
 * build would cost more than all the rest; the guard lets no other form of `<Term id="…">` through.
 */
export function termsUsed(body: string): string[] {
  const shown = body.replace(/\{\/\*[\s\S]*?\*\/\}|`[^`\n]*`/g, '');
  return [...new Set([...shown.matchAll(/<Term\s[^>]*?\bid="([^"]+)"/g)].map((match) => match[1]!))];
}
