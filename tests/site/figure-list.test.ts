import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countCoverage, coverageWords } from '../../src/lib/coverage.ts';
import { periodWords, statusNames } from '../../src/lib/figure-words.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { IndicatorsSchema } from '../../src/schemas/indicator.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { articleFiles, numberOfSeed } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const path = '/reports/2016-government-work-report/work-report/';
const all: Figure[] = JSON.parse(readFileSync(fileOf(builtSite(), '/data/figures.json'), 'utf8'));
const ofPath = (each: string) =>
  all.filter(({ report, article }) => each === `/reports/${report}/${article}/`);
const isData = ({ status }: Figure) => status !== 'name';
const figures = ofPath(path).filter(isData);
const vocabulary = readFileSync(join(root, 'content/indicators.yml'), 'utf8');
const indicators = new Map(
  IndicatorsSchema.parse(parse(vocabulary)).map(({ id, name }) => [id, name]),
);
const articles = articleFiles().filter((file) => ofPath(file.path).length > 0);
const [unticked = '', ...ticked] = Object.entries(statusNames)
  .filter(([status]) => figures.some((figure) => figure.status === status))
  .map(([, name]) => name);

const read = await readPages(builtSite(), (document) => ({
  coverage: document.querySelector('.coverage')?.textContent,
  names: [...document.querySelectorAll('.figure-names a')].map((link) => link.getAttribute('href')),
  entries: [...document.querySelectorAll('.entries > li')].map((entry) => {
    const textOf = (selector: string) => entry.querySelector(selector)?.textContent;
    return {
      id: entry.id,
      quote: textOf('.big a'),
      indicator: textOf('.what b'),
      said: textOf('.said'),
      facts: textOf('.what > span:last-child')?.split(' · ').slice(-2),
      status: textOf('.badge'),
      plain: textOf('.plain') ?? '',
      says: textOf('.says b'),
      source: entry.querySelector('.src a')?.getAttribute('href'),
      reviewed: textOf('.src span'),
    };
  }),
}));

test.for(articles)('the list of $path says what every figure is, where and when', ({ path }) => {
  const listed = read.get(path)?.entries.map(({ plain, says, source, said, ...rest }) => rest);
  expect(listed).toEqual(
    ofPath(path)
      .filter(isData)
      .map(({ id, quote, status, indicatorId, place, period, reviewed }) => ({
        id: `${id}-card`,
        quote,
        indicator: indicators.get(indicatorId ?? '') ?? '未归类',
        facts: [place ?? '地点未写明', periodWords(period) ?? '时期未写明'],
        status: statusNames[status],
        reviewed: reviewed ? '已逐个核对' : '尚未逐个核对',
      })),
  );
});

test.for(articles)('the list of $path gives the words of the report and their line', ({ path }) => {
  const figuresById = new Map(ofPath(path).map((figure) => [`${figure.id}-card`, figure]));
  for (const { id, indicator: name, said, says, source } of read.get(path)?.entries ?? []) {
    const { quote = '', line, seed = '', indicator } = figuresById.get(id) ?? {};
    expect(says?.replace(/\s/g, '')).toBe(quote);
    expect(said).toBe(indicator && indicator !== name ? `原话：${indicator}` : undefined);
    expect(source?.endsWith(`/source/${numberOfSeed(seed)}/#L${line}`)).toBe(true);
  }
});

test.for(articles)('the plain readings of $path spell 万 and 亿 out', ({ path }) => {
  const plain = new Map(read.get(path)?.entries.map((entry) => [entry.id, entry.plain]));
  const bare = ofPath(path)
    .filter(isData)
    .filter(({ quote, value }) => /[万亿]/.test(quote) && typeof value === 'number')
    .filter(({ id, value }) => {
      const digits = Math.abs(Number(value)).toLocaleString('en', { maximumFractionDigits: 20 });
      return !plain.get(`${id}-card`)?.includes(digits);
    });
  expect(bare.map(({ id, quote }) => `${id} ${quote}`)).toEqual([]);
});

test.for(articles)('the list of $path counts all its figures and names its names', ({ path }) => {
  const { coverage, names } = read.get(path) ?? {};
  const counts = countCoverage(ofPath(path));
  expect(coverage).toContain(coverageWords(counts));
  expect(counts.bound + counts.explained + counts.names).toBe(ofPath(path).length);
  const named = ofPath(path).filter((figure) => !isData(figure));
  expect(names).toEqual(named.map(({ id }) => `#${id}`));
});

/** The figures whose entries are shown, in the order of the list. */
const shown = (page: Page) =>
  page
    .locator('.entries > li')
    .evaluateAll((entries) =>
      entries
        .filter((entry) => entry.checkVisibility())
        .map((entry) => entry.id.replace(/-card$/, '')),
    );
const ids = (fits: (figure: Figure) => boolean) => figures.filter(fits).map(({ id }) => id);
const filters = (page: Page) => page.getByRole('form', { name: '筛选本文的数字' });
const counted = (page: Page) => filters(page).getByRole('status').innerText();

test('the list is narrowed by status, and says how many are left', async () => {
  const page = await open(path);
  expect(await shown(page)).toEqual(ids(() => true));
  await filters(page).getByRole('checkbox', { name: unticked }).uncheck();
  const rest = ids(({ status }) => statusNames[status] !== unticked);
  expect(await shown(page)).toEqual(rest);
  expect(await counted(page)).toBe(`显示${rest.length}个，共${figures.length}个`);
  for (const name of ticked) await filters(page).getByRole('checkbox', { name }).uncheck();
  expect(await shown(page)).toEqual([]);
  expect(await counted(page)).toBe(`显示0个，共${figures.length}个`);
  for (const name of [unticked, ...ticked]) {
    await filters(page).getByRole('checkbox', { name }).check();
  }
  expect(await shown(page)).toEqual(ids(() => true));
  expect(await counted(page)).toBe('');
});

test('the list is narrowed by every indicator it has, and by none of ours', async () => {
  const page = await open(path);
  const choice = filters(page).getByRole('combobox', { name: '指标' });
  const used = new Set(figures.map(({ indicatorId }) => indicatorId ?? '-'));
  const offered = await choice
    .locator('option')
    .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value));
  expect(new Set(offered)).toEqual(new Set(['', '-', ...used]));
  for (const id of used) {
    await choice.selectOption(id);
    const fitting = ids(({ indicatorId }) => (indicatorId ?? '-') === id);
    expect(await shown(page)).toEqual(fitting);
    expect(await counted(page)).toBe(`显示${fitting.length}个，共${figures.length}个`);
  }
});

test('status and indicator narrow the list together', async () => {
  const page = await open(path);
  const repeated = figures.find(({ indicatorId, status }) =>
    figures.some((each) => each.indicatorId === indicatorId && each.status !== status),
  );
  const { status, indicatorId } = repeated ?? expect.unreachable('no indicator of two statuses');
  await filters(page).getByRole('combobox').selectOption(indicatorId);
  await filters(page).getByRole('checkbox', { name: statusNames[status] }).uncheck();
  const both = ids((each) => each.indicatorId === indicatorId && each.status !== status);
  expect(await shown(page)).toEqual(both);
});

test('a link to an entry that is filtered out shows it again', async () => {
  const page = await open(path);
  for (const name of [unticked, ...ticked]) {
    await filters(page).getByRole('checkbox', { name }).uncheck();
  }
  await page.evaluate((id) => location.assign(`#${id}-card`), figures.at(-1)?.id);
  await expect.poll(() => shown(page)).toEqual(ids(() => true));
  await expect
    .poll(() => page.locator(':target').evaluate((entry) => entry.getBoundingClientRect().top))
    .toBeLessThan(800);
});

test('without JavaScript the whole list is there, and nothing that does not work', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await shown(page)).toEqual(ids(() => true));
  expect(await filters(page).count()).toBe(0);
});

test('on paper a figure has the number of its entry, written as there', async () => {
  const page = await open(path);
  await page.emulateMedia({ media: 'print' });
  const numbers = await page.evaluate(() => {
    const told = (each: Element | null, part: string) =>
      each ? getComputedStyle(each, part).content.replace(/["\u2060]/g, '') : '';
    return [...document.querySelectorAll<HTMLAnchorElement>('.text a.fig')].map((mark) => ({
      mark: told(mark, '::after'),
      entry: told(document.getElementById(mark.hash.slice(1)), '::before'),
    }));
  });
  expect(numbers.map(({ entry }) => entry)).toEqual(figures.map((_, index) => `(${index + 1})`));
  expect(numbers.filter(({ mark, entry }) => mark !== entry).slice(0, 2)).toEqual([]);
});

test('on paper there is the list, and no card', async () => {
  const page = await open(path);
  await page.locator('.text a.fig').first().click();
  await page.locator('#card').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#card').isVisible()).toBe(false);
  expect(await filters(page).count()).toBe(0);
  expect(await shown(page)).toEqual(ids(() => true));
});

test('on paper the list is whole, also where it is narrowed on the screen', async () => {
  const page = await open(path);
  await filters(page).getByRole('checkbox', { name: unticked }).uncheck();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toEqual(ids(() => true));
});
