import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagePathsOf } from './support/built-site.ts';
import { annotated, kinds, samplePaths } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();
const phone = (width: number) => ({
  viewport: { width, height: 780 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
});

/** How far a page reaches beyond the window's right edge, in CSS pixels. */
async function overflowOf(page: Page): Promise<number> {
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  return reach - (page.viewportSize()?.width ?? 0);
}

test('no page scrolls sideways on a phone, 360 px wide, whatever is switched on', async () => {
  const page = await live.open('/', phone(360));
  const wide: string[] = [];
  for (const path of samplePaths(pagePathsOf(live.site))) {
    await page.goto(live.url(path));
    await page.evaluate(() => {
      for (const input of document.querySelectorAll('input')) input.checked = true;
    });
    const by = await overflowOf(page);
    if (by > 0) wide.push(`${path} by ${by} px`);
  }
  expect(wide).toEqual([]);
});

test.for(Object.entries(kinds))('%s fits the smallest window, 320 px wide', async ([, path]) => {
  const page = await live.open(path, phone(320));
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
});

test.for([360, 390, 412])('a tap turns every switch on, %i px wide', async (width) => {
  const page = await live.open(annotated.path, phone(width));
  for (const input of await page.getByRole('switch').all()) {
    await input.tap();
    expect(await input.isChecked()).toBe(true);
  }
});
