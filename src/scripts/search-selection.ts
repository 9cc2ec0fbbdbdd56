// Offers a search for the words that somebody selects in a text.
const search = document.querySelector<HTMLAnchorElement>('[data-search-link]')?.href;
const offer = document.createElement('a');
offer.className = 'search-selection';
offer.textContent = '跨年搜索';
offer.hidden = true;
document.querySelector('main')?.append(offer);

/** What is selected in the text, where it is long enough to mean something and short enough to find. */
function selected(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const inside = [range.startContainer, range.endContainer].every((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[data-text], [data-printed]'),
  );
  const { length } = Array.from(wordsOf(range));
  return inside && length >= 2 && length <= 40 ? range : undefined;
}

/** White space would make several words of it. */
function wordsOf(range: Range): string {
  const words = range.toString().replace(/\s+/g, '');
  return words.startsWith('-') ? `"${words}"` : words;
}

document.addEventListener('selectionchange', () => {
  const range = search && selected();
  offer.hidden = !range;
  if (!range) return;
  offer.href = `${search}?q=${encodeURIComponent(wordsOf(range))}`;
  const box = range.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left), document.documentElement.clientWidth - 100);
  offer.style.setProperty('--left', `${left + scrollX}px`);
  offer.style.setProperty('--top', `${box.bottom + 8 + scrollY}px`);
});
