import { expect, test } from 'vitest';
import { builtSite } from './support/built-site.ts';
import { checkLinks, externalAddresses } from './support/check-links.ts';
import { readLinks } from './support/read-links.ts';
import { readPages } from './support/read-pages.ts';

const site = builtSite();
const pages = await readPages(site, readLinks);

test('every address in every page leads to a file and an element of the site', () => {
  expect(pages.size).toBeGreaterThan(5);
  expect(checkLinks(site, pages)).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = [...pages].flatMap(([path, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
  );
  expect(twice).toEqual([]);
});

/** What Pagefind and Workbox write into their code and never ask for: a base to parse paths with, a warning. */
const neverAsked = [
  '/pagefind/pagefind.js: https://example.com$',
  '/sw.js: https://bit.ly/wb-precache`',
];

test('no style sheet, script or picture names another site', () => {
  const named = externalAddresses(site);
  expect(named.filter((each) => !neverAsked.some((known) => each.startsWith(known)))).toEqual([]);
});

test('every page but the error page can be reached from the first', () => {
  const reached = new Set(['/']);
  const base = new URL(`${site.base}/`.replace(/\/{2,}/g, '/'), site.origin);
  for (const path of reached) {
    for (const { use, address } of pages.get(path)?.references ?? []) {
      if (use !== 'a') continue;
      const target = new URL(address, new URL(`.${path}`, base));
      reached.add(`/${target.pathname.slice(base.pathname.length)}`);
    }
  }
  expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual(['/404.html']);
});
