import type { Outline, OutlineNote } from './outline.ts';
import { seedNumber } from './seeds.ts';

/** What the components of a report's text need to know about the page they stand on. */
export interface Reading {
  /** Number of the seed in URLs. */
  seed: string;
  /** Notes by the id of the block they stand in. */
  notes: ReadonlyMap<string, readonly OutlineNote[]>;
}

/** Gathers what the text's components need, from the article's seed and outline. */
export function prepareReading(seed: string, outline: Outline): Reading {
  return { seed: seedNumber(seed), notes: Map.groupBy(outline.notes, (note) => note.block) };
}

/** The reading of a page; a text rendered by a page that prepared none is a mistake of ours. */
export function requireReading(locals: { reading?: Reading }): Reading {
  if (!locals.reading) {
    throw new Error(
      'Unexpected text without a reading, expected the page to set Astro.locals.reading',
    );
  }
  return locals.reading;
}
