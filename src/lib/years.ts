/** A year with what belongs to it; a year between the first and the last may hold nothing. */
export interface Year<Item> {
  year: number;
  items: Item[];
}

/** Lays items out over all years from the first to the last; items keep their order. */
export function yearsOf<Item extends { year: number }>(items: readonly Item[]): Year<Item>[] {
  if (items.length === 0) return [];
  const years = items.map((item) => item.year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    items: items.filter((item) => item.year === first + index),
  }));
}
