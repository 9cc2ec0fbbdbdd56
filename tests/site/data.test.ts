import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statusNames } from '../../src/lib/figure-words.ts';
import { type Figure, FigureSchema } from '../../src/schemas/figure.ts';
import { LedgerSchema } from '../../src/schemas/ledger.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { numberOfSeed } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';

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
