import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated, sectioned } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };
const place = (path: string) => path.replace(/^\/reports\/|\/$/g, '');
const textOf = (block: string, article = annotated) =>
  article.elements.find(({ attributes }) => attributes['id'] === block)?.text ?? '';

test('two passages stand side by side, their shared terms marked', async () => {
  const query = new URLSearchParams({
    a: '2014-npc-standing-committee/work-report',
    b: '2016-government-work-report/work-report',
  });
  const page = await open(`/compare/?${query}`, wide);
  await page.getByText(/两边都有的术语\d+个/).waitFor();
  const marks = await page.locator('.sides .shared').count();
  expect(marks).toBeGreaterThan(4);
  const [first] = await page.locator('#compare-terms a').all();
  const name = await first?.getAttribute('href');
  for (const side of ['a', 'b']) {
    expect(await page.locator(`#side-${side} .shared[href="${name}"]`).count()).toBeGreaterThan(0);
  }
  const left = await page.locator('#side-a').boundingBox();
  const right = await page.locator('#side-b').boundingBox();
  expect(left?.y).toBe(right?.y);
  expect(left?.x).toBeLessThan(right?.x ?? 0);
  expect(await findAxeViolations(page)).toEqual([]);
});

test('a passage of the reading page is set beside one that is chosen', async () => {
  const page = await open(annotated.path, wide);
  await page.locator('#p1 .pins a').first().press('Enter');
  await page.getByRole('toolbar').getByRole('button', { name: '对照' }).click();
  await page.waitForURL(/\/compare\//);
  await page.getByText('请再选另一边').waitFor();
  expect(await page.locator('#side-a .words').allTextContents()).toEqual([textOf('p1')]);
  await page.locator('#b-article').selectOption(place(sectioned.path));
  await page.locator('#side-b h2').waitFor();
  await page.locator('#b-block').selectOption('p1');
  await expect
    .poll(() => page.locator('#side-b .words').allTextContents())
    .toEqual([textOf('p1', sectioned)]);
  const shared = page.url();
  await page.goto(url('/'));
  await page.goto(shared);
  await page.locator('#side-b .words').waitFor();
  expect(await page.locator('#b-block').inputValue()).toBe('p1');
});

test('a promise leads to both its passages', async () => {
  const page = await open('/promises/', wide);
  await page.getByRole('link', { name: '两段并排看' }).first().click();
  await page.locator('#side-a .words').first().waitFor();
  await page.locator('#side-b .words').first().waitFor();
});

test.for(['?a=nothing%2Fhere', '?a=%22%3E%3Cscript%3E&b=../x', ''])(
  'an address of nothing, %s, is answered with words',
  async (query) => {
    const page = await open(`/compare/${query}`, wide);
    await page.getByText(/请在上面选择|没有取到/).waitFor();
    expect(await page.locator('.sides script').count()).toBe(0);
  },
);
