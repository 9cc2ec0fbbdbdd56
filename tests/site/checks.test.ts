import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictIds, verdictOrder } from '../../src/lib/check-words.ts';
import { type Check, ChecksSchema } from '../../src/schemas/check.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const folder = join(root, 'content/reports');
const checks: Check[] = globSync('{*/,}checks.json', { cwd: folder }).flatMap((file) =>
  ChecksSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);
const disagreeing = checks.filter(({ verdict }) => verdict === '不符');
const [one] = disagreeing;
if (!one) throw new Error('no check disagrees');

const pages = await readPages(builtSite(), (document) => ({
  checks: [...document.querySelectorAll<HTMLElement>('.check-list > li')].map((item) => ({
    id: item.id,
    group: item.closest('section')?.querySelector('h2')?.id,
    text: item.textContent.replace(/\s/g, ''),
    verdict: item.querySelector('.verdict')?.textContent,
    figures: [...item.querySelectorAll('.of a')].map((link) => link.getAttribute('href')),
  })),
  summary: [...document.querySelectorAll('.check-summary tfoot td')].map((cell) =>
    Number(cell.textContent),
  ),
  disputed: [...document.querySelectorAll('.fig[data-disputed]')].map((figure) => ({
    id: figure.id,
    label: figure.getAttribute('aria-label'),
  })),
  cards: [...document.querySelectorAll('.entries > li')].flatMap((entry) =>
    [...entry.querySelectorAll('.checked a')].map((link) => ({
      id: entry.id,
      href: link.getAttribute('href'),
      text: link.textContent,
    })),
  ),
}));
const listed = pages.get('/checks/')?.checks ?? [];

test('every check is listed once, under its verdict, with its arithmetic', () => {
  expect(listed.map(({ id }) => id).toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  for (const check of checks) {
    const item = listed.find(({ id }) => id === check.id);
    expect(item).toMatchObject({ verdict: check.verdict, group: verdictIds[check.verdict] });
    for (const words of [check.quote, check.formula, check.expected, check.printed, check.why]) {
      expect(item?.text).toContain(words.replace(/\s/g, ''));
    }
    expect(item?.figures.map((href) => href?.split('#')[1])).toEqual(
      check.figures.map(({ id }) => id),
    );
  }
});

test('the summary counts what is listed', () => {
  const counts = verdictOrder.map(
    (verdict) => checks.filter((check) => check.verdict === verdict).length,
  );
  expect(pages.get('/checks/')?.summary).toEqual(counts);
});

test('a figure that disagrees is marked in its text and says so; no other figure is', () => {
  const marked = [...pages.values()].flatMap(({ disputed }) => disputed);
  expect(marked.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(disagreeing.map(({ figures: [first] }) => first?.id))].toSorted(),
  );
  for (const { label } of marked) expect(label).toMatch(/，核对不符$/);
});

test('the card of every figure of a check leads to it and tells its verdict', () => {
  const links = [...pages.values()].flatMap(({ cards }) => cards);
  const expected = checks.flatMap((check) =>
    [...new Set(check.figures.map(({ id }) => id))].map((id) => ({ check, id })),
  );
  // Names that hold a number have no card.
  for (const link of links) {
    const found = expected.find(
      ({ check, id }) => link.id === `${id}-card` && link.href?.endsWith(`/checks/#${check.id}`),
    );
    expect(link.text.startsWith(found?.check.verdict ?? '?'), link.href ?? '').toBe(true);
  }
  expect(links.length).toBeGreaterThan(expected.length * 0.9);
});

test('the mark is drawn: it is not part of the text that is copied', async () => {
  const page = await open(`/reports/${one.report}/${one.article}/`);
  const figure = page.locator(`[id="${one.figures[0]?.id}"]`);
  expect(await figure.innerText()).not.toContain('≠');
  const drawn = await figure.evaluate((each) => getComputedStyle(each, '::after').content);
  expect(drawn).toContain('≠');
  await page.emulateMedia({ media: 'print' });
  const printed = await figure.evaluate((each) => getComputedStyle(each, '::after').content);
  expect(printed).toContain('≠');
});

test('the list is narrowed by verdict, rule and report', async () => {
  const page = await open('/checks/');
  const shown = () => page.locator('.check-list > li:visible').count();
  expect(await shown()).toBe(checks.length);
  await page.locator('#choice-verdict').selectOption('disagrees');
  expect(await shown()).toBe(disagreeing.length);
  await page.locator('#choice-report').selectOption(one.report);
  expect(await shown()).toBe(disagreeing.filter(({ report }) => report === one.report).length);
  await page.locator('#choice-rule').selectOption(one.rule);
  expect(await page.locator('#check-filters output').innerText()).toBe(
    `${disagreeing.filter(({ report, rule }) => report === one.report && rule === one.rule).length}处，共${checks.length}处`,
  );
});

test('a link to a check that is filtered out shows it', async () => {
  const page = await open('/checks/');
  await page.locator('#choice-verdict').selectOption('agrees');
  await page.evaluate((id) => {
    location.hash = id;
  }, one.id);
  await expect.poll(() => page.locator(`[id="${one.id}"]`).isVisible()).toBe(true);
});

test('without scripts the whole list is there and the filters are not', async () => {
  const page = await open('/checks/', { javaScriptEnabled: false });
  expect(await page.locator('.check-list > li:visible').count()).toBe(checks.length);
  expect(await page.locator('#check-filters').isVisible()).toBe(false);
});
