import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const wide = {
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
};
const title = String(annotated.frontMatter['title']);

async function citeBlock(page: Page, block: string): Promise<string[]> {
  await page.locator(`#${block} .pins a`).first().press('Enter');
  await page.getByRole('toolbar').getByRole('button', { name: '引用' }).click();
  await page.locator('#tool-sheet .copied').first().waitFor();
  return page.locator('#tool-sheet .copied > p').allInnerTexts();
}

test('a paragraph can be cited in four ways', async () => {
  const page = await open(annotated.path, wide);
  const [citation = '', link = '', quoted = '', exact = ''] = await citeBlock(page, 'p1');
  const words = await page.locator('#p1 [data-text]').evaluate((each) => each.textContent ?? '');
  expect(citation).toMatch(
    /\[[RN]\/OL\]\. .*: 第1段，原文第\d+(–\d+)?行，“.*”\[\d{4}-\d\d-\d\d\]\. http/,
  );
  expect(citation).toContain(title.replace(/\s+/g, ' '));
  expect(link).toMatch(new RegExp(`${annotated.path}#p1$`));
  expect(quoted).toContain(words.slice(0, 10));
  expect(exact).toContain('#p1:~:text=');
});

test('a button copies what stands beside it', async () => {
  const page = await open(annotated.path, wide);
  const [, link] = await citeBlock(page, 'p1');
  await page.getByRole('button', { name: '复制：链接' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('the link to words leads a browser to them', async () => {
  const page = await open(annotated.path, wide);
  const [, , , exact = ''] = await citeBlock(page, 'p3');
  await page.goto(url('/about/'));
  await page.goto(url(annotated.path) + new URL(exact).hash);
  await expect
    .poll(async () => (await page.locator('#p3').boundingBox())?.y ?? 9999)
    .toBeLessThan(700);
});

test('a figure has its link and its sentence beside its reference', async () => {
  const page = await open(annotated.path, wide);
  await page.locator('a.fig').first().click();
  const card = page.locator('#card');
  await card.locator('.cite summary').click();
  await card.locator('.copied').first().waitFor();
  const [citation = '', link = '', quoted = ''] = await card.locator('.copied > p').allInnerTexts();
  expect(citation).toMatch(/“.*”\[\d{4}-\d\d-\d\d\]/);
  expect(link).toMatch(/#\d{3}-\d+$/);
  expect(quoted).toContain(link);
  expect(await findAxeViolations(page, '#card')).toEqual([]);
});

test('a chart can be cited, with and without a script', async () => {
  const path = '/charts/new-district-2011-2013/';
  const page = await open(path, wide);
  await page.getByText('引用这张图').click();
  await page.locator('.copied').first().waitFor();
  const [citation = ''] = await page.locator('.copied > p').allInnerTexts();
  expect(citation).toMatch(/^焦作报告细读\. .*\[Z\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http.*#chart-/);
  expect(await findAxeViolations(page, '.chart-cite')).toEqual([]);
  const still = await open(path, { ...wide, javaScriptEnabled: false });
  await still.getByText('引用这张图').click();
  expect(await still.locator('.chart-cite p').innerText()).toContain('[引用日期]');
});
