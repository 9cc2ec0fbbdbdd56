import type { SearchEngine } from './engine.ts';
import type { Found } from './hits.ts';
import { type ParsedQuery, parseQuery, type Query } from './query.ts';

/** What became of a query. */
export type Answer =
  | Exclude<ParsedQuery, { state: 'ready' }>
  | {
      state: 'ready';
      found: Found[];
      /** What was looked for. */
      query: Query;
      /** Nothing was found as typed; this is the query in simplified characters. */
      simplified: boolean;
    };

/**
 * Looks up what somebody typed. As typed first: the texts may hold a character that simplifying
 * would change; and who types simplified characters never loads the dictionary.
 */
export async function lookUp(engine: SearchEngine, typed: string): Promise<Answer> {
  const parsed = parseQuery(typed);
  if (parsed.state !== 'ready') return parsed;
  const { query } = parsed;
  const found = await engine.find(query);
  const asTyped: Answer = { state: 'ready', found, query, simplified: false };
  if (found.length > 0 || !/\p{Script=Han}/u.test(query.words.join(''))) return asTyped;
  const { simplify } = await import('./simplify.ts');
  const simple = simplify(query);
  if (!simple) return asTyped;
  return { state: 'ready', found: await engine.find(simple), query: simple, simplified: true };
}
