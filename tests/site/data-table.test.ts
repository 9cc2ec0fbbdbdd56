import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Figure, StatusSchema } from '../../src/schemas/figure.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const figures: Figure[] = JSON.parse(
  readFileSync(fileOf(builtSite(), '/data/figures.json'), 'utf8'),
);
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const pages = await readPages(builtSite(), (document) =>
  [...document.querySelectorAll('#all-figures tbody tr')].map((row) => ({
    text: row.textContent ?? '',
    id: row.querySelector('a')?.getAttribute('href')?.replace(/.*#/, '') ?? '',
  })),
);
const rows = pages.get('/data/') ?? [];

/** The figures of the rows that are shown, in their order. */
const shown = async (page: Page) => {
  const ids = await page
    .locator('#all-figures tbody tr')
    .evaluateAll((each) =>
      each
        .filter((row) => row.checkVisibility())
        .map((row) => row.querySelector('a')?.hash.slice(1) ?? ''),
    );
  return ids.map((id) => byId.get(id) ?? expect.unreachable(`no figure ${id}`));
};
const idsOf = (all: readonly Figure[]) => all.map(({ id }) => id).sort();
const columns = ['报告', '指标', '地点', '时期', '数值', '状态', '出处'];
const sortBy = (page: Page, name: string) =>
  page.getByRole('columnheader').getByRole('button', { name, exact: true });
const filters = (page: Page) => page.getByRole('form', { name: '筛选数字' });

test('the button of a column sorts by it, up and down, and tells which way', async () => {
  const page = await open('/data/');
  for (const name of columns) {
    for (const order of ['ascending', 'descending']) {
      await sortBy(page, name).click();
      const states = await page
        .getByRole('columnheader')
        .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));
      expect(states).toEqual(columns.map((each) => (each === name ? order : null)));
      expect(idsOf(await shown(page))).toEqual(idsOf(figures));
    }
  }
});

test('numbers are sorted by value, and what has no value stands last', async () => {
  const page = await open('/data/');
  for (const sign of [1, -1]) {
    await sortBy(page, '数值').click();
    // A range has no value; it stands where it begins.
    const values = (await shown(page)).map(({ value, low }) => value ?? low);
    const numbers = values.filter((value) => value !== null).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => sign * (a - b)));
    expect(values.slice(numbers.length).every((value) => value === null)).toBe(true);
  }
});

test('reports and periods are sorted by year, and what has no period stands last', async () => {
  const page = await open('/data/');
  await sortBy(page, '报告').click();
  const reports = (await shown(page)).map(({ report }) => report.slice(0, 4));
  expect(reports).toEqual(reports.toSorted());
  for (const sign of [1, -1]) {
    await sortBy(page, '时期').click();
    const periods = (await shown(page)).map(({ period }) => period?.match(/\d{4}/)?.[0]);
    const years = periods.filter((year) => year !== undefined).map(Number);
    expect(years).toEqual(years.toSorted((a, b) => sign * (a - b)));
    expect(periods.slice(years.length).every((year) => year === undefined)).toBe(true);
  }
});

test('a column is sorted by keyboard, too', async () => {
  const page = await open('/data/');
  await sortBy(page, '状态').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[aria-sort="ascending"]').innerText()).toContain('状态');
  const statuses = (await shown(page)).map(({ status }) => status);
  const runs = statuses.filter((status, index) => status !== statuses[index - 1]);
  expect(runs.length).toBe(new Set(statuses).size);
});

/** The rows that are shown are those of the figures that fit, and the count says so. */
async function expectOnly(page: Page, fits: (figure: Figure) => boolean): Promise<void> {
  const fitting = figures.filter(fits);
  expect(idsOf(await shown(page))).toEqual(idsOf(fitting));
  const count = await filters(page).getByRole('status').innerText();
  expect(count).toBe(`${fitting.length}个，共${figures.length}个`);
}

test('the table is narrowed by report, by status and by place, and says how many are left', async () => {
  const page = await open('/data/');
  await expectOnly(page, () => true);
  const choices = {
    报告: (each: Figure) => each.report,
    状态: (each: Figure) => each.status,
    地点: (each: Figure) => each.place ?? '',
  };
  for (const [name, keyOf] of Object.entries(choices)) {
    const choice = filters(page).getByRole('combobox', { name });
    const offered = await choice
      .locator('option')
      .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value));
    const used = new Set(figures.map(keyOf).filter(Boolean));
    expect(new Set(offered)).toEqual(
      new Set(['', ...used, ...(name === '状态' ? StatusSchema.options : [])]),
    );
    for (const value of used) {
      await choice.selectOption(value);
      await expectOnly(page, (each) => keyOf(each) === value);
    }
    await choice.selectOption('');
  }
  await expectOnly(page, () => true);
});

test('the table is narrowed by text, and by all filters together', async () => {
  const page = await open('/data/');
  const text = filters(page).getByRole('searchbox', { name: '文字' });
  const holds = (word: string) => {
    const ids = new Set(rows.filter(({ text }) => text.includes(word)).map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(0);
    return ({ id }: Figure) => ids.has(id);
  };
  await text.fill(' 投资 ');
  await expectOnly(page, holds('投资'));
  await filters(page).getByRole('combobox', { name: '状态' }).selectOption('target');
  await expectOnly(page, (each) => holds('投资')(each) && each.status === 'target');
  await text.fill('亿元');
  await expectOnly(page, (each) => holds('亿元')(each) && each.status === 'target');
  await text.fill('*(没有的文字');
  await expectOnly(page, () => false);
  await text.press('Enter');
  expect(new URL(page.url()).search).toBe('');
});

test('a narrowed table stays narrowed when it is sorted', async () => {
  const page = await open('/data/');
  await filters(page).getByRole('combobox', { name: '状态' }).selectOption('rule');
  await sortBy(page, '数值').click();
  await expectOnly(page, ({ status }) => status === 'rule');
});

test('a row leads to the figure, and its card is open', async () => {
  const page = await open('/data/');
  await page.locator('a[href$="#002-26"]').click();
  await page.getByRole('dialog', { name: '数字说明：1038亿元，实绩' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#002-26');
});

test('without JavaScript there is a plain table, and nothing that does not work', async () => {
  const page = await open('/data/', { javaScriptEnabled: false });
  const table = page.getByRole('table', { name: '全部数字' });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(columns);
  expect(await table.getByRole('button').count()).toBe(0);
  expect(await filters(page).count()).toBe(0);
  expect(idsOf(await shown(page))).toEqual(idsOf(figures));
});
