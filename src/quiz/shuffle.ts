/** A number that looks random and is always the same for a text (FNV-1a, 32 bits, mixed). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  return Math.imul(value, 0x2c1b3c6d) >>> 0;
}

/** The items in an order that depends on the key and on nothing else. */
export function shuffle<Item>(
  items: readonly Item[],
  key: string,
  idOf: (item: Item) => string,
): Item[] {
  return items
    .map((item) => ({ item, id: idOf(item), at: hash(`${key}/${idOf(item)}`) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ item }) => item);
}
