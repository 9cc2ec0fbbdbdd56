/**
 * Lets a link search all years for the words of a range, where they are few enough to be found and
 * enough to mean something; else hides it.
 */
export function offerSearch(link: HTMLAnchorElement, range: Range): void {
  const words = wordsOf(range);
  const { length } = Array.from(words);
  link.hidden = length < 2 || length > 40;
  link.search = `?q=${encodeURIComponent(words)}`;
}

/** White space would make several words of it. */
function wordsOf(range: Range): string {
  const words = range.toString().replace(/\s+/g, '');
  return words.startsWith('-') ? `"${words}"` : words;
}
