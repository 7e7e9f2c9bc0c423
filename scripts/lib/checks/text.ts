import { COMPONENTS } from '#text/vocabulary.ts';
import type { Refusal } from '#text/guard.ts';
import { type ContentModel, inText, type Version } from '../content-model.ts';
import { nearest } from '../nearest.ts';
import { type Place, problem, type Problem } from '../problem.ts';

const COMPONENT_NAMES = Object.keys(COMPONENTS);

function refusalProblem(place: Place, { code, found, allowed = [] }: Refusal): Problem {
  const [component = '', attribute = ''] = found.split(' ');
  // `<claim>` is no HTML that somebody wanted.
  const meant = code === 'html' ? COMPONENT_NAMES.find((name) => name.toLowerCase() === found.toLowerCase()) : undefined;
  if (meant) return problem(place, 'unknown-component', { found, near: meant, allowed: COMPONENT_NAMES });
  switch (code) {
    case 'unknown-component':
      return problem(place, code, { found, near: nearest(found, allowed), allowed });
    case 'unknown-attribute':
      return problem(place, code, { component, attribute, near: nearest(attribute, allowed), allowed });
    case 'attribute-missing':
    case 'attribute-not-text':
      return problem(place, code, { component, attribute });
    case 'attribute-value':
      return problem(place, code, { found, near: nearest(found, allowed), allowed });
    case 'component-place':
      return problem(place, COMPONENTS[found]?.place === 'block' ? 'component-block' : 'component-inline', { found });
    case 'heading-empty':
      return problem(place, code, {});
    default:
      return problem(place, code, { found });
  }
}

function checkVersion(version: Version): Problem[] {
  const { body } = version;
  if (!body) return [];
  if (body.fault) return [{ ...body.fault, ...inText(version, body.fault) }];
  const problems = body.refusals.map((refusal) => refusalProblem(inText(version, refusal), refusal));
  if (body.isEmpty && !version.bodyField) problems.push(problem({ file: version.file, line: 1, column: 1 }, 'text-missing', {}));
  return problems;
}

/** Every text must be well formed and hold nothing that the guard refuses. */
export function checkTexts({ records }: ContentModel): Problem[] {
  return records.flatMap((record) => record.versions.flatMap(checkVersion));
}
