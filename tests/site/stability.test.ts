import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kinds } from './support/kinds.ts';
import { layoutShifts } from './support/layout-shifts.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const paths = { ...kinds, 'a search': '/search/?q=%E4%BA%A7%E4%B8%9A%E9%9B%86%E8%81%9A%E5%8C%BA' };

/** The cumulative layout shift of a page that is loaded and scrolled through. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(url(path));
  await page.locator('[data-search-state="loading"]').waitFor({ state: 'detached' });
  await page.mouse.move(100, 400);
  for (let step = 0; step < 3; step += 1) await page.mouse.wheel(0, 1500);
  await page.waitForTimeout(150);
  return (await layoutShifts(page)).reduce((sum, each) => sum + each, 0);
}

test.for([360, 1280])('nothing moves by itself on any kind of page, %i px wide', async (width) => {
  const page = await open('/', { viewport: { width, height: 800 } });
  const shifts: Record<string, number> = {};
  await page.evaluate(() => localStorage.setItem('searches', '["项目"]'));
  for (const [kind, path] of Object.entries(paths)) shifts[kind] = await shiftOf(page, path);
  expect(shifts).toEqual(Object.fromEntries(Object.keys(paths).map((kind) => [kind, 0])));
});
