import { expect, test } from 'vitest';
import { buildCopy, copyProject } from './support/build-copy.ts';
import { pagePathsOf } from './support/built-site.ts';
import { checkLinks, externalAddresses } from './support/check-links.ts';
import { readLinks } from './support/read-links.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const live = useSite(() => buildCopy(copyProject(), 'https://example.org', '/jiaozuo/'));

test('below a base path every address leads to a file and an element of the site', async () => {
  const pages = await readPages(live.site, readLinks);
  expect(pages.size).toBeGreaterThan(5);
  expect(checkLinks(live.site, pages)).toEqual([]);
  expect(
    externalAddresses(live.site).filter((each) => !each.startsWith('/pagefind/pagefind.js: ')),
  ).toEqual([]);
});

test('below a base path every page has its address there', async () => {
  const addresses = await readPages(live.site, (document) => [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ]);
  for (const path of pagePathsOf(live.site)) {
    if (path === '/404.html') continue;
    const address = new URL(`/jiaozuo${path}`, 'https://example.org').href;
    expect(addresses.get(path)).toEqual([address, address]);
  }
});

test('below a base path a reader gets from the first page to a line of a source', async () => {
  const page = await live.open('/', { viewport: { width: 1280, height: 800 } });
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() !== 200) missing.push(response.url());
  });
  await page.getByRole('navigation').getByRole('link', { name: '报告' }).click();
  await page.locator('.cards .title').first().click();
  await page.locator('.articles h3 a').first().click();
  await page.getByRole('link', { name: '看原文逐行对照' }).click();
  await page.waitForURL(/\/jiaozuo\/source\/\d+\/#L\d+$/);
  await page.locator(':target .raw').waitFor();
  expect(missing).toEqual([]);
});

test('below a base path a search finds, and leads to the text', async () => {
  const page = await live.open('/search/?q=%E9%9B%86%E8%81%9A%E5%8C%BA');
  await page.locator('[data-search-state="ready"]').waitFor();
  await page.locator('[data-hit] a').first().click();
  await page.locator('.hit-bar').waitFor();
  expect(new URL(page.url()).pathname).toMatch(/^\/jiaozuo\/reports\//);
});

test('below a base path the error page is whole', async () => {
  const page = await live.open('/reports/nothing/here/');
  expect(await page.locator('h1').innerText()).toBe('没有这一页');
  const font = await page.locator('header.top').evaluate((each) => getComputedStyle(each).position);
  expect(font).toBe('sticky');
  await page.getByRole('link', { name: '回到首页' }).click();
  expect(new URL(page.url()).pathname).toBe('/jiaozuo/');
});
