import { expect, test } from 'vitest';
import { allSeeds } from '../helpers/seeds.ts';
import { builtSite } from './support/built-site.ts';
import { numberOfSeed } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';

const seeds = allSeeds().map((seed) => ({ ...seed, path: `/source/${numberOfSeed(seed.name)}/` }));
const pages = await readPages(builtSite(), (document) => ({
  lines: [...document.querySelectorAll('.line')].map((line) => ({
    id: line.id,
    number: line.querySelector('.no')?.textContent,
    raw: line.querySelector('.raw')?.textContent,
  })),
  /** Rows that do not say where their lines went, or why they went nowhere. */
  silent: [...document.querySelectorAll('tr.run')].filter(
    (row) => !row.querySelector('.fate a[href], .fate .dropped'),
  ).length,
  text: document.querySelector('main')?.textContent ?? '',
}));

/** The lines of a text by any line ending of Unicode; none after the last ending. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

test('there is a source page for every seed', () => {
  const paths = [...pages.keys()].filter((path) => /^\/source\/./.test(path));
  expect(paths).toEqual(seeds.map(({ path }) => path));
});

test.for(seeds)('$path shows every line of $name as it stands in the file', ({ path, text }) => {
  const expected = linesOf(text).map((raw, index) => ({
    id: `L${index + 1}`,
    number: `${index + 1}`,
    raw,
  }));
  expect(pages.get(path)?.lines).toEqual(expected);
});

test.for(seeds)('$path says of every line where it went', ({ path }) => {
  expect(pages.get(path)?.silent).toBe(0);
});

test.for(seeds)('$path names the file and its SHA-256', ({ path, name, sha256 }) => {
  expect(pages.get(path)?.text).toContain(name);
  expect(pages.get(path)?.text).toContain(sha256);
});
