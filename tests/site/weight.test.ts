import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf } from './support/built-site.ts';
import { articleFiles } from './support/editions.ts';
import { annotated, sectioned } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();
const longest = articleFiles().toSorted(
  (a, b) => Number(b.frontMatter['characters']) - Number(a.frontMatter['characters']),
)[0];
const articles = [annotated, sectioned, longest].flatMap((each) => each?.path ?? []);

/** What a static host sends for a file. */
function wireSize(path: string): number {
  const bytes = readFileSync(fileOf(live.site, path));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** What a page asks for by itself, by kind: `document`, `stylesheet`, `script`, `fetch`. */
async function weigh(path: string): Promise<Map<string, number>> {
  const page = await live.open('/about/');
  const loaded = new Map<string, string>();
  page.on('response', (response) => {
    loaded.set(new URL(response.url()).pathname, response.request().resourceType());
  });
  await page.goto(live.url(path));
  await page.waitForLoadState('networkidle');
  const bytes = new Map<string, number>();
  for (const [file, type] of loaded) bytes.set(type, (bytes.get(type) ?? 0) + wireSize(file));
  return bytes;
}

test.for(articles)('%s is read with 120 KB, of which 25 KB are scripts', async (path) => {
  const bytes = await weigh(path);
  const of = (type: string) => bytes.get(type) ?? 0;
  expect(of('script')).toBeGreaterThan(1000);
  expect(of('script')).toBeLessThanOrEqual(25_000);
  expect(of('document') + of('stylesheet') + of('script')).toBeLessThanOrEqual(120_000);
  expect(of('font')).toBe(0);
});
