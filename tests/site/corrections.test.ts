import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const [first] = annotated.elements.filter(({ name }) => name === 'Corr');
const { id = '', sic = '', why = '' } = first?.attributes ?? {};
const words = [sic, first?.text ?? '', why];
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const markOn = (page: Page) => page.locator(`#${id}`);
const cardOn = (page: Page) => page.getByRole('dialog', { name: '校订说明' });
const hasFocus = (locator: Locator) => locator.evaluate((each) => each === document.activeElement);

/** The card is open, says both readings and the reason, and stands whole in the window. */
async function expectCard(page: Page): Promise<void> {
  const card = cardOn(page);
  await card.waitFor({ timeout: 2000 });
  const said = await card.innerText();
  for (const each of words) expect(said).toContain(each);
  const box = await card.boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(await markOn(page).getAttribute('aria-expanded')).toBe('true');
}

async function expectNoCard(page: Page): Promise<void> {
  await cardOn(page).waitFor({ state: 'hidden', timeout: 2000 });
  await page.locator(`#${id}[aria-expanded="false"]`).waitFor({ timeout: 2000 });
}

test('a click opens the reason beside the mark, and a click on the page closes it', async () => {
  const page = await open(annotated.path);
  await markOn(page).click();
  await expectCard(page);
  const mark = await markOn(page).boundingBox();
  const card = await cardOn(page).boundingBox();
  const below = (card?.y ?? 0) - (mark?.y ?? 0);
  expect(Math.abs(below)).toBeLessThan(300);
  await page.mouse.click(5, 300);
  await expectNoCard(page);
});

test('a second click on the mark closes the reason, and a third opens it again', async () => {
  const page = await open(annotated.path);
  await markOn(page).click();
  await expectCard(page);
  await markOn(page).click();
  await expectNoCard(page);
  await markOn(page).click();
  await expectCard(page);
});

test('Enter opens the reason, Esc closes it and leaves the focus on the mark', async () => {
  const page = await open(annotated.path);
  await markOn(page).focus();
  await page.keyboard.press('Enter');
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await hasFocus(markOn(page))).toBe(true);
});

test('Esc closes a reason opened by mouse and returns the focus to the mark', async () => {
  const page = await open(annotated.path);
  await markOn(page).click();
  await expectCard(page);
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await hasFocus(markOn(page))).toBe(true);
});

test('a tap opens the reason as a sheet at the foot of a phone, and a tap closes it', async () => {
  const page = await open(annotated.path, phone);
  await markOn(page).tap();
  await expectCard(page);
  const box = await cardOn(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(phone.viewport.height);
  expect(box?.width).toBe(phone.viewport.width);
  await page.touchscreen.tap(180, 90);
  await expectNoCard(page);
});

test('a screen reader hears the reason with the mark', async () => {
  const page = await open(annotated.path);
  const described = await markOn(page).getAttribute('aria-describedby');
  const said = await page.locator(`#${described}`).innerText();
  for (const each of words) expect(said).toContain(each);
});

test('without JavaScript the mark leads to its reason below the text, and back', async () => {
  const page = await open(annotated.path, { javaScriptEnabled: false });
  await markOn(page).click();
  expect(new URL(page.url()).hash).toBe(`#${id}-why`);
  const reason = page.locator(':target');
  expect(await reason.innerText()).toContain(why);
  await reason.getByRole('link').click();
  expect(await page.locator(':target').locator(`#${id}`).count()).toBe(1);
});

test('a click with a modifier key is left to the browser', async () => {
  const page = await open(annotated.path);
  const opened = page.context().waitForEvent('page');
  await markOn(page).click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL((address) => address.hash === `#${id}-why`, { timeout: 5000 });
  expect(await cardOn(page).count()).toBe(0);
});
