import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated, kinds } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const report = '/reports/2016-government-work-report/work-report/';

/** The marked words of a page, by the name of their highlight. */
const marked = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), name);

test.for(Object.entries(kinds))('the way to the search stands on %s', async ([, path]) => {
  const page = await open(path, { viewport: { width: 1280, height: 800 } });
  await page.keyboard.press('/');
  const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
  expect(name).toBe('q');
});

test('the box of the header searches, with and without scripts', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open('/', { javaScriptEnabled, viewport: { width: 1280, height: 800 } });
    await page.getByRole('searchbox', { name: '搜索' }).fill('集聚区');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('集聚区');
  }
});

test('on a phone the header leads to the search page, and so does the key', async () => {
  const page = await open('/', { viewport: { width: 360, height: 780 } });
  await page.keyboard.press('/');
  await page.waitForURL(/\/search\/$/);
});

test('a slash that is typed into a box stays there', async () => {
  const page = await open('/', { viewport: { width: 1280, height: 800 } });
  const box = page.getByRole('searchbox', { name: '搜索' });
  await box.fill('a');
  await box.press('/');
  expect(await box.inputValue()).toBe('a/');
});

test('a hit opens its paragraph with all hits of the page marked; Esc clears', async () => {
  const page = await open('/search/?q=%E9%A1%B9%E7%9B%AE&report=2016-government-work-report');
  await page.locator('[data-search-state="ready"]').waitFor();
  const total = await page.locator('#results').getAttribute('data-total');
  const target = page.locator('[data-hit] a').nth(4);
  const hash = new URL((await target.getAttribute('href')) ?? '', page.url()).hash;
  await target.click();
  await page.locator('.hit-bar').waitFor();
  expect(new URL(page.url()).hash).toBe(hash);
  expect(await marked(page, 'hit')).toEqual(['项目']);
  expect((await marked(page, 'hits')).join('')).toBe('项目'.repeat(Number(total)));
  expect(await page.locator('.hit-bar').innerText()).toContain(`第5处，共${total}处`);
  const seen = await page.evaluate(() => {
    const [range] = CSS.highlights.get('hit') ?? [];
    const { top = -1 } = range instanceof Range ? range.getBoundingClientRect() : {};
    return top > 56 && top < innerHeight - 60;
  });
  expect(seen).toBe(true);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '下一处' }).click();
  expect(await page.locator('.hit-bar').innerText()).toContain(`第6处`);
  await page.keyboard.press('Escape');
  expect(await page.locator('.hit-bar').count()).toBe(0);
  expect(await marked(page, 'hits')).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('a hit across figures and terms is marked whole, and the text is left as it is', async () => {
  const page = await open(report);
  const block = page.locator('.text .block:has(a.fig):has(a.term) [data-text]').first();
  const text =
    (await block.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll('[data-ui]')) each.remove();
      return copy.textContent;
    })) ?? '';
  const words = text.slice(0, 40);
  const before = await page.locator('.text').innerHTML();
  await page.goto(url(`${report}?hit=${encodeURIComponent(words)}`));
  await page.locator('.hit-bar').waitFor();
  expect((await marked(page, 'hits')).join('')).toBe(words);
  expect(await page.locator('.text').innerHTML()).toBe(before);
});

test('a hit in a printed reading marks the word that stands for it, and itself once it is shown', async () => {
  const page = await open(annotated.path);
  const { sic = '', corr = '' } = await page.evaluate(() => ({
    sic: document.querySelector('a.sic')?.textContent ?? '',
    corr: document.querySelector('a.corr')?.textContent ?? '',
  }));
  await page.goto(url(`${annotated.path}?hit=${encodeURIComponent(sic)}`));
  await page.locator('.hit-bar').waitFor();
  expect(await marked(page, 'hit')).toEqual([corr]);
  await page.getByRole('switch', { name: '按原文显示' }).press('Space');
  await page.getByRole('button', { name: '下一处' }).click();
  expect(await marked(page, 'hit')).toEqual([sic]);
});

test('Esc closes an open card before it clears the hits', async () => {
  const page = await open(`${report}?hit=%E9%A1%B9%E7%9B%AE`);
  await page.locator('.hit-bar').waitFor();
  await page.locator('.text a.fig').first().click();
  await page.keyboard.press('Escape');
  await page.locator('#card').waitFor({ state: 'hidden' });
  expect(await page.locator('.hit-bar').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.hit-bar').count()).toBe(0);
});

test('words that are selected in a text can be searched for', async () => {
  const page = await open(report);
  const select = (length: number) =>
    page.evaluate((count) => {
      const walker = document.createTreeWalker(
        document.querySelector('.text .paragraph [data-text]') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const node = walker.nextNode();
      if (!(node instanceof Text)) return '';
      getSelection()?.setBaseAndExtent(node, 0, node, Math.min(count, node.length));
      return String(getSelection());
    }, length);
  const offer = page.getByRole('link', { name: '跨年搜索', exact: true });
  await select(1);
  await page.getByRole('toolbar').waitFor();
  expect(await offer.isVisible()).toBe(false);
  const words = await select(4);
  await offer.waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await offer.click();
  await page.waitForURL(/\/search\//);
  expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  await page.locator('[data-search-state="ready"]').waitFor();
});

test('a selection is searched for as the edition reads it', async () => {
  const page = await open(annotated.path);
  const corrected = await page.evaluate(() => {
    const mark = document.querySelector('.text a.corr');
    if (!mark?.nextElementSibling) return '';
    const range = new Range();
    range.setStartBefore(mark);
    range.setEndAfter(mark.nextElementSibling);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return mark.textContent;
  });
  await page.getByRole('link', { name: '跨年搜索', exact: true }).click();
  await page.waitForURL(/\/search\//);
  expect(new URL(page.url()).searchParams.get('q')).toBe(corrected);
});
