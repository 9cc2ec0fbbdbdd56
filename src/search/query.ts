import { fold } from './fold.ts';

/** What a paragraph must hold, and must not: folded words. */
export interface Query {
  words: string[];
  without: string[];
}

/** What was asked, or why it cannot be looked up. */
export type ParsedQuery =
  | { state: 'ready'; query: Query }
  | { state: 'empty' }
  | { state: 'long'; limit: number; what: 'word' | 'all' };

/** Characters of a word, and of all words together, at most. */
export const longestWord = 40;
export const longestQuery = 200;

/** A word, or words in quotes that begin and end like one. */
const pieces = /(?<=^|\s)-?["＂][^"＂]+["＂](?=\s|$)|\S+/gu;

/**
 * Reads what somebody typed. White space parts words; all of them must stand in one paragraph. A
 * leading `-` excludes a word, as long as another one is wanted. Quotes keep words together, and
 * are not needed.
 */
export function parseQuery(typed: string): ParsedQuery {
  const found = (typed.toWellFormed().match(pieces) ?? []).filter((piece) => fold(piece) !== '');
  const excludes = (piece: string) => /^-./su.test(piece);
  // With nothing else to look for, `-5%` is what is looked for.
  const wanted = found.filter((piece) => !excludes(piece));
  const words = unique(wanted.length > 0 ? wanted : found.slice(0, 1));
  const without = unique((wanted.length > 0 ? found : found.slice(1)).filter(excludes).map(tail));
  const lengths = [...words, ...without].map((word) => Array.from(word).length);
  if (words.length === 0) return { state: 'empty' };
  if (lengths.reduce((sum, length) => sum + length, 0) > longestQuery) {
    return { state: 'long', limit: longestQuery, what: 'all' };
  }
  if (Math.max(...lengths) > longestWord)
    return { state: 'long', limit: longestWord, what: 'word' };
  return { state: 'ready', query: { words, without } };
}

function tail(piece: string): string {
  return piece.slice(1);
}

/** Folded, without the quotes around them, each once. */
function unique(pieces: readonly string[]): string[] {
  const words = pieces.map((piece) => fold(piece.replace(/^["＂](.+)["＂]$/su, '$1')));
  return [...new Set(words)].filter((word) => word !== '');
}

/** The words of a query as somebody would type them. */
export function formatQuery({ words, without }: Query): string {
  const others = words.length + without.length > 1;
  const typed = words.map((word) => (others && word.startsWith('-') ? `"${word}"` : word));
  return [...typed, ...without.map((word) => `-${word}`)].join(' ');
}
