import { readFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { type BuiltSite, fileOf, pagePathsOf } from './built-site.ts';

/**
 * What `extract` finds in every page of a site, by path. The pages are parsed by a browser, as HTML
 * and without running anything; `extract` runs there, so it may use nothing from outside itself.
 */
export async function readPages<Result>(
  site: BuiltSite,
  extract: (document: Document) => Result,
): Promise<ReadonlyMap<string, Result>> {
  const browser = await launchBrowser();
  try {
    const blank = await browser.newPage();
    const results = new Map<string, Result>();
    for (const path of pagePathsOf(site)) {
      const html = readFileSync(fileOf(site, path), 'utf8');
      const document = await blank.evaluateHandle(
        (text) => new DOMParser().parseFromString(text, 'text/html'),
        html,
      );
      results.set(path, (await document.evaluate(extract)) as Result);
      await document.dispose();
    }
    return results;
  } finally {
    await browser.close();
  }
}
