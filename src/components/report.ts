/** A report before the reader has written a word. */
export interface Report {
  subject: string;
  /** What is known, a line each. */
  known: readonly string[];
  /** The question that the reader answers. */
  question: string;
}

/** The names under which an address takes the subject and the text, by the kind of place it leads to. */
function fieldsOf(address: string): [subject: string, body: string] {
  if (address.startsWith('mailto:')) return ['subject', 'body'];
  return /\bgitlab\b/.test(new URL(address).hostname) ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
}

// RFC 6068, 5: line breaks in the body of a mail are CRLF.
const lineBreak = (address: string) => (address.startsWith('mailto:') ? '\r\n' : '\n');

/** The address with the report filled in: RFC 6068 for mail; the form for a new issue of GitHub, Gitea or GitLab else. */
export function reportHref(address: string, { subject, known, question }: Report): string {
  const body = [...known, '', question, ''].join(lineBreak(address));
  const [subjectField, bodyField] = fieldsOf(address);
  const base = address.startsWith('mailto:') ? address : address.replace(/\/issues\/?$/, '/issues/new');
  return `${base}?${encodeURIComponent(subjectField)}=${encodeURIComponent(subject)}&${encodeURIComponent(bodyField)}=${encodeURIComponent(body)}`;
}

/** Puts one more line of what is known at the head of the text of a filled address. */
export function withLine(href: string, line: string): string {
  return href.replace(/([?&](?:body|issue%5Bdescription%5D)=)/, (start) => `${start}${encodeURIComponent(`${line}${lineBreak(href)}`)}`);
}
