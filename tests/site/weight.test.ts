import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf } from './support/built-site.ts';
import { annotated, sectioned } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();

/** What a static host sends for a file. */
function wireSize(path: string): number {
  const bytes = readFileSync(fileOf(live.site, path));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

test.for([annotated.path, sectioned.path])('%s loads 25 KB of scripts at most', async (path) => {
  const page = await live.open('/');
  const loaded = new Map<string, number>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.request().resourceType() === 'script') loaded.set(pathname, wireSize(pathname));
  });
  await page.goto(live.url(path));
  await page.waitForLoadState('networkidle');
  const bytes = [...loaded.values()].reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(25_000);
});
