import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { offlineWords } from '../../src/offline/offline-state.ts';
import { fold } from '../../src/search/fold.ts';
import { printedReading, type SearchArticle } from '../../src/search/texts.ts';
import { run } from '../helpers/run.ts';
import { root } from '../helpers/seeds.ts';
import { tempFolder } from '../helpers/temp.ts';
import { unzipInto } from '../helpers/unzip.ts';
import { launchBrowser } from './support/browser.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { kinds } from './support/kinds.ts';

const reading = 'reports/2016-government-work-report/work-report/index.html';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Packs the built site and unzips it, as somebody would who got it on a stick. */
function unpacked(): string {
  const folder = tempFolder();
  const archive = join(folder, 'site.zip');
  const { code, lines } = run('pack.ts', root, '--dist', builtSite().folder, '--out', archive);
  expect([code, lines.length]).toEqual([0, 1]);
  const site = join(folder, '焦作 报告#1');
  unzipInto(site, readFileSync(archive));
  return site;
}

/** A window without a network on a file of the pack, and everything that goes wrong in it. */
async function openFile(site: string, path: string): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', offline: true });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems: string[] = [];
  const say = (what: string) => problems.push(`${page.url()} ${what}`);
  page.on('console', (message) => say(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => say(error.message));
  page.on('requestfailed', (request) => say(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) say(`asks for ${request.url()}`);
  });
  await page.goto(fileUrl(site, path));
  return { page, problems };
}

function fileUrl(site: string, path: string): string {
  return pathToFileURL(join(site, path)).href;
}

/** The pictures and style sheets of a page that are not there; runs in the browser. */
async function findBroken(): Promise<string[]> {
  const images = [...document.images].map(async (image) => {
    image.loading = 'eager';
    await image.decode().catch(() => undefined);
    return image.naturalWidth === 0 ? [image.outerHTML] : [];
  });
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const lost = sheets.filter(({ sheet }) => sheet === null).map(({ outerHTML }) => outerHTML);
  return [...(await Promise.all(images)).flat(), ...lost];
}

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
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    const picture = document.createElement('img');
    picture.src = 'https://example.org/a.png';
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    document.body.append(script, picture, styled);
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return seen.sort();
  });
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']);
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
