import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can change with the colours alone: the rest of a page is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Looks for faults of accessibility in a page as it is shown now: WCAG 2.2 A and AA, and axe's best practices.
 * @param what all rules, or those that depend on colours only.
 * @returns a line for each fault: the rule, what it asks for, and the first elements that break it.
 */
export async function accessibilityFaults(page: Page, what: 'all' | 'colours'): Promise<string[]> {
  // The other mode opens a page of its own for each run, and is for frames of other hosts, which the site has not.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (what === 'all' ? axe.withTags(RULES) : axe.withRules(COLOUR_RULES)).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `\n    ${node.target.join(' ')}  ${node.html.slice(0, 160)}  ${node.any[0]?.message ?? ''}`);
    return `${id}: ${help} (${nodes.length} times)${where.join('')}`;
  });
}
