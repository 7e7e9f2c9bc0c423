import { expect, test } from 'vitest';
import { problemsAfter } from '../content-copy.ts';

const after = (...links: string[]) => problemsAfter((copy) => copy.append('cities/torino/index.en.mdx', links.map((link) => `\n[x](${link})\n`).join('')));

test('links that lead somewhere', () => {
  expect(after('/good-practices/shared-workshop', '/good-practices/shared-workshop#how-it-works', '#overview', '/events', '/glossary/living-lab', 'https://example.org/x', 'mailto:a@example.org')).toBe('');
});

test('links to pages that are not there', () => {
  expect(after('/events/first-vist', '/events/2001-odyssey', '/good-practices/shared-workshop#how-it-work', '/glossary/living-lab#meaning', '#overvew')).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:12:1 [link-dead] There is no page “/events/first-vist”. Did you mean “/events/first-visit”?
    cities/torino/index.en.mdx:14:1 [link-dead] There is no page “/events/2001-odyssey”. Correct the link, or take it away.
    cities/torino/index.en.mdx:16:1 [link-fragment] /good-practices/shared-workshop has no section “how-it-work”. Did you mean “how-it-works”? Its sections are: problem, how-it-works.
    cities/torino/index.en.mdx:18:1 [link-fragment] /glossary/living-lab has no section “meaning”. It has no sections: link to the page.
    cities/torino/index.en.mdx:20:1 [link-fragment] This text has no section “overvew”. Did you mean “overview”? Its sections are: overview."
  `);
});

test('links in another form', () => {
  expect(after('/it/events/first-visit', '/en/events/first-visit/#x', '/event/first-visit', '/events/first-visit/index.html', '/how-to/x')).toMatchInlineSnapshot(`
    "cities/torino/index.en.mdx:12:1 [link-form] “/it/events/first-visit” is not how a link inside the site is written. Write “/events/first-visit”.
    cities/torino/index.en.mdx:14:1 [link-form] “/en/events/first-visit/#x” is not how a link inside the site is written. Write “/events/first-visit#x”.
    cities/torino/index.en.mdx:16:1 [link-form] “/event/first-visit” is not how a link inside the site is written. Write “/events/first-visit”.
    cities/torino/index.en.mdx:18:1 [link-form] “/events/first-visit/index.html” is not how a link inside the site is written. Write “/events/first-visit”.
    cities/torino/index.en.mdx:20:1 [link-form] “/how-to/x” is not how a link inside the site is written. Write /collection/slug or /collection/slug#section, without a language."
  `);
});
