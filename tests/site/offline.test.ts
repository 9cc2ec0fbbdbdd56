import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { offlineWords } from '../../src/offline/offline-state.ts';
import { pagePathsOf } from './support/built-site.ts';
import { changingSite } from './support/changing-site.ts';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();
const reading = '/reports/2016-government-work-report/work-report/';

const stateOf = (page: Page) => page.locator('#offline-state');

async function expectState(page: Page, words: string, timeout = 60_000): Promise<void> {
  await expect.poll(() => stateOf(page).textContent(), { timeout }).toBe(words);
}

/** The pages that a browser does not get whole; runs in the browser. */
async function findLost(urls: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const url of urls) {
    const answer = await fetch(url).catch(() => undefined);
    if (!answer?.ok || !(await answer.text()).includes('</html>')) lost.push(url);
  }
  return lost;
}

test('a reader without a network reads every page, opens the cards of a figure and a term, and searches', async () => {
  const site = await changingSite();
  const page = await site.context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(site.url('/'));
  await expectState(page, offlineWords.saved);
  // Real text that is read aloud when it changes, and only then.
  expect(await page.getByRole('status').innerText()).toBe(offlineWords.saved);
  await site.cutNetwork();

  await page.goto(site.url(reading));
  await expectState(page, offlineWords.saved);
  expect(await stateOf(page).getAttribute('role')).toBeNull();
  const figure = page.locator('.text a.fig').first();
  await figure.click();
  const words = (await figure.textContent())?.replace(/\s/g, '') ?? '';
  expect((await page.locator('#card').innerText()).replace(/\s/g, '')).toContain(words);
  await page.keyboard.press('Escape');
  await page.locator('.text a.term[aria-expanded]').first().click();
  await page.locator('#card .body').waitFor();

  await page.goto(site.url('/search/?q=产业集聚区'));
  await page.locator('#results[data-search-state="ready"]').waitFor();
  expect(Number(await page.locator('#results').getAttribute('data-total'))).toBeGreaterThan(50);
  await page.locator('[data-hit] a').first().click();
  await page.waitForURL(/\?hit=/);

  await page.goto(site.url('/about/?from=anywhere#main'));
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(site.url('/nowhere/'));
  expect(await page.locator('h1').innerText()).toBe('没有这一页');
  expect(await page.evaluate(findLost, pagePathsOf(live.site).map(site.url))).toEqual([]);
  expect(problems).toEqual([]);
});

test('a new version waits until no page of the old one is open, and is never mixed with it', async () => {
  const site = await changingSite();
  const [page, other] = [await site.context.newPage(), await site.context.newPage()];
  await page.goto(site.url('/'));
  await expectState(page, offlineWords.saved);
  await other.goto(site.url(annotated.path));

  site.change('新版', '/', '/about/');
  site.publish();
  await page.goto(site.url('/reports/'));
  await expectState(page, offlineWords.updated);
  for (const path of ['/', '/about/']) {
    await page.goto(site.url(path));
    expect(await page.locator('main').innerText()).not.toContain('新版');
  }
  await expectState(page, offlineWords.updated);
  await page.close();
  await other.reload();
  await expectState(other, offlineWords.updated);
  await other.close();

  const fresh = await site.context.newPage();
  for (const path of ['/', '/about/']) {
    await fresh.goto(site.url(path));
    expect(await fresh.locator('main').innerText()).toContain('新版');
    await expectState(fresh, offlineWords.saved);
  }
});

test('a version that changes while it is fetched is not taken', async () => {
  const site = await changingSite();
  const page = await site.context.newPage();
  await page.goto(site.url('/'));
  await expectState(page, offlineWords.saved);

  site.change('第二版', '/', '/about/');
  site.publish();
  site.change('第三版', '/about/');
  await page.goto(site.url('/reports/'));
  // It may be over before anybody looks.
  await expectState(page, offlineWords.updating, 5000).catch(() => undefined);
  await expectState(page, offlineWords.saved);
  await page.goto(site.url('/about/'));
  expect(await page.locator('main').innerText()).not.toMatch(/第[二三]版/);
});

test('a browser that saves data keeps the site when it is asked to', async () => {
  const site = await changingSite();
  await site.context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await site.context.newPage();
  await page.goto(site.url('/'));
  await expectState(page, offlineWords.spared);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  const button = page.getByRole('button', { name: '全部保存，供离线使用' });
  await button.click();
  await expectState(page, offlineWords.saved);
  expect(await button.isVisible()).toBe(false);
  await page.goto(site.url('/about/'));
  await expectState(page, offlineWords.saved);
});

test('a browser that cannot keep the site says so and shows it', async () => {
  const page = await live.open(annotated.path);
  await expectState(page, offlineWords.unsupported);
  await page.locator('.text a.fig, .text a.corr').first().click();
  await page.locator('#card').waitFor();
});
