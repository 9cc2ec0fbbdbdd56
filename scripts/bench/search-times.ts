import type { Browser, Page } from 'playwright-core';
import { quantile } from './statistics.ts';

/** What searches cost a reader. */
export interface SearchTimes {
  /** Of the first search of a browser that knows the rest of the site: bytes and milliseconds. */
  firstBytes: number;
  firstTime: number;
  /** Of each later one. */
  bytes: number;
  bytes95: number;
  time: number;
  time95: number;
}

interface Cost {
  bytes: number;
  time: number;
}

/**
 * Searches for one query after the other, on one page, as a reader would.
 * @param address of the search page
 */
export async function timeSearches(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<SearchTimes> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  const costs: Cost[] = [];
  for (const query of queries) costs.push(await timeSearch(page, query));
  const [problem] = problems;
  if (problem) throw new Error(`Unexpected message of the page, expected none: ${problem}`);
  await context.close();
  const [first = { bytes: Number.NaN, time: Number.NaN }, ...later] = costs;
  const of = (name: keyof Cost, share: number) =>
    quantile(
      later.map((cost) => cost[name]),
      share,
    );
  return {
    firstBytes: first.bytes,
    firstTime: first.time,
    bytes: of('bytes', 0.5),
    bytes95: of('bytes', 0.95),
    time: of('time', 0.5),
    time95: of('time', 0.95),
  };
}

/** From Enter to the end of the answer, and the bytes that came in between. */
function timeSearch(page: Page, query: string): Promise<Cost> {
  return page.evaluate(async (words) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const region = document.querySelector('[data-search-state]');
    if (!input?.form || !region) throw new Error('Unexpected page, expected the search page');
    performance.clearResourceTimings();
    input.value = words;
    const start = performance.now();
    input.form.requestSubmit();
    const done = () => region.getAttribute('data-search-state') !== 'loading';
    await new Promise<void>((resolve) => {
      if (done()) return resolve();
      const observer = new MutationObserver(() => {
        if (!done()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(region, { attributes: true });
    });
    const time = performance.now() - start;
    const loaded = performance.getEntriesByType('resource');
    const bytes = loaded.reduce(
      (sum, each) => sum + (each instanceof PerformanceResourceTiming ? each.encodedBodySize : 0),
      0,
    );
    return { bytes, time };
  }, query);
}
