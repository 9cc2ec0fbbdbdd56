import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtSite, fileOf, pagePathsOf } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';

const site = builtSite();
const pages = await readPages(site, (document) => {
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
  return {
    language: document.documentElement.lang,
    titles: [...document.querySelectorAll('title:not(svg title)')].map((each) => each.textContent),
    headings: [...document.querySelectorAll('h1')].map((each) => each.textContent),
    description: content('meta[name="description"]'),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    robots: content('meta[name="robots"]'),
    ogTitle: content('meta[property="og:title"]'),
    ogImage: content('meta[property="og:image"]'),
    viewport: content('meta[name="viewport"]'),
    policy: content('meta[http-equiv="content-security-policy"]') ?? '',
    data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (each) => each.textContent,
    ),
    inline: [...document.querySelectorAll('*')]
      .flatMap((each) => [...each.attributes])
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name, value }) => `${name}="${value}"`),
    pictures: [...document.querySelectorAll('img, svg, video, audio, iframe')]
      .filter((each) => !each.hasAttribute('alt') && each.getAttribute('aria-hidden') !== 'true')
      .filter((each) => each.localName !== 'svg' || !each.getAttribute('aria-label'))
      .map((each) => each.outerHTML),
    outOfOrder: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .map((each) => Number(each.localName.slice(1)))
      .filter((level, index, levels) => level > (levels[index - 1] ?? 0) + 1).length,
  };
});
const entries = [...pages].map(([path, page]) => ({ path, ...page }));
const indexed = entries.filter(({ path }) => path !== '/404.html');
const address = (path: string) =>
  new URL(`${site.base}/${path}`.replace(/\/{2,}/g, '/'), site.origin).href;

test.for(entries)('$path says what it is, in its language', (page) => {
  expect(page.language).toBe(page.path.startsWith('/en/') ? 'en' : 'zh-CN');
  expect(page.titles).toEqual([expect.stringContaining('焦作报告细读')]);
  expect(page.headings).toEqual([expect.stringMatching(/\S/)]);
  expect(page.description).toMatch(page.language === 'en' ? /\.$/ : /[。！？]$/);
  expect(page.ogTitle).toMatch(/\S/);
  expect(page.ogImage).toBe(address('/social.png'));
  expect(page.viewport).toBe('width=device-width, initial-scale=1');
  expect(page.outOfOrder).toBe(0);
});

test.for(entries)('$path allows no script or style but the site’s own', (entry) => {
  const { path, inline } = entry;
  // The search engine is compiled to WebAssembly; only its page runs it.
  const policy =
    path === '/search/' ? entry.policy.replace("'wasm-unsafe-eval'", '') : entry.policy;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'/);
  expect(policy).toMatch(/style-src 'self'/);
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
  expect(inline).toEqual([]);
});

test.for(entries)('$path has no picture without words', ({ pictures }) => {
  expect(pictures).toEqual([]);
});

test.for(indexed)('$path has one address', ({ path, canonical, robots, data }) => {
  expect(canonical).toBe(address(path));
  expect(robots).toBeUndefined();
  for (const json of data) {
    const node = JSON.parse(json);
    expect(node['@context']).toBe('https://schema.org');
    expect(node.url).toBe(canonical);
  }
});

test('the home page, the reports and the articles carry structured data', () => {
  const silent = indexed.filter(({ data }) => data.length === 0).map(({ path }) => path);
  expect(silent.filter((path) => path === '/' || /^\/reports\/./.test(path))).toEqual([]);
});

test('the error page has no address and is kept out of indexes', () => {
  const page = pages.get('/404.html');
  expect(page?.canonical).toBeUndefined();
  expect(page?.robots).toBe('noindex');
});

test('the titles and descriptions of two pages differ', () => {
  const titles = entries.map(({ titles }) => titles[0]);
  expect(titles.filter((each, index) => titles.indexOf(each) !== index)).toEqual([]);
});

test('the sitemap lists every page and nothing else', () => {
  const xml = readFileSync(fileOf(site, '/sitemap.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location]) => location);
  const expected = pagePathsOf(site).filter((path) => path !== '/404.html');
  expect(listed.sort()).toEqual(expected.map(address).sort());
});

test('robots.txt names the sitemap', () => {
  expect(readFileSync(fileOf(site, '/robots.txt'), 'utf8')).toContain(
    `Sitemap: ${address('/sitemap.xml')}`,
  );
});
