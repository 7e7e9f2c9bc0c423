import type { z } from 'astro/zod';
import { isRealDate } from '#schema/shared.ts';
import { type Kind, kindOf } from '../kind.ts';
import { asId, nearest } from '../nearest.ts';
import { type Place, problem, type Problem } from '../problem.ts';
import { descriptionAt, isOptionalAt } from '../schema-walk.ts';
import { valueMeant } from '../value-meanings.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schemas say by a code of their own, and what its sentence is given. */
const OWN_CODES = {
  'empty': () => ({}),
  'not-one-line': () => ({}),
  'not-an-id': (found: string) => ({ found, near: asId(found) }),
  'not-a-record-path': (found: string) => ({ found }),
  'not-a-day': (found: string) => ({ found }),
  'not-a-date': (found: string) => ({ found }),
  'not-an-instant': (found: string) => ({ found }),
  'not-a-moment': (found: string) => ({ found }),
  'not-an-address': (found: string) => ({ found }),
  'not-a-country': (found: string) => ({ found }),
  'not-a-language': (found: string) => ({ found }),
  'not-a-time-zone': (found: string) => ({ found }),
  'unit-missing': () => ({}),
  'unit-without-number': () => ({}),
  'range-backwards': () => ({}),
  'era-without-date': () => ({}),
  'time-zone-missing': () => ({}),
  'end-before-start': () => ({}),
};

function hasOwnCode(message: string): message is keyof typeof OWN_CODES {
  return Object.hasOwn(OWN_CODES, message);
}

/** What schemas call the kinds of values. */
const EXPECTED: Record<string, Kind> = { string: 'text', number: 'number', int: 'number', boolean: 'yes-no', array: 'list', object: 'group', record: 'group' };

/** A value in a sentence: as it stands, unless it is a list or a group. */
const shown = (value: unknown): string => (kindOf(value) === 'list' ? '[…]' : kindOf(value) === 'group' ? '{…}' : String(value));

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined), data);
}

/** Where the file says what an issue is about, and how its schema reads. */
export interface IssueContext {
  schema: z.ZodType;
  data: unknown;
  place: (path: Path, part?: 'key' | 'value') => Place;
  /** Says of a field that its group does not know what should have been; that depends on the file. */
  unknownKey: (path: Path, key: string) => Problem;
}

function tooLong(issue: z.core.$ZodIssueTooBig, value: unknown, place: Place): Problem {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return problem(place, 'text-too-long', { length: String(value).length, most });
  if (issue.origin === 'array') return problem(place, 'list-too-long', { length: Array.isArray(value) ? value.length : 0, most });
  return problem(place, 'number-too-big', { found: Number(value), most });
}

function tooShort(issue: z.core.$ZodIssueTooSmall, value: unknown, place: Place): Problem {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return problem(place, 'empty', {});
  if (issue.origin === 'array') return problem(place, 'list-too-short', { least });
  return problem(place, 'number-too-small', { found: Number(value), least });
}

function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown, place: Place): Problem {
  if (issue.expected === 'int') return problem(place, 'not-whole', { found: shown(value) });
  if (issue.expected === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    return problem(place, 'number-in-quotes', { found: value });
  }
  const expected = EXPECTED[issue.expected];
  const kind = kindOf(value);
  if (!expected) return problem(place, 'not-right', { message: issue.message });
  return problem(place, 'wrong-type', { expected, found: kind === 'list' || kind === 'group' ? kind : { value: String(value) } });
}

/** A value that fits none of several forms: if it is a group of fields and one form is, that form's issues tell most. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown, context: IssueContext): Problem[] {
  const place = context.place(path);
  if (hasOwnCode(issue.message)) return [problem(place, issue.message, OWN_CODES[issue.message](shown(value)) as never)];
  const grouped = issue.errors.find((issues) => typeof value === 'object' && !issues.some((one) => one.path.length === 0 && one.code === 'invalid_type'));
  if (grouped) return grouped.flatMap((one) => problemsOfIssue({ ...one, path: [...path, ...one.path] } as Issue, context));
  const own = issue.errors.flat().find((one) => hasOwnCode(one.message));
  return own ? problemsOfIssue({ ...own, path: [...path, ...own.path] } as Issue, context) : [problem(place, 'not-right', { message: issue.message })];
}

/** Tells whether a path is that of a claim's value: a number, a range or a date, so that one form's complaint is not enough. */
const isClaimValue = (path: Path): boolean => path.length === 3 && path[0] === 'claims' && path[2] === 'value';

/** Turns one issue of a schema into problems with plain sentences. */
export function problemsOfIssue(issue: Issue, context: IssueContext): Problem[] {
  const path = issue.path;
  const value = valueAt(context.data, path);
  const place = context.place(path);
  const what = descriptionAt(context.schema, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => context.unknownKey(path, key));
  if (issue.code !== 'custom' && path.length > 0 && value === undefined) return [problem(context.place(path), 'field-missing', { name: String(path.at(-1)), what })];
  if (value === null && issue.code !== 'custom') return [problem(place, 'field-empty', { what, optional: isOptionalAt(context.schema, path) })];
  if (isClaimValue(path) && issue.message !== 'range-backwards' && kindOf(value) !== 'group') {
    return [problem(place, 'not-a-claim-value', { found: shown(value) })];
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, path, value, context);
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const keyPlace = context.place(path, 'key');
    const allowed = issue.issues.flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []));
    if (allowed.length > 0) return [problem(keyPlace, 'unknown-key', { key, near: nearest(key, allowed), allowed })];
    return [problem(keyPlace, 'not-an-id', { found: key, near: asId(key) })];
  }
  if (issue.message === 'unit-missing') {
    const at = [...path.slice(0, -1), 'value'];
    const number = valueAt(context.data, at);
    if (typeof number === 'number' && isRealDate(String(number))) return [problem(context.place(at), 'year-unquoted', { year: number })];
  }
  if (hasOwnCode(issue.message)) {
    return [problem(place, issue.message, OWN_CODES[issue.message](shown(value)) as never)];
  }
  switch (issue.code) {
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return [problem(place, 'not-in-list', { found: shown(value), near: valueMeant(shown(value), allowed), allowed })];
    }
    case 'too_big':
      return [tooLong(issue, value, place)];
    case 'too_small':
      return [tooShort(issue, value, place)];
    case 'invalid_type':
      return [wrongType(issue, value, place)];
    default:
      return [problem(place, 'not-right', { message: issue.message })];
  }
}
