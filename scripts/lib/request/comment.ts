/** By this line later runs find the comment again. Readers do not see it. */
export const MARKER = '<!-- check-of-content -->';
/** Characters of a comment; GitHub takes 65,536. */
const MOST = 60_000;

/** The number in a file that a stranger's run may have written. */
export function numberIn(text: string): number | undefined {
  const match = /^\s*([1-9]\d{0,8})\s*$/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/**
 * Makes a comment of a report that a stranger's run may have written: it calls nobody, shows no picture, hides nothing, and
 * cannot pass for another comment of ours.
 */
export function commentOf(report: string): string {
  const words = report
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replaceAll('<', '&lt;')
    .replaceAll('![', '!\\[')
    .replaceAll('](', ']\\(')
    // No mention, no link to another issue, no address that opens by itself.
    .replaceAll('@', '@\u2060')
    .replaceAll(/(^|[\s(])#(?=\d)/g, '$1#\u2060')
    .replaceAll('://', ':\u2060//')
    .trim();
  return `${MARKER}\n${words.length > MOST ? `${words.slice(0, MOST)}\n…` : words}`;
}
