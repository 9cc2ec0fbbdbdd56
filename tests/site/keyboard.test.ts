import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { reachable, walkFocus } from './support/focus.ts';
import { kinds } from './support/kinds.ts';
import { shortenLists } from './support/shorten-lists.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
/** The paragraphs of a text are alike, too. */
const lists = 'ul, ol, tbody, .text';
const walks = Object.entries(kinds).flatMap(([kind, path]) =>
  [360, 1280].map((width) => ({ kind, path, width })),
);

/** The meanings of terms are fetched when the text is there, and add links to the page. */
async function makeReady(page: Page): Promise<void> {
  if ((await page.locator('.text a.term').count()) > 0) {
    await page.locator('.text a.term[aria-expanded]').first().waitFor();
  }
  await shortenLists(page, lists);
}

test.for(walks)('the keyboard reaches everything on $kind, $width px wide', async (walk) => {
  const page = await open(walk.path, { viewport: { width: walk.width, height: 800 } });
  await makeReady(page);
  const expected = await reachable(page);
  const walked = await walkFocus(page);
  expect(walked.map(({ index }) => index)).toEqual(expected);
  expect(walked.filter(({ name }) => name === '')).toEqual([]);
  expect(walked.filter(({ visible }) => !visible)).toEqual([]);
});

test.for(walks)('the focus is seen on the way back on $kind, $width px wide', async (walk) => {
  const page = await open(walk.path, { viewport: { width: walk.width, height: 800 } });
  await makeReady(page);
  const walked = await walkFocus(page, 'Shift+Tab');
  expect(walked.length).toBeGreaterThan(5);
  expect(walked.filter(({ visible }) => !visible)).toEqual([]);
});

test.for(Object.entries(kinds))('the first stop on %s is the way to the text', async ([, path]) => {
  const page = await open(path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => !!document.activeElement?.closest('main'));
  expect(inside).toBe(true);
});
