import type { Passage } from './note.ts';

/** A block of an article, as far as its words go. */
export interface Words {
  id: string;
  text: string;
}

/** Where a passage stands now. */
export interface Anchor {
  block: string;
  start: number;
  end: number;
}

/** A quote this long is found by itself; a shorter one needs words around it. */
const long = 12;
/** Of the words around a passage, as many must stand where its own words have changed. */
const enough = 8;

/**
 * Finds a passage in an article that may have changed since: at its old place, else wherever its
 * words stand in the words around them, else between the words that stood around it.
 * @returns undefined for an orphan
 */
export function anchor(passage: Passage, blocks: readonly Words[]): Anchor | undefined {
  const { block, start, end, exact } = passage;
  const own = blocks.find(({ id }) => id === block);
  if (own?.text.slice(start, end) === exact) return { block, start, end };
  return byQuote(passage, blocks) ?? byContext(passage, blocks);
}

function byQuote(passage: Passage, blocks: readonly Words[]): Anchor | undefined {
  const { exact, prefix, suffix, block } = passage;
  let best: (Anchor & { score: number }) | undefined;
  let rivals = 0;
  for (const { id, text } of blocks) {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      const end = at + exact.length;
      const around = sameEnd(text.slice(0, at), prefix) + sameStart(text.slice(end), suffix);
      const score = around * 2 + (id === block ? 1 : 0);
      if (best && score < best.score) continue;
      rivals = best && score === best.score ? rivals + 1 : 0;
      best = { block: id, start: at, end, score };
    }
  }
  if (!best || rivals > 0) return undefined;
  if (exact.length < long && best.score < 2 * Math.min(4, prefix.length + suffix.length)) {
    return undefined;
  }
  return { block: best.block, start: best.start, end: best.end };
}

/** The words between those that stood around a passage, where about as many stand there now. */
function byContext(
  { exact, prefix, suffix }: Passage,
  blocks: readonly Words[],
): Anchor | undefined {
  const before = prefix.slice(-enough);
  const after = suffix.slice(0, enough);
  if (before.length < enough || after.length < enough) return undefined;
  const found = blocks.flatMap(({ id, text }): Anchor[] => {
    const at = text.indexOf(before);
    const start = at + before.length;
    const end = at < 0 ? -1 : text.indexOf(after, start);
    const length = end - start;
    const alike = length >= exact.length / 2 && length <= exact.length * 1.5 + 2;
    return end > start && alike ? [{ block: id, start, end }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function sameEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function sameStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}
