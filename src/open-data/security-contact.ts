import { SECURITY_PATH, standingPath } from '#records/paths.ts';

/** Where the page about how we work tells how to report a weakness. */
export const SECURITY_SECTION = 'report-a-weakness';

/**
 * `security.txt` as RFC 9116 has it. There is no mailbox: the contact is the section of the site that tells how to report.
 * @param edition the day of the edition, from which a year is counted: the same content gives the same file.
 */
export function securityTxt(edition: string, site: URL): string {
  const [year, rest] = [Number(edition.slice(0, 4)), edition.slice(4)];
  // RFC 9116 recommends less than a year; 29 February has no equal in the next.
  const expires = `${year + 1}${rest === '-02-29' ? '-02-28' : rest}T00:00:00Z`;
  const contact = new URL(`${standingPath('en', 'how-we-work')}#${SECURITY_SECTION}`, site).href;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: it, en, ja',
    `Canonical: ${new URL(SECURITY_PATH, site).href}`,
    '',
  ].join('\n');
}
