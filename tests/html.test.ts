import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { assertBuilt, filesOf, site } from './lib/built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Everything comes from our own host.
    'require-sri': 'off',
    // A matter of taste of search engines; names of offices are as long as they are.
    'long-title': 'off',
    // Checkboxes of one group share their name: the address of a search then holds each choice.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // A table that scrolls is a region that takes the focus, without being a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  assertBuilt();
  const files = filesOf('**/*.html');
  expect(files.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join(site, file));
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, line, column, message, selector }) => `${file}:${line}:${column} ${message} (${ruleId}) ${selector ?? ''}`));
    }
  }
  expect(faults).toEqual([]);
});
