import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { builtSite, pagePathsOf } from './support/built-site.ts';
import { articleFiles } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const site = builtSite();
const paths = pagePathsOf(site).filter((path) => path.startsWith('/quiz/'));
const path = '/quiz/2016-government-work-report/';
const read = await readPages(site, (document) => ({
  ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  questions: [...document.querySelectorAll<HTMLElement>('.question')].map((question) => ({
    id: question.id,
    right: Number(question.dataset['right']),
    options: [...question.querySelectorAll('button')].map(({ textContent }) => textContent),
    answer: question.querySelector('details p')?.lastChild?.textContent,
    href: question.querySelector('details a')?.getAttribute('href') ?? '',
  })),
}));
const questions = (page: string) => read.get(page)?.questions ?? [];

/** The place of a wrong option of a question. */
const wrongOf = (index: number) => (questions(path)[index]?.right === 0 ? 1 : 0);
const optionOf = (page: Page, index: number, option: number) =>
  page.locator('.question').nth(index).locator('button').nth(option);
const scoreOn = (page: Page) => page.locator('.score output').innerText();

test('every report has a quiz of ten questions or more', () => {
  const reports = new Set(articleFiles().map((file) => file.path.split('/')[2]));
  expect(paths.sort()).toEqual([...reports].map((report) => `/quiz/${report}/`).sort());
  for (const each of paths) expect(questions(each).length, each).toBeGreaterThanOrEqual(10);
});

test.for(paths)(
  '%s: four different options, the answer is one of them, the link leads to the words',
  (each) => {
    const report = each.split('/')[2];
    for (const { id, options, right, answer, href } of questions(each)) {
      expect(new Set(options).size, id).toBe(4);
      expect(options[right], id).toBe(answer);
      const [target = '', anchor = ''] = href.split('#');
      expect(target).toContain(`/reports/${report}/`);
      expect(read.get(target)?.ids).toContain(anchor);
    }
  },
);

test('a right answer and a wrong one are told at once, in words, with the passage', async () => {
  const page = await open(path);
  const first = page.locator('.question').first();
  await optionOf(page, 0, questions(path)[0]?.right ?? 0).click();
  expect(await first.getByRole('status').innerText()).toBe('答对了。');
  expect(await first.locator('details').getAttribute('open')).not.toBeNull();
  await optionOf(page, 1, wrongOf(1)).click();
  const second = page.locator('.question').nth(1).getByRole('status');
  expect(await second.innerText()).toBe(`不对。答案是：${questions(path)[1]?.answer}`);
  expect(await scoreOn(page)).toBe(`做了2题，共${questions(path).length}题；答对1题。`);
});

test('the first answer counts, and the keyboard is enough', async () => {
  const page = await open(path);
  await optionOf(page, 0, wrongOf(0)).focus();
  await page.keyboard.press('Enter');
  await optionOf(page, 0, questions(path)[0]?.right ?? 0).focus();
  await page.keyboard.press('Space');
  expect(await scoreOn(page)).toContain('做了1题');
  expect(await scoreOn(page)).toContain('答对0题');
  expect(await optionOf(page, 0, wrongOf(0)).getAttribute('aria-pressed')).toBe('true');
});

test('the score stays on the device, until it is taken away', async () => {
  const page = await open(path);
  await optionOf(page, 0, questions(path)[0]?.right ?? 0).click();
  await page.reload();
  expect(await scoreOn(page)).toContain('答对1题');
  await page.getByRole('button', { name: '全部重做' }).click();
  expect(await scoreOn(page)).toContain('做了0题');
  await page.reload();
  expect(await scoreOn(page)).toContain('做了0题');
});

test('what others put into the storage does no harm', async () => {
  const page = await open(path);
  for (const stored of ['{', '[]', 'null', '{"x":"<b>"}', '7']) {
    await page.evaluate((text) => {
      localStorage.setItem(`quiz:2016-government-work-report`, text);
    }, stored);
    await page.reload();
    expect(await scoreOn(page)).toContain('做了0题');
  }
});

test('nothing is asked of the network once the page is there', async () => {
  const page = await open(path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await optionOf(page, 0, 0).click();
  await optionOf(page, 1, 1).click();
  expect(await scoreOn(page)).toContain('做了2题');
  expect(asked).toEqual([]);
});

test('without JavaScript the questions stand, with their answers behind summaries', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await page.locator('.question').count()).toBe(questions(path).length);
  expect(await page.locator('.score').isVisible()).toBe(false);
  const details = page.locator('.question details').first();
  expect(await details.locator('p').first().isVisible()).toBe(false);
  await details.locator('summary').click();
  expect(await details.innerText()).toContain(questions(path)[0]?.answer);
});

test.for(['light', 'dark'] as const)(
  'axe finds nothing on answered questions, %s',
  async (colorScheme) => {
    const page = await open(path, { viewport: { width: 360, height: 800 }, colorScheme });
    await optionOf(page, 0, questions(path)[0]?.right ?? 0).click();
    await optionOf(page, 1, wrongOf(1)).click();
    expect(await findAxeViolations(page)).toEqual([]);
  },
);
