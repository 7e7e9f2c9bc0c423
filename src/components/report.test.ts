import { describe, expect, it } from 'vitest';
import { addressIn } from './report-address.ts';
import { reportHref, withLine } from './report.ts';

const report = { subject: 'Errore in «A & B»', known: ['Pagina: https://example.org/it/a/', 'Revisione: 3'], question: 'Che cosa non va?' };
const read = (href: string) => Object.fromEntries(new URL(href).searchParams);

describe('addressIn', () => {
  it('takes what package.json says, and nothing else', () => {
    expect([addressIn({}), addressIn({ bugs: 'https://example.org/x' }), addressIn({ bugs: { url: 'https://example.org/issues' } }), addressIn({ bugs: { email: 'a@example.org' } })])
      .toEqual([undefined, 'https://example.org/x', 'https://example.org/issues', 'mailto:a@example.org']);
  });
});

describe('reportHref', () => {
  const body = 'Pagina: https://example.org/it/a/\nRevisione: 3\n\nChe cosa non va?\n';
  it('fills a mail without plus signs for spaces', () => {
    const href = reportHref('mailto:a@example.org', report);
    expect(href).toMatch(/^mailto:a@example\.org\?subject=[^+]+$/);
    expect(read(href)).toEqual({ subject: report.subject, body: body.replaceAll('\n', '\r\n') });
  });
  it('fills the form for a new issue', () => {
    expect(new URL(reportHref('https://github.com/a/b/issues', report)).pathname).toBe('/a/b/issues/new');
    expect(read(reportHref('https://github.com/a/b/issues', report))).toEqual({ title: report.subject, body });
    expect(read(reportHref('https://gitlab.com/a/b/-/issues', report))).toEqual({ 'issue[title]': report.subject, 'issue[description]': body });
  });
  it.each(['mailto:a@example.org', 'https://github.com/a/b/issues', 'https://gitlab.com/a/b/-/issues'])('takes one more line: %s', (address) => {
    const values = Object.values(read(withLine(reportHref(address, report), 'Parte: I risultati & $1')));
    expect(values.map((value) => value.replaceAll('\r\n', '\n'))).toEqual([report.subject, `Parte: I risultati & $1\n${body}`]);
  });
});
