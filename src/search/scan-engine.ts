import type { SearchEngine } from './engine.ts';
import { findIn } from './hits.ts';
import type { SearchArticle } from './texts.ts';

/** Reads through all texts at every query: for a site opened from a disk, with no index. */
export function scanEngine(articles: readonly SearchArticle[]): SearchEngine {
  return { find: async (query) => findIn(articles, query) };
}
