import type { Page } from 'playwright-core';

/**
 * Takes the rows out of the middle of long lists and tables: those that stay are of the same kinds,
 * and to look at three thousand of them tells no more than to look at ten.
 * @param lists what is shortened; a selector
 */
export async function shortenLists(page: Page, lists = 'ul, ol, tbody'): Promise<void> {
  await page.evaluate((selector) => {
    const kept = 5;
    for (const list of document.querySelectorAll(selector)) {
      for (const row of [...list.children].slice(kept, -kept)) row.remove();
    }
  }, lists);
}
