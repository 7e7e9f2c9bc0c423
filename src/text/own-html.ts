/** What a browser with Trusted Types offers; https://www.w3.org/TR/trusted-types/ */
interface TrustedTypeFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): object };
}

/**
 * The name of the one policy of the site. Every page allows this name alone (`security.csp` in `astro.config.mjs`), so that a string
 * becomes elements here or nowhere: in browsers that know Trusted Types (Chrome, Edge, Safari, Firefox of today) `innerHTML = words`
 * is an error everywhere else.
 */
export const OWN_HTML = 'own-html';

const policy = (globalThis as { trustedTypes?: TrustedTypeFactory }).trustedTypes?.createPolicy(OWN_HTML, { createHTML: (html) => html });

/**
 * Says that a string is HTML which the site itself has made and escaped.
 * @param html from the build (`tableHtml`, a page of the site); never with words of a reader or of an address in it.
 * @returns what `innerHTML` and `parseFromString` take; in browsers without Trusted Types the string itself.
 */
export const ownHtml = (html: string): string => (policy ? (policy.createHTML(html) as unknown as string) : html);
