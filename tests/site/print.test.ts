import { expect, test } from 'vitest';
import { annotated, kinds, sectioned } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const corrections = annotated.elements.filter(({ name }) => name === 'Corr');
const notes = annotated.elements.filter(({ name }) => name === 'Note');

test('on paper the corrections and notes stand after the text', async () => {
  const page = await open(annotated.path, { viewport: { width: 1280, height: 800 } });
  await page.emulateMedia({ media: 'print' });
  const end = await page.locator('.after').innerText();
  for (const { attributes } of corrections) expect(end).toContain(attributes['why']);
  for (const { attributes } of notes) expect(end).toContain(attributes['text']);
});

test('on paper the text is the corrected one, whatever the switch says', async () => {
  const page = await open(annotated.path);
  await page.getByRole('switch', { name: '按原文显示' }).check();
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.sic').evaluateAll((all) => all.some((e) => e.checkVisibility())),
  ).toBe(false);
  expect(
    await page.locator('.corr').evaluateAll((all) => all.every((e) => e.checkVisibility())),
  ).toBe(true);
});

test('on paper there is nothing to press, and the address is there', async () => {
  const page = await open(sectioned.path);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['header.top', '.skip', 'nav', 'input', '.pins', '#card', '.side']) {
    const shown = await page
      .locator(selector)
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
    expect(`${selector}: ${shown}`).toBe(`${selector}: 0`);
  }
  expect(await page.locator('.print-url').innerText()).toMatch(new RegExp(`${sectioned.path}$`));
});

test('on paper the colours are those of paper, also where the screen is dark', async () => {
  const page = await open(annotated.path, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test.for(Object.entries(kinds))('%s can be printed', async ([, path]) => {
  const page = await open(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
});
