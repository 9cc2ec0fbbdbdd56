import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };

/** A voice that says nothing and ends when the test says so. */
async function openWithVoice(): Promise<Page> {
  const page = await open('/', wide);
  await page.addInitScript(() => {
    const spoken: SpeechSynthesisUtterance[] = [];
    Object.assign(window, { spoken });
    Object.defineProperty(window, 'speechSynthesis', {
      value: { speak: (each: SpeechSynthesisUtterance) => spoken.push(each), cancel: () => {} },
    });
  });
  await page.goto(url(annotated.path));
  return page;
}

const said = (page: Page) =>
  page.evaluate(() =>
    Object.assign({ spoken: [] as { text: string }[] }, window).spoken.map(({ text }) => text),
  );
const end = (page: Page) =>
  page.evaluate(() =>
    Object.assign({ spoken: [] as SpeechSynthesisUtterance[] }, window)
      .spoken.at(-1)
      ?.onend?.call(
        new SpeechSynthesisUtterance(),
        new SpeechSynthesisEvent('end', { utterance: new SpeechSynthesisUtterance() }),
      ),
  );
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('speaking') ?? [])].map((range) => range.toString()));

test('the text is read sentence by sentence, each marked while it is read', async () => {
  const page = await openWithVoice();
  await page.getByRole('button', { name: '朗读' }).click();
  await page.waitForFunction(() => CSS.highlights.has('speaking'));
  for (let count = 0; count < 4; count += 1) await end(page);
  const sentences = await said(page);
  expect(sentences).toHaveLength(5);
  expect(sentences.join('')).not.toMatch(/\d/);
  const [sentence = ''] = await marked(page);
  expect(sentence.slice(0, 2)).toBe(sentences.at(-1)?.slice(0, 2));
});

test('it pauses, goes on, goes back and stops', async () => {
  const page = await openWithVoice();
  await page.getByRole('button', { name: '朗读' }).press('Enter');
  const pause = page.getByRole('button', { name: '暂停' });
  await pause.waitFor();
  expect(await pause.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: '下一句' }).press('Enter');
  await page.getByRole('button', { name: '上一句' }).press('Enter');
  const sentences = await said(page);
  expect(sentences[0]).toBe(sentences[2]);
  await pause.click();
  await end(page);
  expect(await said(page)).toHaveLength(3);
  await page.getByRole('button', { name: '继续' }).click();
  expect(await said(page)).toHaveLength(4);
  await page.keyboard.press('Escape');
  expect(await page.locator('#reader').isVisible()).toBe(false);
  expect(await marked(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('read-aloud');
});

test('it begins where the reader is', async () => {
  const page = await openWithVoice();
  await page.locator('.text .block').last().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '朗读' }).click();
  await page.waitForFunction(() => CSS.highlights.has('speaking'));
  const first = await page.locator('.text .block').first().innerText();
  expect(first).not.toContain((await marked(page))[0]);
});

test('without a voice there is no button', async () => {
  const page = await open('/', wide);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await page.goto(url(annotated.path));
  expect(await page.locator('#read-aloud').isVisible()).toBe(false);
});

test.for([360, 1280])('axe finds nothing while it reads, %i px wide', async (width) => {
  const page = await openWithVoice();
  await page.setViewportSize({ width, height: 800 });
  await page.getByRole('button', { name: '朗读' }).click();
  await page.getByRole('button', { name: '暂停' }).waitFor();
  expect(await findAxeViolations(page, '#reader')).toEqual([]);
});
