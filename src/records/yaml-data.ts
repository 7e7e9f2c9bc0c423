import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';
import { parse } from 'yaml';

const INTEGER = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$/;
const FLOAT = /^(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+))$/;

const NULL = /^(?:~|null|Null|NULL)?$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;

const scalar = (name: string, pattern: RegExp, construct: (words: string) => unknown) =>
  new Type(`tag:yaml.org,2002:${name}`, { kind: 'scalar', resolve: (words: string | null) => pattern.test(words ?? ''), construct });

/** The core schema of YAML 1.2 (10.3.2). js-yaml's own is wider: it takes `0b11` and `1_000` for numbers. */
const CORE = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar('null', NULL, () => null),
    scalar('bool', BOOLEAN, (words) => /^t/i.test(words)),
    scalar('int', INTEGER, Number),
    scalar('float', FLOAT, Number),
  ],
});

/**
 * What the two readers do not see alike, or records never hold: anchors, tags and directives, merge keys, keys with `?`, tabs,
 * `.inf` and `.nan`, control characters, keys without a name.
 */
const UNUSUAL = /[\t\r\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|(?:^|[\s[\]{},:?"'-])[&*!%@`?]|<<|[[{,]\s*:|\.(?:inf|nan)\b|^(?:---|\.\.\.)/im;

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
