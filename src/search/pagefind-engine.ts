import type { SearchEngine } from './engine.ts';
import { findIn } from './hits.ts';
import type { Query } from './query.ts';
import { fromRecord, type SearchRecord } from './record.ts';
import type { SearchArticle } from './texts.ts';

/** What we use of a running Pagefind. */
interface Pagefind {
  search(phrase: string): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  data(): Promise<Pick<SearchRecord, 'content' | 'meta'>>;
}

/** What we use of dist/pagefind/pagefind.js. */
interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind;
}

/**
 * Asks the index which articles hold every word, and reads those.
 * @param folder URL of the index, with a slash at its end
 */
export function pagefindEngine(folder: string): SearchEngine {
  let running: Promise<Asked> | undefined;
  let starts = 0;
  return {
    async find(query) {
      running ??= start(folder, starts++);
      try {
        const asked = await running;
        const found = findIn(await candidates(asked, query), query);
        const missing = missingFile(`${folder}index/`, asked.since);
        if (missing) throw new Error(`Unexpected absence of ${missing}, expected it`);
        return found;
      } catch (error) {
        // It keeps what it could not fetch as if it were empty: the next search starts anew.
        running = undefined;
        throw error;
      }
    },
  };
}

/** A running Pagefind, with the articles that it was asked for. */
interface Asked {
  pagefind: Pagefind;
  articles: Map<string, Promise<SearchArticle>>;
  /** When it was started, in milliseconds of the page. */
  since: number;
}

async function start(folder: string, before: number): Promise<Asked> {
  const since = performance.now();
  // Browsers note 250 files, and no more unless told.
  performance.setResourceTimingBufferSize(100_000);
  // A module that could not be had is asked for again under another name only.
  const address = `${folder}pagefind.js${before === 0 ? '' : `?${before}`}`;
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  // A worker would be 40 KB more to load before the first answer.
  const pagefind = module.createInstance({ noWorker: true });
  return { pagefind, articles: new Map(), since };
}

/** The articles that hold every word somewhere. */
async function candidates(asked: Asked, query: Query): Promise<SearchArticle[]> {
  const { articles } = asked;
  const answers = await Promise.all(query.words.map((word) => holding(asked, word)));
  const read = (result: Result): Promise<SearchArticle> => {
    const known = articles.get(result.id) ?? result.data().then(fromRecord);
    articles.set(result.id, known);
    return known;
  };
  return Promise.all(inAll(answers).map(read));
}

/** The articles that hold a word: its characters, one after the other. */
async function holding({ pagefind }: Asked, word: string): Promise<Result[]> {
  const { results } = await pagefind.search(`"${Array.from(word).join(' ')}"`);
  return results;
}

/** A file of the index that did not arrive: Pagefind does not tell, and finds less. */
function missingFile(folder: string, since: number): string | undefined {
  const entries = performance.getEntriesByType('resource');
  const missing = entries.find(
    (entry) =>
      entry instanceof PerformanceResourceTiming &&
      entry.startTime >= since &&
      entry.name.includes(folder) &&
      // Browsers that do not tell the status leave it out.
      ![200, 304, undefined].includes(entry.responseStatus),
  );
  return missing?.name;
}

/** The results that stand in every list. */
function inAll([first = [], ...others]: readonly Result[][]): Result[] {
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((each) => each.has(id)));
}
