import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const corrections = annotated.elements.filter(({ name }) => name === 'Corr');
const printed = corrections.map(({ attributes }) => attributes['sic']);
const corrected = corrections.map(({ text }) => text);
const asPrinted = (page: Page) => page.getByRole('switch', { name: '按原文显示' });

/** The readings a reader sees, in order. */
const seen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.text :is(.corr, .sic)')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.textContent),
  );

describe.for([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('the corrected readings stand first, the printed ones when they are asked for', async () => {
    const page = await open(annotated.path, { javaScriptEnabled });
    expect(await seen(page)).toEqual(corrected);
    await asPrinted(page).check();
    expect(await seen(page)).toEqual(printed);
    await asPrinted(page).uncheck();
    expect(await seen(page)).toEqual(corrected);
  });

  test('the words around a correction stay the same', async () => {
    const page = await open(annotated.path, { javaScriptEnabled });
    const around = () =>
      page
        .locator('.block:has(.corr) [data-text]')
        .evaluateAll((blocks) =>
          blocks.map((block) => (block as HTMLElement).innerText.replace(/\s/g, '')),
        );
    const before = await around();
    await asPrinted(page).check();
    const after = await around();
    expect(after).not.toEqual(before);
    const back = after.map((text) =>
      corrections.reduce((all, { attributes, text: corr }) => {
        return all.replace((attributes['sic'] ?? '').replace(/\s/g, ''), corr);
      }, text),
    );
    expect(back).toEqual(before);
  });

  test('the keyboard works the switch', async () => {
    const page = await open(annotated.path, { javaScriptEnabled });
    await asPrinted(page).press('Space');
    expect(await seen(page)).toEqual(printed);
  });
});

test('the switches are remembered from page to page, and over a reload', async () => {
  const page = await open(annotated.path);
  await asPrinted(page).check();
  await page.reload();
  expect(await asPrinted(page).isChecked()).toBe(true);
  expect(await seen(page)).toEqual(printed);
  await page.goto(url('/about/'));
  await page.goto(url(annotated.path));
  expect(await asPrinted(page).isChecked()).toBe(true);
  await asPrinted(page).uncheck();
  await page.reload();
  expect(await asPrinted(page).isChecked()).toBe(false);
});

test('the switches work where nothing can be stored, or something else was', async () => {
  const page = await open('/');
  await page.evaluate(() => localStorage.setItem('switches', '[1, {'));
  await page.goto(url(annotated.path));
  await asPrinted(page).check();
  expect(await seen(page)).toEqual(printed);
});

test('the links of a block are shown when asked for, and lead to the block', async () => {
  const page = await open(annotated.path, { viewport: { width: 1280, height: 800 } });
  const pin = page.locator('#p1 .pins a').first();
  await pin.scrollIntoViewIfNeeded();
  const isThere = () =>
    pin.evaluate((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === link;
    });
  expect(await isThere()).toBe(false);
  await page.getByRole('switch', { name: '显示段号和行号' }).check();
  expect(await isThere()).toBe(true);
  await pin.click();
  expect(new URL(page.url()).hash).toBe('#p1');
});
