import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { countVerdicts } from '../../src/lib/promise-counts.ts';
import { verdictNames } from '../../src/lib/promise-words.ts';
import { type Pledge, PromiseSchema } from '../../src/schemas/promise.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const path = '/promises/';
const promises = PromiseSchema.array().parse(
  JSON.parse(readFileSync(join(root, 'content/reports/promises.json'), 'utf8')),
);
const find = (test: (promise: Pledge) => boolean) =>
  promises.find(test) ?? expect.unreachable('no such promise');

const read = await readPages(builtSite(), (document) => ({
  entries: [...document.querySelectorAll('.promises > li')].map((entry) => ({
    id: entry.id,
    group: entry.closest('section')?.getAttribute('aria-labelledby'),
    quotes: [...entry.querySelectorAll('.quote')].map((quote) => quote.textContent ?? ''),
    links: [...entry.querySelectorAll('.label a')].map((link) => link.getAttribute('href') ?? ''),
    verdict: entry.querySelector('.why .verdict')?.textContent,
    why: entry.querySelector('.why')?.textContent ?? '',
  })),
  counts: [...document.querySelectorAll('.verdicts tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  ),
  lines: [...document.querySelectorAll('.entries > li')].map((entry) => ({
    id: entry.id.replace(/-card$/, ''),
    lines: [...entry.querySelectorAll('.pledge')].map((line) => ({
      text: line.textContent ?? '',
      links: [...line.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    })),
  })),
}));
const entries = read.get(path)?.entries ?? [];

test('the page lists every promise once, in the group of what came of it', () => {
  expect(entries.map(({ id }) => id).toSorted()).toEqual(promises.map(({ id }) => id).toSorted());
  for (const { id, group, verdict } of entries) {
    const promise = find((each) => each.id === id);
    const silence = promise.silence?.reason;
    expect(group).toBe(silence ? `silence-${silence}` : `verdict-${promise.verdict}`);
    expect(verdict).toBe(verdictNames[promise.verdict]);
  }
});

test('each shows both sides word for word, with links into the text, and why', () => {
  for (const { id, quotes, links, why } of entries) {
    const promise = find((each) => each.id === id);
    const sides = [promise.said, ...promise.later].map(({ text }) => text);
    expect(quotes).toEqual([...new Set(sides)]);
    for (const link of links) expect(link).toMatch(/\/reports\/[^/]+\/[^/]+\/#/);
    expect(links).toHaveLength(quotes.length);
    expect(why.length).toBeGreaterThan((promise.why ?? '').length);
  }
});

test('the table counts the promises and the target figures of every verdict', () => {
  expect(read.get(path)?.counts.map(([name, , ...counts]) => [name, ...counts])).toEqual(
    countVerdicts(promises).map(({ verdict, promises: count, figures }) => [
      verdictNames[verdict],
      `${count}`,
      `${figures}`,
    ]),
  );
});

test('the card of every target says what came of it, and leads there', () => {
  const lines = new Map(
    [...read.values()].flatMap((page) => page.lines.map((each) => [each.id, each.lines] as const)),
  );
  for (const promise of promises) {
    for (const id of promise.targets.flatMap((target) => [target.id, ...target.again])) {
      const line = lines.get(id)?.find(({ text }) => text.startsWith('后来：'));
      expect(line?.text).toContain(verdictNames[promise.verdict]);
      expect(line?.links[0]).toMatch(new RegExp(`/promises/#${promise.id}$`));
      expect(line?.links).toHaveLength(1 + promise.later.length);
    }
    const results = promise.later.flatMap(({ figures }) => figures.map(({ id }) => id));
    const own = promise.targets.flatMap((target) => [target.id, ...target.again]);
    for (const id of results.filter((each) => !own.includes(each))) {
      const before = lines.get(id)?.filter(({ text }) => text.startsWith('此前的目标：')) ?? [];
      expect(before.flatMap(({ links }) => links).join()).toContain(`/promises/#${promise.id}`);
    }
  }
});

const shown = (page: Page) =>
  page
    .locator('.promises > li')
    .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));
const idsOf = (test: (promise: Pledge) => boolean) => promises.filter(test).map(({ id }) => id);

test('the filters narrow the list by verdict, field and place together, and groups go with them', async () => {
  const page = await open(path);
  const form = page.getByRole('form', { name: '筛选承诺' });
  expect(await shown(page)).toHaveLength(promises.length);
  await form.getByLabel('结果').selectOption('incomparable');
  expect((await shown(page)).toSorted()).toEqual(
    idsOf(({ verdict }) => verdict === 'incomparable').toSorted(),
  );
  await form.getByLabel('方面').selectOption('transport');
  const both = idsOf(
    ({ verdict, fields }) => verdict === 'incomparable' && fields.includes('transport'),
  );
  expect((await shown(page)).toSorted()).toEqual(both.toSorted());
  expect(await form.locator('output').textContent()).toBe(
    `${both.length}条，共${promises.length}条`,
  );
  await expect.poll(() => page.locator('#verdict-met').isVisible()).toBe(false);
  await form.getByLabel('地点').selectOption('焦作市');
  const here = both.filter((id) => find((each) => each.id === id).placeId === 'jiaozuo');
  expect((await shown(page)).toSorted()).toEqual(here.toSorted());
});

test('a link to a promise that is filtered out shows it', async () => {
  const page = await open(path);
  await page.getByLabel('结果').selectOption('met');
  const hidden = find(({ verdict }) => verdict === 'moved').id;
  await page.evaluate((id) => {
    location.hash = id;
  }, hidden);
  await expect.poll(() => page.locator(`[id="${hidden}"]`).isVisible()).toBe(true);
});

test('without JavaScript the page is the whole list, and the filters are away', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  await page.locator('.promises > li').first().waitFor();
  expect(await page.locator('.promises > li').count()).toBe(promises.length);
  expect(await page.locator('#promise-filters').isVisible()).toBe(false);
  expect(await page.locator('.group[hidden], .promises > li[hidden]').count()).toBe(0);
});
