import { expect, test } from 'vitest';
import { addressesOf, checkAddresses, lockedAddresses } from '../scripts/lib/hosting/addresses.ts';
import { readRedirects } from '../scripts/lib/hosting/redirects.ts';
import { assertBuilt, root, site } from './lib/built-site.ts';

test('every address that was ever published still answers', () => {
  assertBuilt();
  const locked = lockedAddresses(root);
  const { lost, astray } = checkAddresses(addressesOf(site), locked, readRedirects(root));
  expect(locked.length).toBeGreaterThan(1000);
  // A page that moved needs a line in redirects.tsv. New addresses come on the list with “npm run urls”.
  expect(lost).toEqual([]);
  expect(astray).toEqual([]);
});
