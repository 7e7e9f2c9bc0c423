/**
 * The glossary terms that a text places, by id, without repeats. Read off the words, because
 * every build needs them of every text; the guard lets no other form of `<Term id="…">` through.
 */
export function termsUsed(body: string): string[] {
  const shown = body.replace(/\{\/\*[\s\S]*?\*\/\}|`[^`\n]*`/g, '');
  return [...new Set([...shown.matchAll(/<Term\s[^>]*?\bid="([^"]+)"/g)].map((match) => match[1]!))];
}
