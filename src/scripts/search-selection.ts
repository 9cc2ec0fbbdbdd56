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

/** The words of the report, without pinyin and other readings; white space would make several of them. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const ours of copy.querySelectorAll('[data-ui]')) ours.remove();
  const words = (copy.textContent ?? '').replace(/\s+/g, '');
  return words.startsWith('-') ? `"${words}"` : words;
}
