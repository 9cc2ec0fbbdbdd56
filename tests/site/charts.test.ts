import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/schemas/figure.ts';
import { builtSite, fileOf, pagePathsOf } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();
const { open } = live;
const path = '/charts/new-district-2011-2013/';
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const plots = (page: Page) => page.locator('.plots').first();
const tip = (page: Page) => page.locator('.plots .tip').first();
const rowsOf = (page: Page) => page.locator('.chart-table tbody tr[data-point]');
const file = (name: string) => readFileSync(fileOf(builtSite(), name), 'utf8');
const figures: Figure[] = JSON.parse(file('/data/figures.json'));

const read = await readPages(builtSite(), (document) => ({
  charts: [...document.querySelectorAll('figure.chart')].map((chart) => ({
    id: chart.id,
    layouts: [...chart.querySelectorAll('.plots svg')].map((svg) => ({
      said: [...svg.querySelectorAll('.point')].map((point) => point.getAttribute('data-say')),
      figures: [...svg.querySelectorAll('.point')].map((point) =>
        point.getAttribute('data-figure'),
      ),
    })),
    rows: chart.querySelectorAll('tr[data-point]').length,
    files: [...chart.querySelectorAll('.chart-files a')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    styled: chart.querySelectorAll('[style]').length,
  })),
}));
const charts = [...read].flatMap(([page, { charts }]) =>
  charts.map((chart) => ({ page, ...chart })),
);

test('both layouts of every chart say the same points, and the table has a row for each', () => {
  expect(charts.length).toBeGreaterThan(50);
  const known = new Set(figures.map(({ id }) => id));
  for (const { id, layouts, rows, styled } of charts) {
    const [narrow, wide] = layouts;
    expect(narrow).toEqual(wide);
    expect(`${id} ${rows}`).toBe(`${id} ${narrow?.said.length}`);
    expect(narrow?.figures.filter((each) => !known.has(each ?? ''))).toEqual([]);
    expect(styled).toBe(0);
  }
});

test('there is a page for every indicator, with all its figures', async () => {
  const ids = new Set(figures.flatMap(({ indicatorId }) => indicatorId ?? []));
  const pages = pagePathsOf(builtSite());
  for (const id of ids) expect(pages).toContain(`/indicators/${id}/`);
  const own = figures.filter(
    (each) => each.indicatorId === 'public-budget-revenue' && each.status !== 'name',
  );
  const page = await open('/indicators/public-budget-revenue/');
  const links = page.locator('.indicator-figures a.fig');
  const found = await links.evaluateAll((all) =>
    all.map((each) => each.getAttribute('href')?.replace(/.*#/, '')),
  );
  expect(found.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
});

test('the arrow keys go from point to point, and say each', async () => {
  const page = await open(path);
  await page.locator('.told').first().focus();
  const said = page.locator('.told output').first();
  await page.keyboard.press('ArrowRight');
  expect(await said.innerText()).toBe('公共财政预算收入，2011年：约3.56亿元，推算');
  await page.keyboard.press('ArrowRight');
  expect(await said.innerText()).toBe('公共财政预算收入，2012年：5.01亿元，实绩');
  expect(await tip(page).innerText()).toBe(await said.innerText());
  await page.keyboard.press('End');
  expect(await said.innerText()).toContain('8000万美元，目标');
  await page.keyboard.press('ArrowRight');
  expect(await said.innerText()).toContain('8000万美元，目标');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await said.innerText()).toContain('2011年：约3.56亿元');
  await page.keyboard.press('Escape');
  expect(await tip(page).isVisible()).toBe(false);
});

test('Enter leads from a point into the text', async () => {
  const page = await open(path);
  await page.locator('.told').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/duty-and-hope\/#003-1770$/);
});

test('the mouse shows a word at a point, inside the chart', async () => {
  const page = await open(path, { viewport: { width: 1280, height: 900 } });
  await page.locator('.plot.wide .point.target .hit').first().hover();
  expect(await tip(page).innerText()).toBe('公共财政预算收入，2013年：6.5亿元，目标');
  const [box, frame] = [await tip(page).boundingBox(), await plots(page).boundingBox()];
  expect(box && frame && box.x >= frame.x && box.x + box.width <= frame.x + frame.width + 1).toBe(
    true,
  );
});

test('a tap shows a word at a point on a phone', async () => {
  const page = await open(path, phone);
  await page.locator('.plot.narrow .point.actual .hit').first().tap();
  expect(await page.locator('.told output').first().innerText()).toContain('5.01亿元，实绩');
});

test('on a phone the narrow layout stands, with text of 12 pixels and more', async () => {
  const page = await open('/charts/', phone);
  for (const each of [
    'industrial-zones-2009-2015',
    'town-growth-rates',
    'text-structure-2016',
    'urban-change-2010-2015',
  ]) {
    await page.goto(live.url(`/charts/${each}/`));
    expect(await page.locator('.plot.wide').first().isVisible()).toBe(false);
    const smallest = await page.locator('.plot.narrow').evaluate((svg) => {
      if (!(svg instanceof SVGSVGElement)) return 0;
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const sizes = [...svg.querySelectorAll('text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return Math.min(...sizes) * scale;
    });
    expect(smallest).toBeGreaterThanOrEqual(12);
    const beyond = await page.locator('.plot.narrow').evaluate((svg) => {
      const { right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > right + 1)
        .map((text) => text.textContent);
    });
    expect(beyond).toEqual([]);
  }
});

test('without JavaScript the chart, its table and its files are there, and nothing that does not work', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await page.locator('.plot').filter({ visible: true }).count()).toBeGreaterThan(0);
  expect(await rowsOf(page).count()).toBeGreaterThan(20);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByText('点图上的一点').isVisible()).toBe(false);
  expect(await page.locator('[tabindex="0"]').count()).toBe(0);
  expect(await page.getByRole('link', { name: '下载SVG' }).isVisible()).toBe(true);
});

test('the files of every chart answer with their type', async () => {
  const page = await open(path);
  for (const address of new Set(charts.flatMap(({ files }) => files))) {
    const response = await page.request.get(new URL(address, page.url()).href);
    expect(response.status()).toBe(200);
    const expected = address.endsWith('.svg') ? 'image/svg+xml' : 'text/csv; charset=utf-8';
    expect(response.headers()['content-type']).toBe(expected);
  }
});

test('the picture file is well formed, says its title and its sources, and asks nobody for anything', async () => {
  const page = await open('/charts/new-district-2011-2013.svg');
  const told = await page.evaluate(() => ({
    root: document.documentElement.localName,
    text: document.documentElement.textContent,
  }));
  expect(told.root).toBe('svg');
  expect(told.text).toContain('焦作新区的公共财政预算收入');
  expect(told.text).toMatch(/出处：《.*》第/);
});

test('the picture file is dark where the reader wants it dark', async () => {
  const colours = await Promise.all(
    (['light', 'dark'] as const).map(async (colorScheme) => {
      const page = await open('/charts/new-district-2011-2013.svg', { colorScheme });
      return page.locator('.paper').evaluate((paper) => getComputedStyle(paper).fill);
    }),
  );
  expect(colours).toEqual(['rgb(251, 248, 241)', 'rgb(21, 22, 26)']);
});

test('the PNG file is the picture at twice its size', async () => {
  const page = await open(path);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('new-district-2011-2013.png');
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const width = Number(/ width="(\d+)"/.exec(file('/charts/new-district-2011-2013.svg'))?.[1]);
  expect(bytes.readUInt32BE(16)).toBe(width * 2);
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('the CSV file has a line for every point', () => {
  const lines = file('/charts/urban-change-2010-2015.csv').trimEnd().split('\r\n');
  expect(lines[0]).toBe('panel,at,status,value,low,high,unit,printed,figures,places,sources');
  expect(lines).toHaveLength(11);
  expect(lines[1]).toBe(
    '第三产业增加值占比,2010年,实绩,26.2,26.2,26.2,%,26.2%,002-4457,焦作市,002_46f71647f0321bc7.txt:237',
  );
});

test('the card of a figure shows the chart of its indicator and place, loaded only then', async () => {
  const asked: string[] = [];
  const page = await open('/reports/2013-new-district/duty-and-hope/');
  page.on('request', (request) => asked.push(request.url()));
  expect(asked.filter((url) => url.endsWith('.svg'))).toEqual([]);
  await page.locator('[id="003-1770"]').click();
  const picture = page.locator('#card img');
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth),
    )
    .toBe(300);
  expect(await picture.getAttribute('alt')).toContain('5.01亿元');
  const link = page.locator('#card').getByRole('link', { name: '图和这个指标的全部数字' });
  await link.click();
  await page.waitForURL(
    /\/indicators\/public-budget-revenue\/#chart-public-budget-revenue-jiaozuo-shifanqu$/,
  );
});

test('a reading page shows the charts that name it, after the text and before the figures', async () => {
  const page = await open('/reports/2013-new-district/duty-and-hope/');
  const links = await page
    .locator('.article-charts a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links).toEqual(
    ['/charts/enterprises-above-size/', '/charts/new-district-2011-2013/'].map((each) => each),
  );
  const order = await page.evaluate(() => {
    const [text, charts, list] = ['.text', '.article-charts', '.figures'].map((each) =>
      document.querySelector(each),
    );
    const follows = (a?: Element | null, b?: Element | null) =>
      !!a && !!b && !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    return [follows(text, charts), follows(charts, list)];
  });
  expect(order).toEqual([true, true]);
});
