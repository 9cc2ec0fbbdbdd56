// Both engines, for a page of tests to ask. Bundled by the test that needs it; runs in a browser.
import { pagefindEngine } from '../../../src/search/pagefind-engine.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { scanEngine } from '../../../src/search/scan-engine.ts';
import type { SearchArticle } from '../../../src/search/texts.ts';

/** Where a query was found: `report/article#block` and how often, in the order of the engine. */
export type Places = [place: string, count: number][];

declare global {
  interface Window {
    askEngines: (
      index: string,
      articles: SearchArticle[],
      queries: readonly string[],
    ) => Promise<{ pagefind: Places; scan: Places }[]>;
  }
}

window.askEngines = async (index, articles, queries) => {
  const engines = { pagefind: pagefindEngine(index), scan: scanEngine(articles) };
  const ask = async (engine: keyof typeof engines, typed: string): Promise<Places> => {
    const parsed = parseQuery(typed);
    if (parsed.state !== 'ready') return [];
    const found = await engines[engine].find(parsed.query);
    return found.map(({ about, paragraph, hits }) => [
      `${about.report}/${about.article}#${paragraph.id}`,
      hits.length,
    ]);
  };
  const answers = [];
  for (const typed of queries) {
    answers.push({ pagefind: await ask('pagefind', typed), scan: await ask('scan', typed) });
  }
  return answers;
};
