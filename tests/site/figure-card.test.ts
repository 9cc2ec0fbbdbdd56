import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { statusNames } from '../../src/lib/figure-words.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { findAxeViolations } from './support/axe.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { articleFiles } from './support/editions.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const path = '/reports/2016-government-work-report/work-report/';
const wide = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const all: Figure[] = JSON.parse(readFileSync(fileOf(builtSite(), '/data/figures.json'), 'utf8'));
const ofPath = (each: string) =>
  all.filter(
    ({ report, article, status }) => each === `/reports/${report}/${article}/` && status !== 'name',
  );
const figures = ofPath(path);
const [first, second] = figures as [Figure, Figure, ...Figure[]];
const last = figures.at(-1) ?? first;

const markOf = (page: Page, { id }: Figure) => page.locator(`[id="${id}"]`);
const cardOf = (page: Page, { quote, status }: Figure) =>
  page.getByRole('dialog', { name: `数字说明：${quote}，${statusNames[status]}`, exact: true });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
const openMarks = (page: Page) =>
  page.locator('[aria-expanded="true"]').evaluateAll((marks) => marks.map(({ id }) => id));

/** What is wrong with how an open card and its figure stand in the window; runs in the browser. */
const misplaced = (page: Page, { id }: Figure) =>
  page.evaluate((name) => {
    const card = document.querySelector('#card')?.getBoundingClientRect();
    const [mark] = document.getElementById(name)?.getClientRects() ?? [];
    const header = document.querySelector('header.top')?.getBoundingClientRect();
    if (!card || !mark || !header) return [`${name}: something is missing`];
    const { clientWidth: width } = document.documentElement;
    const faults = {
      'the card stands out of the window':
        card.left < 0 || card.top < 0 || card.right > width || card.bottom > innerHeight + 0.5,
      'the card has no room': card.height < 80,
      'the figure is out of sight': mark.top < header.bottom || mark.bottom > innerHeight,
      'the card covers the figure':
        card.left < mark.right &&
        mark.left < card.right &&
        card.top < mark.bottom &&
        mark.top < card.bottom,
    };
    return Object.entries(faults).flatMap(([fault, found]) => (found ? `${name}: ${fault}` : []));
  }, id);

/** The card of this figure is open and no other, and both stand in the window. */
async function expectCard(page: Page, figure: Figure): Promise<void> {
  await page.locator(`[id="${figure.id}"][aria-expanded="true"]`).waitFor({ timeout: 5000 });
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${figure.id}`);
  await cardOf(page, figure).waitFor({ timeout: 5000 });
  expect(await openMarks(page)).toEqual([figure.id]);
  expect(await misplaced(page, figure)).toEqual([]);
}

async function expectNoCard(page: Page): Promise<void> {
  await page.locator('#card').waitFor({ state: 'hidden', timeout: 5000 });
  await expect.poll(() => openMarks(page)).toEqual([]);
}

test('a click opens the card of a figure, a second click closes it', async () => {
  const page = await open(path, wide);
  await markOf(page, first).click();
  await expectCard(page, first);
  await markOf(page, first).click();
  await expectNoCard(page);
  expect(new URL(page.url()).hash).toBe('');
});

test('the card says all that the entry says, the meaning of the indicator and the source', async () => {
  const page = await open(path, wide);
  const entry = page.locator(`[id="${first.id}-card"]`);
  const parts = await entry.locator('.what > *, .plain > p, .says, .badge').allInnerTexts();
  const meaning = await page.locator(`#def-${first.indicatorId}`).innerText();
  await markOf(page, first).click();
  const card = cardOf(page, first);
  const said = (await card.innerText()).replace(/\s/g, '');
  for (const each of [...parts, meaning]) expect(said).toContain(each.replace(/\s/g, ''));
  const source = card.getByRole('link', { name: `原文第${first.line}行` });
  expect(await source.getAttribute('href')).toMatch(new RegExp(`/source/002/#L${first.line}$`));
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  expect(await card.locator('.cite p').textContent()).toContain(`[${day}]`);
});

test.for([
  { colorScheme: 'light', ...wide },
  { colorScheme: 'dark', ...wide },
  { colorScheme: 'light', ...phone },
  { colorScheme: 'dark', ...phone },
] as const)(
  'axe finds nothing on an open card, $colorScheme, $viewport.width px wide',
  async (look) => {
    const page = await open(`${path}#${first.id}`, look);
    await expectCard(page, first);
    await cardOf(page, first).getByText('引用', { exact: true }).click();
    expect(await findAxeViolations(page)).toEqual([]);
  },
);

test('the ids of a page stay unique while a card is open', async () => {
  const page = await open(path, wide);
  await markOf(page, first).click();
  await expectCard(page, first);
  const ids = await page.locator('[id]').evaluateAll((every) => every.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});

test('Enter opens the card and moves into it, Esc closes it and returns the focus', async () => {
  const page = await open(path, wide);
  await markOf(page, second).focus();
  await page.keyboard.press('Enter');
  await expectCard(page, second);
  expect(await focusedId(page)).toBe('card');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement?.closest('#card'))).toBe(true);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await focusedId(page)).toBe(second.id);
  expect(new URL(page.url()).hash).toBe('');
});

test('Esc closes a card opened by mouse and leaves the focus on its figure', async () => {
  const page = await open(path, wide);
  await markOf(page, second).click();
  await expectCard(page, second);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await focusedId(page)).toBe(second.id);
});

test('a tap opens the card as a sheet at the foot of a phone, a tap beside it closes it', async () => {
  const page = await open(path, phone);
  await markOf(page, second).tap();
  await expectCard(page, second);
  const box = await cardOf(page, second).boundingBox();
  expect(box?.width).toBe(phone.viewport.width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(phone.viewport.height);
  await page.touchscreen.tap(180, 90);
  await expectNoCard(page);
});

test.for([
  { how: 'by click', options: wide },
  { how: 'by touch', options: phone },
])('one card is open at a time, $how', async ({ options }) => {
  const page = await open(path, options);
  for (const figure of [first, second, first]) {
    const mark = markOf(page, figure);
    await mark.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await ('hasTouch' in options ? mark.tap() : mark.click());
    await expectCard(page, figure);
  }
  await page.keyboard.press('Escape');
  await expectNoCard(page);
});

test('a correction takes the card from a figure, and the address no longer names it', async () => {
  const { path: where, elements } =
    articleFiles().find((file) =>
      ['Fig', 'Corr'].every((name) => file.elements.some((each) => each.name === name)),
    ) ?? expect.unreachable('no article with both');
  const [figure = first] = ofPath(where);
  const corr = elements.find(({ name }) => name === 'Corr')?.attributes['id'];
  const page = await open(where, wide);
  await markOf(page, figure).click();
  await expectCard(page, figure);
  await page.locator(`#${corr}`).click();
  await page.getByRole('dialog', { name: '校订说明' }).waitFor();
  expect(await openMarks(page)).toEqual([corr]);
  expect(new URL(page.url()).hash).toBe('');
});

test('j goes to the next figure and k to the one before, and neither past the ends', async () => {
  const page = await open(path, wide);
  const walk: [string, Figure][] = [
    ['j', first],
    ['k', first],
    ['j', second],
    ['j', figures[2] ?? first],
    ['k', second],
    ['k', first],
  ];
  for (const [key, figure] of walk) {
    await page.keyboard.press(key);
    await expectCard(page, figure);
  }
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await focusedId(page)).toBe(first.id);
  await markOf(page, last).focus();
  await page.keyboard.press('j');
  await expectNoCard(page);
  await page.keyboard.press('k');
  await expectCard(page, figures.at(-2) ?? first);
});

test.for([
  [1280, 800],
  [600, 500],
  [360, 780],
])(
  'j shows every figure beside its card in a window of %i × %i',
  async ([width = 0, height = 0]) => {
    const page = await open(path, { viewport: { width, height } });
    const faults: string[] = [];
    const visited: string[] = [];
    for (const figure of figures) {
      await page.keyboard.press('j');
      visited.push(...(await openMarks(page)));
      faults.push(...(await misplaced(page, figure)));
    }
    expect(visited).toEqual(figures.map(({ id }) => id));
    expect(faults).toEqual([]);
  },
);

test.for(['#indicator', '#status-actual'])('j and k do nothing while in %s', async (field) => {
  const page = await open(path, wide);
  await page.locator(field).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expectNoCard(page);
  expect(`#${await focusedId(page)}`).toBe(field);
});

test('j with a modifier key is left to the browser', async () => {
  const page = await open(path, wide);
  for (const key of ['Control+j', 'Alt+j', 'Meta+j']) await page.keyboard.press(key);
  await expectNoCard(page);
});

test('the card leads to the figures before and after', async () => {
  const page = await open(path, wide);
  await markOf(page, first).click();
  expect(await cardOf(page, first).getByRole('link', { name: '上一个' }).count()).toBe(0);
  await cardOf(page, first).getByRole('link', { name: '下一个' }).click();
  await expectCard(page, second);
  await cardOf(page, second).getByRole('link', { name: '上一个' }).click();
  await expectCard(page, first);
});

test.for([
  { id: '002-26', options: wide },
  { id: '002-26', options: phone },
  { id: last.id, options: wide },
  { id: last.id, options: phone },
])('#$id in the address scrolls to the figure and opens its card', async ({ id, options }) => {
  const page = await open(`${path}#${id}`, options);
  const figure = figures.find((each) => each.id === id) ?? expect.unreachable(id);
  await expectCard(page, figure);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await focusedId(page)).toBe(id);
});

test('without JavaScript a figure leads to its entry in the list, and back', async () => {
  const page = await open(path, { ...wide, javaScriptEnabled: false });
  await markOf(page, second).click();
  expect(new URL(page.url()).hash).toBe(`#${second.id}-card`);
  const entry = page.locator(':target');
  expect(await entry.isVisible()).toBe(true);
  await entry.getByRole('link', { name: '回到正文' }).click();
  expect(new URL(page.url()).hash).toBe(`#${second.id}`);
  expect(await page.locator(':target').innerText()).toBe(second.quote);
});
