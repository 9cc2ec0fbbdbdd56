import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { builtSite } from './support/built-site.ts';
import { readParagraphs } from './support/page-texts.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const pages = await readPages(builtSite(), readParagraphs);
const all = [...pages].flatMap(([path, own]) =>
  own.map(({ corrected }) => ({ year: /\d{4}/.exec(path)?.[0] ?? '', text: corrected })),
);
const word = '产业集聚区';
const holding = all.filter(({ text }) => text.includes(word));
const times = (texts: readonly { text: string }[]) =>
  texts.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);

const query = (typed: string, rest = '') => `/search/?q=${encodeURIComponent(typed)}${rest}`;
const region = (page: Page) => page.locator('#results');
const total = (page: Page) => region(page).getAttribute('data-total');
const sum = (page: Page) => page.locator('#sum').innerText();

async function ready(page: Page, state = 'ready'): Promise<Page> {
  await page.locator(`#results[data-search-state="${state}"]`).waitFor();
  return page;
}

test('totals and counts by year are those of Ctrl-F', async () => {
  const page = await ready(await open(query(word)));
  expect(await total(page)).toBe(String(times(holding)));
  expect(await region(page).getAttribute('data-paragraphs')).toBe(String(holding.length));
  expect(await page.locator('[data-hit]').count()).toBe(times(holding));
  const byYear = Map.groupBy(holding, ({ year }) => year);
  for (const [year, own] of byYear) {
    const head = page.locator('.of-year h2', { hasText: year });
    expect(await head.innerText()).toContain(`${times(own)}处`);
  }
});

test('every hit stands in its line, 18 characters on either side, with the way to its paragraph', async () => {
  const page = await ready(await open(query(word)));
  const lines = await page.locator('[data-hit]').evaluateAll((items) =>
    items.map((item) => ({
      key: item.getAttribute('data-hit') ?? '',
      href: item.querySelector('a')?.getAttribute('href') ?? '',
      words: item.querySelector('mark')?.textContent,
      whole: ['.left', 'mark', '.right']
        .map((part) => item.querySelector(part)?.textContent)
        .join(''),
    })),
  );
  for (const { key, href, words, whole } of lines) {
    expect(words).toBe(word);
    expect(Array.from(whole).length).toBeLessThanOrEqual(word.length + 36);
    expect(all.some(({ text }) => text.includes(whole))).toBe(true);
    const [path = '', block = ''] = key.split('#');
    expect(href).toMatch(new RegExp(`/reports/${path}/\\?hit=`));
    if (/\d$/.test(block)) expect(href.endsWith(`#${block}`)).toBe(true);
  }
});

test('a year without a report is shown as such, and the rate has its denominator', async () => {
  const page = await ready(await open(query(word)));
  const chart = page.getByRole('img');
  expect(await chart.getAttribute('aria-label')).toContain('2015年未收录');
  await page.getByText('看表').click();
  const rows = await page.locator('.chart tbody tr').allInnerTexts();
  for (const row of rows) {
    const [, year, characters, count, rate] =
      /^(\d+)\s+([\d,]+)\s+(\d+)处，每万字([\d.]+)/.exec(row) ?? [];
    if (!year) continue;
    const own = all.filter((each) => each.year === year);
    const size = own.reduce(
      (before, { text }) => before + Array.from(text.replace(/\s/g, '')).length,
      0,
    );
    expect(Number(characters?.replace(',', ''))).toBe(size);
    expect(Number(rate)).toBeCloseTo((Number(count) / size) * 10_000, 1);
  }
  await page.getByRole('radio', { name: '次数' }).check();
  expect(await chart.getAttribute('aria-label')).not.toContain('（');
  expect(page.url()).toContain('measure=count');
});

test('filters narrow the hits, count them, and stand in the address', async () => {
  const page = await ready(await open(query(word)));
  const box = page.getByRole('checkbox', { name: '2014' }).first();
  await box.check();
  const own = holding.filter(({ year }) => year === '2014');
  expect(await total(page)).toBe(String(times(own)));
  expect(await sum(page)).toContain(`筛选后是${times(own)}处`);
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
  const again = await ready(await open(query(word, '&year=2014')));
  expect(await total(again)).toBe(String(times(own)));
  expect(new URL(page.url()).search).toBe(new URL(again.url()).search);
});

test('lines are sorted by what stands beside the hit', async () => {
  const page = await ready(await open(query(word)));
  await page.getByLabel('排列').selectOption('right');
  const rights = await page.locator('[data-hit] .right').allTextContents();
  expect(rights).toHaveLength(times(holding));
  const collator = new Intl.Collator('zh-CN');
  expect(rights).toEqual(rights.toSorted(collator.compare));
});

test('up to four words are compared in one trend, told apart by dash and mark', async () => {
  const page = await ready(await open(query(word)));
  for (const other of ['项目', '创新', '没有这个词']) {
    await page.getByRole('button', { name: '比较另一个词' }).click();
    await page.getByRole('searchbox', { name: '比较的词' }).last().fill(other);
    await page.keyboard.press('Enter');
    await ready(page);
  }
  expect(await page.locator('#add-term').isVisible()).toBe(false);
  expect(await page.locator('.legend li').allInnerTexts()).toEqual(
    [word, '项目', '创新', '没有这个词'].map((each) => ` ${each}`),
  );
  const dashes = await page
    .locator('.chart > svg .curve')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray));
  expect(new Set(dashes).size).toBe(4);
  const dots = await page
    .locator('.legend .dot')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(new Set(dots).size).toBe(4);
  expect(await total(page)).toBe(String(times(holding)));
  await page.getByRole('button', { name: '不再比较项目' }).click();
  expect(new URL(page.url()).searchParams.getAll('vs')).toEqual(['创新', '没有这个词']);
});

test('all hits can be had as a table', async () => {
  const page = await ready(await open(query('14820')));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('\ufeffyear,report,article,paragraph,left,hit,right,link');
  expect(lines).toHaveLength(Number(await total(page)) + 2);
  expect(lines[1]).toMatch(/http:\/\/127\.0\.0\.1:\d+\/reports\/\S+\?hit=14820#p\d+$/);
});

test('terms and indicators of that name come first', async () => {
  const page = await ready(await open(query('集聚区')));
  const offered = page.locator('#offered');
  await offered.getByRole('link', { name: '产业集聚区', exact: true }).click();
  await page.waitForURL(/\/terms\//);
});

test('while somebody types, names are suggested; arrows and Enter take one', async () => {
  const page = await open('/search/');
  const input = page.getByRole('combobox', { name: '查找' });
  await input.pressSequentially('集聚');
  const options = page.getByRole('option');
  await options.first().waitFor();
  expect(await input.getAttribute('aria-expanded')).toBe('true');
  expect(await findAxeViolations(page)).toEqual([]);
  const [first = ''] = await options.allInnerTexts();
  await page.keyboard.press('ArrowDown');
  const active = await input.getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  await ready(page);
  expect(await input.inputValue()).toBe(first.split(/\s/)[0]);
  expect(await page.getByRole('listbox').isVisible()).toBe(false);
});

test('Esc closes the suggestions, and Enter searches for what was typed', async () => {
  const page = await open('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('集聚区');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('option').first().isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await ready(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('集聚区');
});

test('arrows move from the input through the hits and back, Enter opens one', async () => {
  const page = await ready(await open(query(word)));
  const focused = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-hit] a')].indexOf(document.activeElement as Element),
    );
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/.+\?hit=/);
});

test('recent searches stay on this device until they are cleared', async () => {
  const page = await ready(await open(query('项目')));
  await page.goto(new URL('/search/', page.url()).href);
  await page.locator('#recent').getByRole('link', { name: '项目' }).click();
  await ready(page);
  await page.getByRole('button', { name: '清除' }).click();
  expect(await page.locator('#recent').isVisible()).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test.for([
  ['', 'empty', /写一个词/],
  ['　 ', 'empty', /写一个词/],
  ['没有这样的话', 'empty', /都没有“没有这样的话”/],
  ['字'.repeat(300), 'empty', /太长/],
  ['<img src=x onerror=alert(1)>', 'empty', /都没有“<img src=x onerror=alert\(1\)>”/],
  ['"', 'empty', /都没有/],
  ['產業集聚區', 'ready', /按简体“产业集聚区”查找/],
  ['ＰＰＰ', 'ready', /共\d+处/],
  ['41.5%', 'ready', /共\d+处/],
  ['集聚区 -产业', 'ready', /共\d+处/],
] as const)('%s gets a calm answer', async ([typed, state, said]) => {
  const page = await open('/');
  page.on('pageerror', (error) => expect.fail(error.message));
  page.on('console', (message) => expect.fail(message.text()));
  await page.goto(new URL(query(typed), page.url()).href);
  await ready(page, state);
  await expect.poll(() => sum(page)).toMatch(said);
  if (state === 'empty') expect(await total(page)).toBe('0');
});

test.for(['**/pagefind/**', '**/pagefind/index/**', '**/pagefind/fragment/**'])(
  'where %s cannot be had, the page says so instead of finding less, and can try again',
  async (files) => {
    const page = await open('/search/');
    await page.route(files, (route) => route.abort());
    await page.getByRole('combobox').fill('项目');
    await page.keyboard.press('Enter');
    await ready(page, 'error');
    expect(await sum(page)).toContain('没有查成');
    await page.unroute(files);
    await page.keyboard.press('Enter');
    await ready(page);
  },
);

test.for([
  ['light', 1280],
  ['light', 360],
  ['dark', 1280],
  ['dark', 360],
] as const)('axe finds nothing on results, %s, %i px wide', async ([colorScheme, width]) => {
  const path = query('民生', '&vs=%E9%A1%B9%E7%9B%AE');
  const page = await ready(await open(path, { viewport: { width, height: 800 }, colorScheme }));
  await page.locator('#offered a').first().waitFor();
  await page.locator('#narrow').evaluate((details) => details.setAttribute('open', ''));
  expect(await findAxeViolations(page)).toEqual([]);
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(reach).toBeLessThanOrEqual(width);
});

test('without scripts the page says so, and shows other ways', async () => {
  const page = await open(query('项目'), { javaScriptEnabled: false });
  const main = await page.locator('main').innerText();
  expect(main).toContain('搜索要用脚本');
  expect(await page.getByRole('link', { name: '术语表' }).isVisible()).toBe(true);
});
