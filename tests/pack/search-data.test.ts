import { expect, test } from 'vitest';
import { asksIndex, searchData } from '../../scripts/pack/search-data.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('the texts of all reports stand in one module, in their order, with the names', async () => {
  const files = new Map([
    ['data/text/b.json', bytesOf([{ about: { order: 1 } }, { about: { order: 3 } }])],
    ['data/text/a.json', bytesOf([{ about: { order: 2 } }])],
    ['data/figures.json', bytesOf([{ about: { order: 0 } }])],
    ['search/names.json', bytesOf([['term', 'a', '甲']])],
  ]);
  const module = `data:text/javascript,${encodeURIComponent(searchData(files))}`;
  expect({ ...(await import(/* @vite-ignore */ module)) }).toEqual({
    texts: [1, 2, 3].map((order) => ({ about: { order } })),
    names: [['term', 'a', '甲']],
  });
});

test('the script that asks the index is told from the others', () => {
  expect(asksIndex('e+"pagefind.js"')).toBe(true);
  expect(asksIndex('fetch(e)')).toBe(false);
});
