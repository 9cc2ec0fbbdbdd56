import type { Browser } from 'playwright-core';

/** So many times slower than this machine: a cheap phone. */
const slower = 4;

/** What a reader does on a reading page: touches something, or presses Escape. */
const steps = [
  '.text a.fig',
  'Escape',
  '.text a.term[aria-expanded]',
  'Escape',
  '[popovertarget="reading-settings"]',
  'label[for="set-size-large"]',
  'Escape',
  'input[role="switch"]',
];

/**
 * The longest time, in milliseconds, from a touch to the next picture of the page.
 * @param address of a reading page with figures and terms
 */
export async function timeTouches(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    new PerformanceObserver((list) => {
      const times = list.getEntries().map(({ duration }) => duration);
      dataset['slowest'] = `${Math.max(Number(dataset['slowest'] ?? 0), ...times)}`;
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const step of steps) {
    if (step === 'Escape') await page.keyboard.press(step);
    else await page.locator(step).first().click();
    await page.waitForTimeout(300);
  }
  const slowest = await page.evaluate(() => document.documentElement.dataset['slowest']);
  await context.close();
  return Number(slowest ?? 0);
}
