import { expect, test } from 'vitest';
import { sectioned } from './support/kinds.ts';
import { layoutShifts } from './support/layout-shifts.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };
const place = JSON.stringify({
  path: sectioned.path,
  title: '<b>题</b>',
  block: 'p2',
  percent: 12,
});

test('the first page leads back to where the reader stopped', async () => {
  const page = await open(sectioned.path, wide);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 1600);
  await page.waitForFunction(() => localStorage.getItem('place') !== null);
  await page.goto(url('/'));
  const link = page.getByRole('link', { name: '接着读' });
  expect(await link.innerText()).toContain(String(sectioned.frontMatter['title']));
  await link.click();
  expect(new URL(page.url()).pathname).toContain(sectioned.path);
  const block = page.locator(':target');
  await block.waitFor();
  const { y = -1 } = (await block.boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(400);
});

test('a glance stores nothing, and neither does a reader who wants it so', async () => {
  const page = await open(sectioned.path, wide);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.evaluate(() => localStorage.setItem('reading', '{"place":"off"}'));
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => localStorage.getItem('place'))).toBe(null);
});

test('the line at the top grows with the reading', async () => {
  const page = await open(sectioned.path, wide);
  const width = () =>
    page.locator('.read-so-far').evaluate((each) => each.getBoundingClientRect().width);
  expect(await width()).toBe(0);
  await page.locator('.block').last().scrollIntoViewIfNeeded();
  await page.waitForTimeout(200);
  expect(await width()).toBeGreaterThan(800);
});

test('what was kept is words, and nothing moves for it', async () => {
  const page = await open('/', wide);
  await page.evaluate((kept) => localStorage.setItem('place', kept), place);
  await page.reload();
  expect(await page.locator('.continue').innerText()).toContain('<b>题</b>');
  expect(await layoutShifts(page)).toEqual([]);
});
