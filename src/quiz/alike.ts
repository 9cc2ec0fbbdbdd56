/**
 * Two names that a reader could take for the same thing: one holds the other, or they share a third
 * or more of their pairs of characters. Such names are never right and wrong in one question.
 */
export function alike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return shared * 3 >= Math.min(first.size, second.size);
}

function pairsOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((char, index) => `${characters[index]}${char}`));
}
