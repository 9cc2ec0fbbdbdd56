/**
 * A title short enough to name an article in a line of others. Printed titles have parts that stand
 * apart by white space; as many whole parts are kept as fit, else the title is cut.
 * @param limit characters of the result at most, the ellipsis counted
 */
export function shortTitle(title: string, limit = 16): string {
  const plain = title.replace(/^[—\-–\s]+/, '').trim();
  const length = (text: string) => Array.from(text).length;
  if (length(plain) <= limit) return plain;
  let kept = '';
  for (const [part] of plain.matchAll(/\s*\S+/g)) {
    if (length(kept + part) >= limit) break;
    kept += part;
  }
  // A first part of a few characters names nothing: 关于… would be any notice.
  if (length(kept) >= 4) return `${kept}…`;
  return `${Array.from(plain)
    .slice(0, limit - 1)
    .join('')}…`;
}
