import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readTerms } from '../../scripts/disk/vocabularies.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const read = await readPages(builtSite(), (document) => ({
  english: [...document.querySelectorAll('main[lang="en"] p, main [lang="en"]')].map(
    (each) => each.textContent ?? '',
  ),
  rows: [...document.querySelectorAll('.english-page section')].map((section) => ({
    id: section.querySelector('h2')?.id,
    words: [...section.querySelectorAll('.all-terms > li')].map((row) => ({
      chinese: row.querySelector('[lang="zh-CN"]')?.textContent.trim(),
      english: row.querySelector('p > b')?.textContent,
      href: row.querySelector('a')?.getAttribute('href') ?? null,
    })),
  })),
}));
const list = (name: string): { name?: string; symbol?: string; english: string }[] =>
  parse(readFileSync(join(root, `content/${name}.yml`), 'utf8'));
const rowsOf = (id: string) =>
  read.get('/en/glossary/')?.rows.find((section) => section.id === id)?.words ?? [];

test('every page says in English what it is', () => {
  const silent = [...read].filter(
    ([, { english }]) => !english.some((line) => /[a-z]{2}/i.test(line)),
  );
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('the glossary has every term, indicator, place and unit in both languages', () => {
  const terms = readTerms(join(root, 'content/terms'));
  expect(
    rowsOf('terms')
      .map(({ chinese, english }) => `${chinese}=${english}`)
      .sort(),
  ).toEqual(terms.map(({ term }) => `${term.term}=${term.english}`).sort());
  for (const [id, names] of [
    ['indicators', list('indicators')],
    ['places', list('places')],
    ['units', list('units')],
  ] as const) {
    expect(new Set(rowsOf(id).map(({ chinese, english }) => `${chinese}=${english}`))).toEqual(
      new Set(names.map(({ name, symbol, english }) => `${name ?? symbol}=${english}`)),
    );
  }
  for (const { href } of [...rowsOf('terms'), ...rowsOf('indicators')]) expect(href).not.toBeNull();
});

test('the glossary narrows by words of either language', async () => {
  const page = await open('/en/glossary/');
  const shown = () => page.locator('.all-terms > li:visible').count();
  const all = await shown();
  const box = page.getByRole('searchbox', { name: 'Find' });
  await box.fill('percentage point');
  const some = await shown();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await box.fill('百分点');
  expect(await shown()).toBeGreaterThan(0);
  await box.fill('no such thing at all');
  expect(await shown()).toBe(0);
  expect(await page.locator('#glossary-filter output').innerText()).toBe('nothing found');
});

test('without scripts the whole glossary is there', async () => {
  const page = await open('/en/glossary/', { javaScriptEnabled: false });
  expect(await page.locator('#glossary-filter').isVisible()).toBe(false);
  expect(await page.locator('.all-terms > li').count()).toBeGreaterThan(900);
});
