import type { Form, Lexicon } from './lexicon.ts';

/** A term in a text: UTF-16 offsets, half-open. */
export interface Found {
  readonly term: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The terms of a text in its order, without overlaps: of forms that overlap the longest wins, of
 * equally long ones the first. Linear in the text: at each place only the forms that begin with its
 * character are tried.
 */
export function findMentions(text: string, lexicon: Lexicon): Found[] {
  const candidates: Found[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const form of lexicon.get(text.charAt(at)) ?? []) {
      if (!stands(text, at, form)) continue;
      const { term, text: words } = form;
      candidates.push({ term, form: words, start: at, end: at + words.length });
    }
  }
  return keepLongest(candidates, text.length);
}

function stands(text: string, at: number, { text: words, notIn }: Form): boolean {
  if (!text.startsWith(words, at)) return false;
  if (cutsWord(text, at) || cutsWord(text, at + words.length)) return false;
  return !notIn.some(({ word, offset }) => offset <= at && text.startsWith(word, at - offset));
}

/** True between two Latin letters or digits: PPP is not a part of PPPs, 1166 not of 11660. */
function cutsWord(text: string, at: number): boolean {
  return at > 0 && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

function isLatin(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function keepLongest(candidates: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  const kept: Found[] = [];
  const byLength = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const found of byLength) {
    // A kept form is at least as long: one that overlaps covers the first or the last character.
    if (taken[found.start] || taken[found.end - 1]) continue;
    taken.fill(1, found.start, found.end);
    kept.push(found);
  }
  return kept.sort((a, b) => a.start - b.start);
}
