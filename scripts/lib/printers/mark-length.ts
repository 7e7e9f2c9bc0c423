import type { Problem } from '../problem.ts';

// Of what is named in a sentence, that which stands at the place; what would be right does not.
const NAMED = ['found', 'id', 'key', 'name', 'slug', 'value', 'url', 'fragment', 'target', 'component'];
const LINK = /^!?\[[^\]]*\]\([^)]*\)/;
const TAG = /^<\/?[^<>]*>?/;
const FIELD = /^["']?[\w-]+["']?(?=\s*:)/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/;
const HEADING = /^#{1,6} .*\S/;
const WORD = /^[^\s,[\]{}]+/;

/** The value of a field: to the end of the line, or within brackets to the next comma. */
function valueAt(line: string, column: number): string | undefined {
  const rest = line.slice(column - 1);
  const isWhole = /^\s*(?:- )?[\w-]+:\s+$/.test(line.slice(0, column - 1)) && !/^[[{]/.test(rest);
  return isWhole ? rest.trimEnd() : (FIELD.exec(rest) ?? QUOTED.exec(rest) ?? WORD.exec(rest))?.[0];
}

/** How many characters at the place of a problem it is about: the value, the tag, the link; 1 if that cannot be told. */
export function markLength({ code, params, column, field }: Problem, line: string): number {
  const rest = line.slice(column - 1);
  if (code === 'yaml-colon') return rest.trimEnd().length;
  const named = Object.entries(params).flatMap(([name, value]) => (NAMED.includes(name) && typeof value === 'string' && value !== '' ? [value] : []));
  const lengths = named.flatMap((text) => (rest.startsWith(text) ? [text.length] : /^["']/.test(rest) && rest.startsWith(text, 1) ? [text.length + 2] : []));
  if (lengths.length > 0) return Math.max(...lengths);
  const whole = field === undefined ? (TAG.exec(rest) ?? LINK.exec(rest) ?? HEADING.exec(rest))?.[0] : valueAt(line, column);
  return Math.max(1, whole?.length ?? 1);
}

// What they are about is not there: their place is where it could be.
const MISSING = new Set<Problem['code']>(['field-missing', 'no-evidence', 'no-result', 'label-missing', 'unreached', 'picture-unused', 'text-missing']);

/** Tells whether the line at the place of a problem shows anything of it. */
export function isShown({ code, field, column }: Problem, line: string): boolean {
  if (/^\s*(?:---)?\s*$/.test(line)) return false;
  if (!MISSING.has(code)) return true;
  const steps = (field ?? '').split(/[.[\]]+/);
  return line.startsWith('{', column - 1) || steps.some((step) => step !== '' && line.trimStart().startsWith(`${step}:`));
}
