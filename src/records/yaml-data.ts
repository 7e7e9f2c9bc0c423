import { FAILSAFE_SCHEMA, load, Type, types } from 'js-yaml';
import { parse } from 'yaml';

const INTEGER = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const FLOAT = /^(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+))$/;

/** Numbers of the core schema of YAML 1.2 (10.3.2). js-yaml has them wider: it takes `0b11` and `1_000` for numbers. */
const number = (tag: string, pattern: RegExp) =>
  new Type(tag, { kind: 'scalar', resolve: (words: unknown) => typeof words === 'string' && pattern.test(words), construct: Number });

const CORE = FAILSAFE_SCHEMA.extend({
  implicit: [types.null, types.bool, number('tag:yaml.org,2002:int', INTEGER), number('tag:yaml.org,2002:float', FLOAT)],
});

/**
 * What the two readers do not see alike, or records never hold: anchors, tags and directives, merge keys, keys with `?`, tabs,
 * `.inf` and `.nan`, control characters, and number signs that may or may not begin a remark.
 */
const UNUSUAL = /[\t\r\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|(?:^|[\s[\]{},:?"'-])[&*!%@`?]|<<|\.(?:inf|nan)\b|^(?:---|\.\.\.)/im;

/**
 * The data of a YAML text that the content check let in. The reader with which the check finds places takes ten times as long:
 * it is asked only for what is unusual.
 * @throws if it is no YAML.
 */
export function yamlData(text: string): unknown {
  if (UNUSUAL.test(text)) return parse(text);
  try {
    return load(text, { schema: CORE }) ?? null;
  } catch {
    return parse(text);
  }
}
