import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readTerms } from '../../scripts/disk/vocabularies.ts';
import type { TermMention } from '../../src/schemas/term-mention.ts';
import { root } from '../helpers/seeds.ts';
import { findAxeViolations } from './support/axe.ts';
import { builtSite, fileOf, pagePathsOf } from './support/built-site.ts';
import { articleFiles } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const folder = join(root, 'content/reports');
const terms = readTerms(join(root, 'content/terms'));
const mentions: TermMention[] = globSync('*/terms.json', { cwd: folder }).flatMap((file) =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')),
);
const several = terms.find(({ term }) => term.senses.length > 1);
const path = '/reports/2016-government-work-report/work-report/';
const marks = articleFiles()
  .filter((file) => file.path === path)
  .flatMap(({ elements }) => elements.filter(({ name }) => name === 'Term'));
const [first] = marks;
const id = first?.attributes['id'] ?? '';
const meant = terms.find((each) => each.id === first?.attributes['term'])?.term;

const markOn = (page: Page) => page.locator(`#${id}`);
const cardOn = (page: Page) => page.getByRole('dialog', { name: `术语说明：${first?.text}` });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

const pages = await readPages(builtSite(), (document) => ({
  linked: [...document.querySelectorAll('.text a.term')].map((mark) => ({
    id: mark.id,
    text: mark.textContent,
    href: mark.getAttribute('href') ?? '',
  })),
  entries: Object.fromEntries(
    [...document.querySelectorAll('.term-entries > li')].map((each) => [each.id, each.textContent]),
  ),
  lines: [...document.querySelectorAll('.kwic li')].map((line) => ({
    words: line.querySelector('a')?.textContent?.trim(),
    href: line.querySelector('a')?.getAttribute('href'),
    whole: ['.left', 'a', '.right'].map((part) => line.querySelector(part)?.textContent).join(''),
  })),
}));

test('every term has a page, and every page of a term its file', () => {
  const found = pagePathsOf(builtSite()).filter((each) => /^\/terms\/[^/]+\/$/.test(each));
  expect(found.sort()).toEqual(terms.map((each) => `/terms/${each.id}/`).sort());
});

test.for(terms)('the page of $id lists every mention, oldest report first', (term) => {
  const expected = mentions.filter((mention) => mention.term === term.id);
  const { lines = [] } = pages.get(`/terms/${term.id}/`) ?? {};
  expect(lines.map(({ words }) => words).sort()).toEqual(expected.map(({ form }) => form).sort());
  const years = lines.map(({ href }) => Number(/reports\/(\d{4})/.exec(href ?? '')?.[1]));
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test.for(articleFiles())('every linked term of $path leads to its meaning there', (file) => {
  const expected = file.elements.filter(({ name }) => name === 'Term');
  const { linked = [] } = pages.get(file.path) ?? {};
  expect(linked.map(({ id: mark, text }) => ({ mark, text }))).toEqual(
    expected.map(({ attributes, text }) => ({ mark: attributes['id'], text })),
  );
  for (const [index, { href }] of linked.entries()) {
    const [list = '', id = ''] = href.split('#');
    const entry = pages.get(list)?.entries[id];
    const { term, sense } = expected[index]?.attributes ?? {};
    const data = terms.find((each) => each.id === term)?.term;
    const definition =
      data?.senses.find((each) => each.id === sense)?.definition ?? data?.definition;
    expect(entry).toContain(data?.term);
    expect(entry).toContain(definition ?? '没有查到可靠的说法');
  }
});

test('a click opens the meaning, Esc closes it, and the address leads back to it', async () => {
  const page = await open(path);
  await markOn(page).click();
  await cardOn(page).waitFor();
  expect(await cardOn(page).innerText()).toContain(meant?.definition ?? '没有查到');
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await page.keyboard.press('Escape');
  await page.locator('#card').waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe('');
  const again = await open(`${path}#${id}`);
  await cardOn(again).waitFor();
});

test('Enter opens the meaning and Esc gives the focus back to the word', async () => {
  const page = await open(path);
  await markOn(page).focus();
  await page.keyboard.press('Enter');
  await cardOn(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedId(page)).toBe(id);
});

test('a figure after a term takes its card, one at a time', async () => {
  const page = await open(path);
  await markOn(page).click();
  await cardOn(page).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.text a.fig').first().click();
  await page.getByRole('dialog', { name: /^数字说明/ }).waitFor();
  expect(await page.locator('[aria-expanded="true"]').count()).toBe(1);
});

test('an open card passes axe on a phone in the dark', async () => {
  const page = await open(path, { viewport: { width: 360, height: 780 }, colorScheme: 'dark' });
  await markOn(page).click();
  await cardOn(page).waitFor();
  expect(await findAxeViolations(page, '#card')).toEqual([]);
});

test('without scripts a term leads to its meaning, and on to its page', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  await markOn(page).click();
  await page.waitForURL(/\/terms\/#t-/);
  const entry = page.locator('.term-entries > li:target');
  expect(await entry.innerText()).toContain(meant?.definition ?? '没有查到');
  await entry.getByRole('link').click();
  await page.waitForURL(/\/terms\/[^#]/);
  expect(await page.locator('h1').innerText()).toBe(meant?.term);
});

test.for([
  ['国家安全生产技术创新产业园', 'G'],
  ['重点项目三级协调会议机制', 'Z'],
  ['厦洽会', 'X'],
  ['PPP', 'P'],
  ['500强', '0–9'],
] as const)('%s stands under %s', async ([term, letter]) => {
  const page = await open('/terms/', { javaScriptEnabled: false });
  const group = page.locator('section.letter').filter({
    has: page.getByRole('link', { name: term, exact: true }),
  });
  expect(await group.getByRole('heading').innerText()).toBe(letter);
});

test('the list narrows by words, by pinyin, by kind and by report', async () => {
  const page = await open('/terms/');
  const shown = () => page.locator('.all-terms > li:visible').count();
  expect(await shown()).toBe(terms.length);
  const search = page.getByRole('searchbox', { name: '查找' });
  await search.fill('集聚区');
  const byWords = await shown();
  expect(byWords).toBeGreaterThan(0);
  expect(byWords).toBeLessThan(terms.length);
  const found = await page
    .locator('.all-terms > li:visible')
    .evaluateAll((items) =>
      items.map((each) => `${each.textContent}${each.getAttribute('data-words')}`),
    );
  for (const text of found) expect(text).toContain('集聚区');
  await search.fill('chanyejijuqu');
  expect(await page.locator('.all-terms > li:visible a').allInnerTexts()).toContain('产业集聚区');
  await search.fill('没有这样的词');
  expect(await shown()).toBe(0);
  expect(await page.locator('#term-filters output').innerText()).toBe('没有符合的术语');
  await search.fill('');
  await page.getByRole('combobox', { name: '类' }).selectOption('honour');
  expect(await shown()).toBe(terms.filter(({ term }) => term.kind === 'honour').length);
  await page.getByRole('combobox', { name: '报告' }).selectOption('2013-new-district');
  const honours = terms.filter(
    ({ id: term, term: { kind } }) =>
      kind === 'honour' &&
      mentions.some((mention) => mention.term === term && mention.report === '2013-new-district'),
  );
  expect(await shown()).toBe(honours.length);
});

test('each meaning of a word is told apart on its page, and counted', async () => {
  const page = await open(`/terms/${several?.id}/`);
  for (const { id: sense, name } of several?.term.senses ?? []) {
    const times = mentions.filter(
      (mention) => mention.term === several?.id && mention.sense === sense,
    ).length;
    const said = await page.locator(`.senses > #${sense}`).innerText();
    expect(said).toContain(name);
    expect(said).toContain(`${times}次`);
  }
});

test('all terms are published for programs, with every mention', () => {
  const published: { id: string; term: string; meaning: string; mentions: unknown[] }[] =
    JSON.parse(readFileSync(fileOf(builtSite(), '/data/terms.json'), 'utf8'));
  expect(published.map(({ id: each }) => each)).toEqual(terms.map((each) => each.id).sort());
  expect(published.flatMap((each) => each.mentions)).toHaveLength(mentions.length);
  for (const { meaning } of published) expect(meaning).not.toBe('');
});
