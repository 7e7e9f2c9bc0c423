import type { Choice } from '#search/facet-table.ts';
import type { Question } from '#search/searcher.ts';

/**
 * Reads a question from the address of the page, `?q=…&theme=mobility&theme=food`. Values that no facet has are passed over:
 * addresses are typed, shortened and shared.
 * @param values every value of every facet.
 */
export function questionIn(search: string, values: Choice): Question {
  const parameters = new URLSearchParams(search);
  const chosen = Object.entries(values).map(([facet, list]) => {
    const asked = new Set(parameters.getAll(facet));
    return [facet, list.filter((value) => asked.has(value))] as const;
  });
  return { words: parameters.get('q') ?? '', chosen: Object.fromEntries(chosen.filter(([, list]) => list.length > 0)) };
}

/** The same question as the end of an address; empty for no question. Equal questions have equal addresses. */
export function addressOf({ words, chosen }: Question): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const facet of Object.keys(chosen).sort()) for (const value of [...chosen[facet]!].sort()) parameters.append(facet, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether nothing is asked. */
export function isEmpty(question: Question): boolean {
  return addressOf(question) === '';
}
