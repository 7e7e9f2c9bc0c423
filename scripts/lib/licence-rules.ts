/**
 * Licences (SPDX) that let the project be published under EUPL-1.2, used and changed by any public body: they ask for a notice, or
 * (MPL) for the sources of their own files, which npm brings along. https://joinup.ec.europa.eu/licence/compatibility
 */
export const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'MPL-2.0', 'Python-2.0', 'CC0-1.0', 'OFL-1.1']);

/** Licences that need a reason, and the packages that have one. */
export const REASONS: readonly { licence: string; packages: RegExp; reason: string }[] = [
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp/,
    reason: 'libvips, a library of its own that sharp loads when it runs and that anybody may replace (LGPL-3.0, section 4). Astro brings it for pictures; nothing of it is in the site.',
  },
  {
    licence: 'CC-BY-SA-4.0',
    packages: /^commonmark-spec$/,
    reason: 'The examples of the CommonMark specification, read by the tests alone: nothing of it is in the site or in the repository.',
  },
];

/**
 * Whether a licence may be used by a package. Of `A OR B` one must be allowed, of `A AND B` both.
 * @returns the part that is neither allowed nor explained; `undefined` if there is none.
 */
export function forbiddenPart(name: string, licence: string): string | undefined {
  const isAllowed = (one: string) => ALLOWED.has(one) || REASONS.some((rule) => rule.licence === one && rule.packages.test(name));
  const parts = licence.replace(/[()]/g, '').split(' AND ');
  return parts.find((part) => !part.split(' OR ').some(isAllowed));
}
