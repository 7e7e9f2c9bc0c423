/** What a value of a field can be, as far as people tell values apart. */
export type Kind = 'text' | 'number' | 'yes-no' | 'list' | 'group';

/** The kind of a value, as it came out of YAML; `undefined` for what is none of them. */
export function kindOf(value: unknown): Kind | undefined {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'group';
  const kinds: Partial<Record<string, Kind>> = { string: 'text', number: 'number', boolean: 'yes-no' };
  return kinds[typeof value];
}
