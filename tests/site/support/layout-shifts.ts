import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Every layout shift of a page since it was loaded, by its size. */
export function layoutShifts(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().map((each) => (each as Shift).value)),
        );
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 300);
      }),
  );
}
