/** Where a reader stopped. */
export interface ReadingPlace {
  /** Path of the article, below the base path of the site. */
  path: string;
  title: string;
  /** Element id of the block. */
  block: string;
  /** How much of the text stands before it, from 0 to 100. */
  percent: number;
}

/** Where a place is kept on the device; src/scripts/before-paint.js looks whether there is one. */
export const placeKey = 'place';

/** The place that a device has kept; undefined for whatever else stands there. */
export function parsePlace(kept: string | null): ReadingPlace | undefined {
  try {
    const { path, title, block, percent } = JSON.parse(kept ?? '{}');
    const known =
      /^\/reports\/[\w-]+\/[\w-]+\/$/.test(path) &&
      /^[a-z]\d+$/.test(block) &&
      typeof title === 'string' &&
      Number.isInteger(percent);
    return known ? { path, title, block, percent } : undefined;
  } catch {
    return undefined;
  }
}

/** How much of a stretch is behind, from 0 to 100. @param at distance from its start */
export function percentOf(at: number, length: number): number {
  if (length <= 0) return 100;
  return Math.round(Math.min(1, Math.max(0, at / length)) * 100);
}
