import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articleFiles } from './support/editions.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };
const named = articleFiles().find(({ elements }) =>
  elements.some(({ text }) => text.includes('武陟')),
);
const path = named?.path ?? '/';
const block = named?.elements.find(({ top, text }) => top && text.includes('武陟'));
const turnOn = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset['pinyin'] = 'on';
  });

test('pinyin stands over hard characters when it is asked for', async () => {
  const page = await open(path, wide);
  const syllables = page.locator('.text rt');
  expect(await syllables.evaluateAll((all) => all.some((each) => each.checkVisibility()))).toBe(
    false,
  );
  await page.getByRole('button', { name: '阅读设置' }).click();
  await page.getByRole('radio', { name: '标出' }).check();
  const over = await page
    .locator('.text ruby', { hasText: '陟' })
    .first()
    .evaluate((ruby) => {
      const rt = ruby.querySelector('rt');
      const range = document.createRange();
      range.selectNodeContents(ruby.firstChild ?? ruby);
      const [at] = range.getClientRects();
      const said = rt?.getBoundingClientRect();
      return {
        syllable: rt && getComputedStyle(rt, '::before').content,
        above: (at?.top ?? 0) - (said?.top ?? 0) > 2,
        wide: (said?.width ?? 0) > 4,
      };
    });
  expect(over).toEqual({ syllable: '"zhì"', above: true, wide: true });
});

test('copying and searching find the words alone, with and without pinyin', async () => {
  const page = await open(path, wide);
  const copied = () =>
    page.locator(`#${block?.attributes['id']} [data-text]`).evaluate((each) => {
      getSelection()?.selectAllChildren(each);
      return getSelection()?.toString().replace(/\s/g, '');
    });
  const words = block?.text.replace(/\s/g, '');
  expect(await copied()).toBe(words);
  await turnOn(page);
  expect(await copied()).toBe(words);
});

test('while it is off, no line is broken or set otherwise for it', async () => {
  const page = await open(path, wide);
  const heights = () =>
    page
      .locator('.text .block')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  const before = await heights();
  await page.evaluate(() => {
    for (const ruby of document.querySelectorAll('.text ruby'))
      ruby.replaceWith(ruby.firstChild ?? '');
    document.querySelector('.text')?.normalize();
  });
  expect(await heights()).toEqual(before);
});
