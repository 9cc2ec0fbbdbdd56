import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { run } from '../../helpers/run.ts';
import { root } from '../../helpers/seeds.ts';
import { launchBrowser } from './browser.ts';
import { type BuiltSite, builtSite, fileOf } from './built-site.ts';
import { serve } from './serve.ts';

/** A copy of the built site, served, that a test may publish anew or take off the network. */
export interface ChangingSite {
  readonly context: BrowserContext;
  url(path: string): string;
  /** Writes words before the end of the main part of pages. */
  change(words: string, ...paths: readonly string[]): void;
  /** Writes the worker of the site as it now stands. */
  publish(): void;
  /** No server, and a browser that knows it has no network. */
  cutNetwork(): Promise<void>;
}

/** Serves a copy of the built site to a browser that keeps what it is told to; for one test. */
export async function changingSite(): Promise<ChangingSite> {
  const folder = mkdtempSync(join(tmpdir(), 'jiaozuo-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const site: BuiltSite = { ...builtSite(), folder };
  cpSync(builtSite().folder, folder, { recursive: true });
  const server = await serve(site);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  onTestFinished(() => server.close().catch(() => undefined));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const base = `${site.base}/`.replace(/\/+$/, '');
  return {
    context,
    url: (path) => `${server.origin}${base}${path}`,
    change: (words, ...paths) => {
      for (const path of paths) {
        const file = fileOf(site, path);
        const html = readFileSync(file, 'utf8');
        writeFileSync(file, html.replace('</main>', `<p>${words}</p></main>`));
      }
    },
    publish: () => {
      const { code, lines } = run('service-worker.ts', root, '--dist', folder);
      if (code !== 0) throw new Error(lines.join('\n'));
    },
    cutNetwork: async () => {
      await server.close();
      await context.setOffline(true);
    },
  };
}
