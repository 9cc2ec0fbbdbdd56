import type { Figure } from '../schemas/figure.ts';
import type { Outline, OutlineNote } from './outline.ts';
import { seedNumber } from './seeds.ts';

/** What the components of a report's text need to know about the page they stand on. */
export interface Reading {
  /** Number of the seed in URLs. */
  seed: string;
  /** Notes by the id of the block they stand in. */
  notes: ReadonlyMap<string, readonly OutlineNote[]>;
  /** By id: the figure, and its number among those that are data; 0 for names. */
  figures: ReadonlyMap<string, { figure: Figure; number: number }>;
  /** Ids of the figures that do not agree with others. */
  disputed: ReadonlySet<string>;
}

/**
 * Gathers what the text's components need, from the article's seed, outline and figures.
 * @param figures those of the article, in the order of the text
 * @param disputed ids of figures that do not agree with others
 */
export function prepareReading(
  seed: string,
  outline: Outline,
  figures: readonly Figure[],
  disputed: ReadonlySet<string> = new Set(),
): Reading {
  let data = 0;
  const numbered = figures.map((figure) => {
    const number = figure.status === 'name' ? 0 : ++data;
    return [figure.id, { figure, number }] as const;
  });
  return {
    seed: seedNumber(seed),
    notes: Map.groupBy(outline.notes, (note) => note.block),
    figures: new Map(numbered),
    disputed,
  };
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
