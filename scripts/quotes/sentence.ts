import type { Span } from '../text/span.ts';

const closing = /[”’」）)]/u;

/**
 * The sentence around a stretch of text, with its stop.
 * @param stops the marks that end one: `。！？` for whole sentences, with `；` for their parts
 */
export function sentenceAround(text: string, { start, end }: Span, stops = '。！？'): Span {
  let from = start;
  while (from > 0 && !stops.includes(text.charAt(from - 1))) from -= 1;
  while (from < start && (closing.test(text.charAt(from)) || text.charAt(from) === ' ')) from += 1;
  let to = end;
  while (to < text.length && !stops.includes(text.charAt(to))) to += 1;
  if (to < text.length) to += 1;
  while (to < text.length && closing.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
