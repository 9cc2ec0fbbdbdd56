import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sectioned } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };
const headings = sectioned.elements.filter(({ name }) => name === 'H');
const ids = headings.map(({ attributes }) => attributes['id'] ?? '');
const navigation = (page: Page) => page.getByRole('navigation', { name: '本文各节' });

/** Scrolls until an element stands at the head of the window, and lets the page notice. */
async function scrollTo(page: Page, id: string): Promise<void> {
  await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
}

/** The sections the navigation marks as the one being read. */
const marked = (page: Page) =>
  navigation(page)
    .locator('[aria-current]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));

test('the navigation holds every section, as a tree', async () => {
  const page = await open(sectioned.path, wide);
  const links = await navigation(page)
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((link) => ({
        hash: (link as HTMLAnchorElement).hash,
        deep: !!link.closest('ol ol'),
      })),
    );
  expect(links.map(({ hash }) => hash)).toEqual(ids.map((id) => `#${id}`));
  expect(links.map(({ deep }) => deep)).toEqual(
    headings.map(({ attributes }) => attributes['level'] !== '2'),
  );
});

test('the section being read is marked, on the way down and back up', async () => {
  const page = await open(sectioned.path, wide);
  expect(await marked(page)).toEqual([]);
  // The last ones may be too short to reach the head of the window.
  const walk = ids.slice(0, -3);
  for (const id of [...walk, ...walk.toReversed()]) {
    await scrollTo(page, id);
    expect(await marked(page)).toEqual([`#${id}`]);
  }
  await scrollTo(page, 'main');
  expect(await marked(page)).toEqual([]);
});

test('a section leads to its heading, which stands free below the header', async () => {
  const page = await open(sectioned.path, wide);
  const id = ids[2] ?? '';
  await navigation(page).locator(`a[href="#${id}"]`).click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  const header = await page.locator('header.top').boundingBox();
  const heading = await page.locator(`#${id}`).boundingBox();
  expect(heading?.y).toBeGreaterThanOrEqual(header?.height ?? 0);
  expect(heading?.y).toBeLessThan(200);
});

test('the marked section is in view in the navigation itself', async () => {
  const page = await open(sectioned.path, { viewport: { width: 1280, height: 300 } });
  await scrollTo(page, ids.at(-4) ?? '');
  const box = await navigation(page).boundingBox();
  const link = await navigation(page).locator('[aria-current]').boundingBox();
  expect(link?.y).toBeGreaterThanOrEqual(box?.y ?? 0);
  expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(
    (box?.y ?? 0) + (box?.height ?? 0),
  );
});

test('on a phone the sections are folded above the text, with or without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(sectioned.path, {
      viewport: { width: 360, height: 780 },
      javaScriptEnabled,
    });
    expect(await navigation(page).count()).toBe(0);
    const folded = page.getByRole('navigation', { name: '本文目录' });
    expect(await folded.getByRole('link').count()).toBe(0);
    await folded.getByText('本文目录').click();
    expect(await folded.getByRole('link').count()).toBe(ids.length);
    await folded.getByRole('link').first().click();
    expect(new URL(page.url()).hash).toBe(`#${ids[0]}`);
  }
});

test('the pages of a report are joined from the first to the last', async () => {
  const page = await open(sectioned.path);
  const report = sectioned.path.replace(/[^/]+\/$/, '');
  const count = await countArticles(page, report);
  while (await page.locator('[rel="prev"]').count()) await page.locator('[rel="prev"]').click();
  const visited = [new URL(page.url()).pathname];
  while (await page.locator('[rel="next"]').count()) {
    await page.locator('[rel="next"]').click();
    visited.push(new URL(page.url()).pathname);
  }
  expect(new Set(visited).size).toBe(count);
});

/** How many articles the page of a report lists. */
async function countArticles(page: Page, report: string): Promise<number> {
  const back = page.url();
  await page.goto(new URL(report, back).href);
  const count = await page.locator('.articles h3 a').count();
  await page.goto(back);
  return count;
}
