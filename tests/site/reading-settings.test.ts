import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated } from './support/kinds.ts';
import { layoutShifts } from './support/layout-shifts.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };

async function openSettings(page: Page) {
  await page.getByRole('button', { name: '阅读设置' }).click();
  const sheet = page.getByRole('dialog', { name: '阅读设置' });
  await sheet.waitFor();
  return sheet;
}

const styleOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((each) => {
      const { fontSize, lineHeight, fontFamily, color, backgroundColor } = getComputedStyle(each);
      return { fontSize, lineHeight, fontFamily, color, backgroundColor };
    });

test('size, spacing, face and colour change at once, and on every later page', async () => {
  const page = await open(annotated.path, wide);
  const before = await styleOf(page, '#p1 p');
  const sheet = await openSettings(page);
  for (const name of ['特大', '松', '黑体', '深色']) {
    await sheet.getByRole('radio', { name, exact: true }).check();
  }
  const after = await styleOf(page, '#p1 p');
  expect(Number.parseFloat(after.fontSize)).toBeGreaterThan(Number.parseFloat(before.fontSize));
  expect(Number.parseFloat(after.lineHeight)).toBeGreaterThan(40);
  expect(after.fontFamily).not.toBe(before.fontFamily);
  await page.goto(url('/about/'));
  expect((await styleOf(page, 'body')).backgroundColor).toBe('rgb(21, 22, 26)');
  await page.goto(url(annotated.path));
  expect(await styleOf(page, '#p1 p')).toEqual(after);
  const again = await openSettings(page);
  expect(await again.getByRole('radio', { name: '深色' }).isChecked()).toBe(true);
});

test.for(['light', 'dark'] as const)(
  'a chosen theme wins over a %s system',
  async (colorScheme) => {
    const page = await open(annotated.path, { ...wide, colorScheme });
    const sheet = await openSettings(page);
    const grounds: string[] = [];
    for (const name of ['浅色', '深色', '高对比']) {
      await sheet.getByRole('radio', { name }).check();
      grounds.push((await styleOf(page, 'body')).backgroundColor);
    }
    expect(grounds).toEqual(['rgb(251, 248, 241)', 'rgb(21, 22, 26)', 'rgb(255, 255, 255)']);
  },
);

test('the theme is there before the first paint, and nothing moves for it', async () => {
  const page = await open(annotated.path, wide);
  await page.evaluate(() =>
    localStorage.setItem('reading', '{"theme":"dark","size":"large","pinyin":"on","notes":"off"}'),
  );
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset['seen'] = getComputedStyle(document.body).backgroundColor;
    });
  });
  await page.reload();
  expect(await page.locator('html').getAttribute('data-seen')).toBe('rgb(21, 22, 26)');
  expect(await layoutShifts(page)).toEqual([]);
});

test('a picture of a chart follows the theme', async () => {
  const page = await open('/charts/', { ...wide, colorScheme: 'light' });
  const picture = page.locator('.chart-card img').first();
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  const light = await picture.screenshot();
  await page.evaluate(() => localStorage.setItem('reading', '{"theme":"dark"}'));
  await page.reload();
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  const inside = await picture.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    // The ink of the words, where the picture is not see-through.
    let brightest = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255) brightest = Math.max(brightest, data[at] ?? 0);
    }
    return brightest;
  });
  expect(inside).toBeGreaterThan(200);
  expect(await picture.screenshot()).not.toEqual(light);
});

test('notes are put away when asked, and stand on paper all the same', async () => {
  const page = await open(annotated.path, wide);
  expect(await page.locator('.side').first().isVisible()).toBe(true);
  const sheet = await openSettings(page);
  await sheet.getByRole('radio', { name: '收起' }).check();
  expect(
    await page.locator('.side, .ref').evaluateAll((all) => all.some((e) => e.checkVisibility())),
  ).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.endnotes.notes').isVisible()).toBe(true);
});

test('the keyboard opens, changes and closes', async () => {
  const page = await open(annotated.path, wide);
  await page.getByRole('button', { name: '阅读设置' }).press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('html').getAttribute('data-size')).toBe('small');
  await page.keyboard.press('Escape');
  expect(await page.locator('#reading-settings').isVisible()).toBe(false);
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe('阅读设置');
});

test('what was kept and cannot be read counts as nothing', async () => {
  const page = await open('/');
  await page.evaluate(() => localStorage.setItem('reading', '{"theme": ['));
  await page.goto(url(annotated.path));
  const sheet = await openSettings(page);
  await sheet.getByRole('radio', { name: '高对比' }).check();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('contrast');
});

test('without a script there is nothing to press', async () => {
  const page = await open(annotated.path, { ...wide, javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: '阅读设置' }).count()).toBe(0);
});

test.for([360, 1280])('axe finds nothing with the sheet open, %i px wide', async (width) => {
  const page = await open(annotated.path, { viewport: { width, height: 800 } });
  const sheet = await openSettings(page);
  for (const name of ['高对比', '深色', '浅色']) {
    await sheet.getByRole('radio', { name }).check();
    expect(await findAxeViolations(page, '#reading-settings')).toEqual([]);
  }
  await sheet.getByRole('radio', { name: '高对比' }).check();
  await page.keyboard.press('Escape');
  expect(await findAxeViolations(page, '.text')).toEqual([]);
});

test('the largest size fits the smallest window', async () => {
  const page = await open(annotated.path, { viewport: { width: 320, height: 640 } });
  await page.evaluate(() => {
    document.documentElement.dataset['size'] = 'largest';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
