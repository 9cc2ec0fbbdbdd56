import { readFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { type BuiltSite, fileOf, pagePathsOf } from './built-site.ts';

/** Pages in one message to the browser. */
const batch = 60;

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
    const paths = pagePathsOf(site);
    // Many pages at a time: a message to the browser costs more than a page.
    for (let from = 0; from < paths.length; from += batch) {
      const some = paths.slice(from, from + batch);
      const found = await blank.evaluate(
        ({ texts, source }) => {
          // biome-ignore lint/security/noGlobalEval: a function of ours, in a page that is thrown away
          const read = globalThis.eval(`(${source})`);
          const parser = new DOMParser();
          return texts.map((text) => read(parser.parseFromString(text, 'text/html')));
        },
        {
          texts: some.map((path) => readFileSync(fileOf(site, path), 'utf8')),
          source: extract.toString(),
        },
      );
      for (const [index, path] of some.entries()) results.set(path, found[index] as Result);
    }
    return results;
  } finally {
    await browser.close();
  }
}
