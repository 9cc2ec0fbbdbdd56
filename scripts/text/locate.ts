import { type Squeezed, squeeze, withoutSpace } from './space.ts';
import type { Span } from './span.ts';

/** Every place where `words` stand in a text; white space is ignored in both. */
export function locateAll(text: Squeezed, words: string, within?: Span): Span[] {
  const needle = withoutSpace(words);
  const found: Span[] = [];
  if (needle === '') return found;
  for (let at = text.text.indexOf(needle); at >= 0; at = text.text.indexOf(needle, at + 1)) {
    const start = text.offsets[at] ?? 0;
    const end = (text.offsets[at + needle.length - 1] ?? 0) + 1;
    if (!within || (start >= within.start && end <= within.end)) found.push({ start, end });
  }
  return found;
}

/** The same for a plain text, with offsets into it. */
export function locateIn(text: string, words: string): Span[] {
  return locateAll(squeeze(text), words);
}
