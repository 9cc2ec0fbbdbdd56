import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { statusNames } from '../../src/lib/figure-words.ts';
import { type Figure, FigureSchema, StatusSchema } from '../../src/schemas/figure.ts';
import { LedgerSchema } from '../../src/schemas/ledger.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { numberOfSeed } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const content = join(root, 'content/reports');
const contentOf = (name: string) =>
  globSync(`*/${name}`, { cwd: content }).map((file) =>
    JSON.parse(readFileSync(join(content, file), 'utf8')),
  );
const builtFile = (path: string) => readFileSync(fileOf(builtSite(), path), 'utf8');
const figures: Figure[] = contentOf('figures.json').flat();
const published: Figure[] = JSON.parse(builtFile('/data/figures.json'));
const csv = parseCsv(builtFile('/data/figures.csv'));
const byId = new Map(figures.map((figure) => [figure.id, figure]));
const fields = Object.keys(FigureSchema.shape);

const read = await readPages(builtSite(), (document) => ({
  figures: [...document.querySelectorAll('.text .fig')].map(({ id }) => id),
  lines: [...document.querySelectorAll('[id^="L"]')].map(({ id }) => id),
  rows: [...document.querySelectorAll('#all-figures tbody tr')].map((row) => ({
    cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  })),
  terms: [...document.querySelectorAll('.dictionary > div')].map((term) => ({
    id: term.id,
    name: term.querySelector('code')?.textContent,
    words: [...term.querySelectorAll('dd > p')].map((words) => words.textContent),
    values: [...term.querySelectorAll('li > code')].map((value) => value.textContent),
  })),
}));
const rows = read.get('/data/')?.rows ?? [];

/** RFC 4180 to the letter: CRLF after every record, quotes around what needs them. */
function parseCsv(text: string): Record<string, string>[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const records: string[][] = [];
  let record: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`no cell of RFC 4180 at ${at}: ${text.slice(at, at + 80)}`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    records.push(record);
    record = [];
  }
  const [header = [], ...rest] = records;
  return rest.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells.length} cells: ${cells}`);
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** Figures in an order of their own: what counts is that all are there. */
const sorted = <Each extends { id?: string }>(all: readonly Each[]) =>
  all.toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? ''));

test('the data hold every figure of every report once, as the schema wants it', () => {
  expect(sorted(published)).toEqual(sorted(figures));
  expect(new Set(published.map(({ id }) => id)).size).toBe(published.length);
  for (const figure of published) expect(FigureSchema.parse(figure)).toEqual(figure);
});

test('the CSV file holds the records of the JSON file, in the same order', () => {
  expect(csv).toEqual(
    published.map((figure) =>
      Object.fromEntries(Object.entries(figure).map(([name, value]) => [name, `${value ?? ''}`])),
    ),
  );
});

test('the metadata of the CSV file name every column, in their order, and types that fit', () => {
  const metadata = JSON.parse(builtFile('/data/figures.csv-metadata.json'));
  expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  expect(metadata.url).toBe('figures.csv');
  const { columns, primaryKey } = metadata.tableSchema;
  expect(primaryKey).toBe('id');
  expect(columns.map(({ name }: { name: string }) => name)).toEqual(Object.keys(csv[0] ?? {}));
  expect(columns.map(({ titles }: { titles: string }) => titles)).toEqual(fields);
  const forms: Record<string, RegExp> = {
    integer: /^\d+$/,
    decimal: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    string: /^/,
  };
  for (const { name, datatype, required } of columns) {
    const form = forms[datatype] ?? new RegExp(`^(${datatype.format})$`);
    const wrong = csv
      .map((record) => record[name] ?? '')
      .filter((value) => (value === '' ? required : !form.test(value)));
    expect(`${name}: ${wrong}`).toBe(`${name}: `);
  }
});

test('the dictionary names every field of the schema and every value of a fixed list', () => {
  const terms = read.get('/data/dictionary/')?.terms ?? [];
  expect(terms.map(({ id }) => id)).toEqual(fields);
  expect(terms.map(({ name }) => name)).toEqual(fields);
  expect(terms.filter(({ words }) => words.length < 2 || words.includes(''))).toEqual([]);
  for (const { id, values } of terms) {
    const field: unknown = Reflect.get(FigureSchema.shape, id);
    const options = field && typeof field === 'object' && 'options' in field ? field.options : [];
    const fixed = id === 'status' || id === 'relation' ? options : [];
    expect(values).toEqual(fixed);
  }
});

test.for(contentOf('ledger.json'))('the ledger of $seed is published whole', (ledger) => {
  const text = builtFile(`/data/ledger/${numberOfSeed(ledger.seed)}.json`);
  expect(JSON.parse(text)).toEqual(ledger);
  expect(LedgerSchema.parse(JSON.parse(text))).toEqual(ledger);
});

test('the table has a row for every figure, with what the data say', () => {
  const told = rows.map(({ cells: [year, , place, , quote, status], links: [href = ''] }) => ({
    id: href.replace(/.*#/, ''),
    words: [year, place, quote, status],
  }));
  expect(sorted(told)).toEqual(
    sorted(figures).map(({ id, report, place, quote, status }) => ({
      id,
      words: [report.slice(0, 4), place ?? '', quote, statusNames[status]],
    })),
  );
});

test('every row leads to its figure in the text and to its line of the source', () => {
  const { base } = builtSite();
  const pathOf = (href: string) =>
    `/${href.slice(base.length)}`.replace(/#.*/, '').replace(/^\/+/, '/');
  for (const { links } of rows) {
    const [figure = '', source = ''] = links;
    const id = figure.replace(/.*#/, '');
    expect(read.get(pathOf(figure))?.figures).toContain(id);
    expect(read.get(pathOf(source))?.lines).toContain(`L${byId.get(id)?.line}`);
    expect(source).toMatch(new RegExp(`#L${byId.get(id)?.line}$`));
  }
});

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
    const found = rows.filter(({ cells }) => cells.join('').includes(word));
    const ids = new Set(found.map(({ links: [href = ''] }) => href.replace(/.*#/, '')));
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
