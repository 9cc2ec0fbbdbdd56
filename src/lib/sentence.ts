/** The words around a figure, as far as its sentence goes. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

const stops = /[。！？；]/;
const clauseStarts = /[，、：；]/g;
/** Longer sides are cut at a clause; the reports have sentences of a page. */
const limit = 64;

/**
 * The sentence around a stretch of text. A side longer than about two lines is cut between clauses
 * and says so with an ellipsis.
 */
export function cutSentence(text: string, start: number, end: number): Sentence {
  return {
    before: cutBefore(lastSentence(text.slice(0, start))),
    words: text.slice(start, end),
    after: cutAfter(firstSentence(text.slice(end))),
  };
}

function lastSentence(text: string): string {
  for (let at = text.length; at > 0; at -= 1) {
    if (stops.test(text.charAt(at - 1))) return text.slice(at).replace(/^[”’」）\s]+/, '');
  }
  return text;
}

function firstSentence(text: string): string {
  const at = text.search(stops);
  return at < 0 ? text : text.slice(0, at + 1);
}

function cutBefore(text: string): string {
  if (text.length <= limit) return text;
  const tail = text.slice(-limit);
  const clause = tail.search(clauseStarts);
  return `…${tail.slice(clause < 0 ? 0 : clause + 1)}`;
}

function cutAfter(text: string): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const clause = [...head.matchAll(clauseStarts)].at(-1)?.index;
  return `${head.slice(0, clause)}…`;
}
