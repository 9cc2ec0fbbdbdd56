import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type BuiltSite, builtSite } from './built-site.ts';
import { type Server, serve } from './serve.ts';

/** A served site and a browser to see it with, for the tests of one file. */
export interface LiveSite {
  readonly site: BuiltSite;
  /** The address of a path of the site. */
  url(path: string): string;
  /** A fresh window on a path, with nothing stored; closed when the test ends. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Serves a site (the built one, unless told) and starts a browser before the tests of a file. */
export function useSite(find: () => BuiltSite = builtSite): LiveSite {
  let started: { site: BuiltSite; server: Server; browser: Browser } | undefined;
  beforeAll(async () => {
    const site = find();
    started = { site, server: await serve(site), browser: await launchBrowser() };
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.server.close();
  });
  const use = () => {
    if (!started) throw new Error('the site is served only while tests run');
    return started;
  };
  const url = (path: string) =>
    `${use().server.origin}${`${use().site.base}/${path}`.replace(/\/{2,}/g, '/')}`;
  return {
    get site() {
      return use().site;
    },
    url,
    open: async (path, options) => {
      const context = await use().browser.newContext({ reducedMotion: 'reduce', ...options });
      onTestFinished(() => context.close());
      context.setDefaultTimeout(10_000);
      // As in a browser without workers: else every window would save the whole site.
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      const page = await context.newPage();
      await page.goto(url(path));
      return page;
    },
  };
}
