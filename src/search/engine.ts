import type { Found } from './hits.ts';
import type { Query } from './query.ts';

/** Looks a query up in all texts. Whatever the engine, the answer to a query is the same. */
export interface SearchEngine {
  /**
   * Every paragraph with all the words of a query, oldest report first, in the order of the texts.
   * @throws when a part of the index or of the texts cannot be had
   */
  find(query: Query): Promise<Found[]>;
}
