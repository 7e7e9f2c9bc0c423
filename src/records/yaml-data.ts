import { parse } from 'yaml';
import { usualYaml } from '#records/usual-yaml.ts';

/**
 * The data of a YAML text that the content check let in.
 * @throws if it is no YAML.
 */
export function yamlData(text: string): unknown {
  const data = usualYaml(text);
  return data === undefined ? (parse(text) as unknown) : data;
}
