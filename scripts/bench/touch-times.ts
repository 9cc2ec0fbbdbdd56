import type { Browser, Page } from 'playwright-core';

/** So many times slower than this machine: a cheap phone. */
const slower = 4;

/** What a reader does on a reading page: touches something, or presses Escape. */
const touches = [
  '.text a.fig',
  'Escape',
  '.text a.term[aria-expanded]',
  'Escape',
  '[popovertarget="reading-settings"]',
  'Escape',
  '[role="switch"]',
];
/** Every line of the text is set anew. */
const resize = ['[popovertarget="reading-settings"]', 'label[for="set-size-large"]'];

/** From a touch to the next picture of the page, in milliseconds; the longest. */
export interface TouchTimes {
  readonly touch: number;
  readonly resize: number;
}

/** @param address of a reading page with figures and terms */
export async function timeTouches(browser: Browser, address: string): Promise<TouchTimes> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      const times = list.getEntries().map(({ duration }) => duration);
      dataset['slowest'] = `${Math.max(Number(dataset['slowest'] ?? 0), ...times)}`;
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const times = { touch: await slowest(page, touches), resize: await slowest(page, resize) };
  await context.close();
  return times;
}

async function slowest(page: Page, steps: readonly string[]): Promise<number> {
  for (const step of steps) {
    if (step === 'Escape') await page.keyboard.press(step);
    else await touch(page, step);
    await page.waitForTimeout(500);
  }
  return page.evaluate(() => {
    const { slowest } = document.documentElement.dataset;
    delete document.documentElement.dataset['slowest'];
    return Number(slowest ?? 0);
  });
}

/** As a finger does it: a click that looks at the page first would be timed with it. */
async function touch(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  // A switch that is pointed at says more, which moves what stands below.
  await page.mouse.move(0, 0);
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(300);
  const box = await target.boundingBox();
  if (!box) throw new Error(`Unexpected absence of ${selector}, expected it on the page`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
