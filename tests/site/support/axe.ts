import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with a page as it stands: each rule with the elements that break it.
 * @param within a selector: what lies half covered behind an open sheet is not looked at
 */
export async function findAxeViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await window.axe.run(selector, {
      resultTypes: ['violations'],
      // Off unless asked for: WCAG 2.2, what a finger must hit is 24 px wide and high.
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, within);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
