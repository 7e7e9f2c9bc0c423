import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Looks for faults of accessibility in a page as it is shown now: WCAG 2.2 A and AA, and axe's best practices.
 * @param except rules that cannot be judged in the state the page is in.
 * @returns a line for each fault: the rule, what it asks for, and the first elements that break it.
 */
export async function accessibilityFaults(page: Page, except: readonly string[] = []): Promise<string[]> {
  // The other mode opens a page of its own for each run, and is for frames of other hosts, which the site has not.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).disableRules([...except]).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map((node) => `\n    ${node.target.join(' ')}  ${node.html.slice(0, 160)}  ${node.any[0]?.message ?? ''}`);
    return `${id}: ${help} (${nodes.length} times)${where.join('')}`;
  });
}
