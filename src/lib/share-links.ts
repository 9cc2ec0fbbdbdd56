/** Longer quotes are named by their beginning and their end. */
const longest = 40;
const edge = 12;

/**
 * The part of an address after its path that leads a browser to words and marks them
 * (https://wicg.github.io/scroll-to-text-fragment/), and any other to the block.
 * @param prefix, suffix the words around, which tell the place from others with the same words
 */
export function textFragment(
  block: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): string {
  const words = exact.trim();
  const quote =
    words.length > longest
      ? `${part(words.slice(0, edge))},${part(words.slice(-edge))}`
      : part(words);
  const before = prefix.trim().slice(-edge);
  const after = suffix.trim().slice(0, edge);
  const parts = [before && `${part(before)}-`, quote, after && `-${part(after)}`];
  return `#${block}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** `-`, `,` and `&` have a meaning of their own in a text fragment. */
function part(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
