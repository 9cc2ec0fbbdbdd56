import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { run } from '../../helpers/run.ts';
import { root } from '../../helpers/seeds.ts';
import { tempFolder } from '../../helpers/temp.ts';
import { unzipInto } from '../../helpers/unzip.ts';
import { launchBrowser } from './browser.ts';
import { builtSite } from './built-site.ts';

/** Packs the built site and unzips it, as somebody would who got it on a stick. */
export function unpacked(): string {
  const folder = tempFolder();
  const archive = join(folder, 'site.zip');
  const { code, lines } = run('pack.ts', root, '--dist', builtSite().folder, '--out', archive);
  expect([code, lines.length]).toEqual([0, 1]);
  const site = join(folder, '焦作 报告#1');
  unzipInto(site, readFileSync(archive));
  return site;
}

/** A window on a file of a pack, and everything that goes wrong in it. */
export interface DiskWindow {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Starts a browser for the tests of a file; what is returned opens a file in it, without a network. */
export function useDisk(): (site: string, path: string) => Promise<DiskWindow> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return async (site, path) => {
    if (!browser) throw new Error('files are opened only while tests run');
    const context = await browser.newContext({ reducedMotion: 'reduce', offline: true });
    onTestFinished(() => context.close());
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const problems: string[] = [];
    const say = (what: string) => problems.push(`${page.url()} ${what}`);
    page.on('console', (message) => say(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => say(error.message));
    page.on('requestfailed', (request) => say(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) say(`asks for ${request.url()}`);
    });
    await page.goto(fileUrl(site, path));
    return { page, problems };
  };
}

/** The address of a file of an unzipped pack. */
export function fileUrl(site: string, path: string): string {
  return pathToFileURL(join(site, path)).href;
}

/** The pictures and style sheets of a page that are not there; runs in the browser. */
export async function findBroken(): Promise<string[]> {
  const images = [...document.images].map(async (image) => {
    image.loading = 'eager';
    await image.decode().catch(() => undefined);
    return image.naturalWidth === 0 ? [image.outerHTML] : [];
  });
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const lost = sheets.filter(({ sheet }) => sheet === null).map(({ outerHTML }) => outerHTML);
  return [...(await Promise.all(images)).flat(), ...lost];
}
