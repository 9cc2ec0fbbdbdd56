import { expect, test } from 'vitest';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const notes = annotated.elements.filter(({ name }) => name === 'Note');

test.for(notes)('on a wide screen note $attributes.id stands in the margin', async (note) => {
  const { id, text } = note.attributes;
  const page = await open(annotated.path, { viewport: { width: 1280, height: 800 } });
  await page.locator(`.ref.to-margin[href="#${id}-side"]`).click();
  const side = page.locator(':target');
  expect(await side.innerText()).toContain(text);
  expect(await page.locator(`#${id}-end`).isVisible()).toBe(false);
  const column = await page.locator('article.text').boundingBox();
  const box = await side.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
  // Beside the words it explains, or below another note that is.
  const words = await page.locator(`#${id}`).boundingBox();
  expect(Math.abs((box?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(800);
});

test.for(notes)('on a phone note $attributes.id stands below, linked both ways', async (note) => {
  const { id, text } = note.attributes;
  const page = await open(annotated.path, { viewport: { width: 360, height: 780 } });
  expect(await page.locator(`#${id}-side`).isVisible()).toBe(false);
  await page.locator(`.ref.to-list[href="#${id}-end"]`).click();
  const entry = page.locator(':target');
  expect(await entry.innerText()).toContain(text);
  await entry.getByRole('link').click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect(await page.locator(':target').innerText()).toContain(note.text);
});

test('two notes in the margin never stand on each other', async () => {
  const page = await open(annotated.path, { viewport: { width: 1280, height: 800 } });
  const boxes = await page
    .locator('.side')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  expect(sorted.filter((box, index) => box.top < (sorted[index - 1]?.bottom ?? 0))).toEqual([]);
});
