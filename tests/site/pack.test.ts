import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineWords } from '../../src/offline/offline-state.ts';
import { fold } from '../../src/search/fold.ts';
import { printedReading, type SearchArticle } from '../../src/search/texts.ts';
import { run } from '../helpers/run.ts';
import { root } from '../helpers/seeds.ts';
import { tempFolder } from '../helpers/temp.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { expectPolicyStops } from './support/expect-policy-stops.ts';
import { kinds } from './support/kinds.ts';
import { fileUrl, findBroken, unpacked, useDisk } from './support/unpacked.ts';

const openFile = useDisk();
const reading = 'reports/2016-government-work-report/work-report/index.html';

test('from index.html a reader gets to a text, the card of a figure, of a term, and a source', async () => {
  const { page, problems } = await openFile(unpacked(), 'index.html');
  expect(await page.locator('#offline-state').innerText()).toBe(offlineWords.saved);
  await page.getByRole('navigation').getByRole('link', { name: '报告' }).click();
  await page.locator('.cards .title').first().click();
  await page.locator('.articles h3 a').first().click();
  expect(await page.locator('header.top').evaluate((each) => getComputedStyle(each).position)).toBe(
    'sticky',
  );
  const figure = page.locator('.text a.fig').first();
  const words = (await figure.textContent())?.replace(/\s/g, '') ?? '';
  await figure.click();
  expect((await page.locator('#card').innerText()).replace(/\s/g, '')).toContain(words);
  await page.keyboard.press('Escape');
  await page.locator('.text a.term').first().click();
  await page.locator('#card .body a').first().click();
  await page.waitForURL(/\/terms\/.+\/index\.html/);
  await page.goBack();
  await page.getByRole('link', { name: '看原文逐行对照' }).click();
  await page.waitForURL(/\/source\/\d+\/index\.html#L\d+$/);
  expect(await page.locator(':target .raw').count()).toBe(1);
  expect(problems).toEqual([]);
});

/** How many paragraphs of the site hold some words, in either reading. */
function plainCount(words: string): number {
  const folder = fileOf(builtSite(), '/data/text/').replace(/index\.html$/, '');
  const articles = readdirSync(folder).flatMap((name): SearchArticle[] =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  return articles
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((each) =>
      [each.text, printedReading(each).text].some((text) => fold(text).includes(fold(words))),
    ).length;
}

test('a search from a disk finds every paragraph, and a hit leads to it', async () => {
  const { page, problems } = await openFile(unpacked(), 'index.html');
  await page.locator('header [data-search-input]').fill('发展');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/index\.html\?q=/);
  const region = page.locator('#results');
  for (const words of [
    '发展',
    '41.5%',
    'ＰＰＰ',
    '“一城一区一改造”',
    '產業集聚區',
    '没有这样的话',
  ]) {
    const plain = plainCount(words === '產業集聚區' ? '产业集聚区' : words);
    await page.locator('#q').fill(words);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === words);
    const state = plain > 0 ? 'ready' : 'empty';
    await expect.poll(() => region.getAttribute('data-search-state')).toBe(state);
    expect([words, await region.getAttribute('data-paragraphs')]).toEqual([words, `${plain}`]);
    expect(await region.locator('[data-hit]:visible').count()).toBe(
      Number(await region.getAttribute('data-total')),
    );
  }
  await page.goBack();
  await page.goForward();
  await page.locator('#q').fill('产业集聚区');
  await page.keyboard.press('Enter');
  await region.locator('#offered a').first().waitFor();
  await region.locator('[data-hit] a[href*="#p"]').first().click();
  await page.waitForURL(/\/reports\/.+\/index\.html\?hit=/);
  expect(await page.locator(':target').innerText()).toContain('产业集聚区');
  expect(problems).toEqual([]);
});

test('every kind of page opens from a disk, whole and without a complaint', async () => {
  const site = unpacked();
  const { page, problems } = await openFile(site, 'index.html');
  for (const path of Object.values(kinds)) {
    if (path === '/nowhere/') continue;
    await page.goto(fileUrl(site, fileOf({ ...builtSite(), folder: '' }, path)));
    const broken = await page.evaluate(findBroken);
    expect(broken).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
  }
  expect(problems).toEqual([]);
});

test('the policy of a pack stops what somebody wrote into a page', async () => {
  const { page } = await openFile(unpacked(), reading);
  await expectPolicyStops(page);
});

test('the same site packs to the same bytes', () => {
  const folder = tempFolder();
  const [one = Buffer.alloc(0), other] = ['a.zip', 'b.zip'].map((name) => {
    const out = join(folder, name);
    run('pack.ts', root, '--dist', builtSite().folder, '--out', out);
    return readFileSync(out);
  });
  expect(other?.equals(one)).toBe(true);
});
