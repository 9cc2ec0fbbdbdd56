import type { ArticleFrontMatter } from '../schemas/article.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Outline, OutlineNote } from './outline.ts';
import { seedNumber } from './seeds.ts';

/** What the components of a report's text need to know about the page they stand on. */
export interface Reading {
  report: string;
  article: string;
  /** Number of the seed in URLs. */
  seed: string;
  /** Notes by the id of the block they stand in. */
  notes: ReadonlyMap<string, readonly OutlineNote[]>;
  /** By id: the figure, and its number among those that are data; 0 for names. */
  figures: ReadonlyMap<string, { figure: Figure; number: number }>;
  /** Ids of the figures that do not agree with others. */
  disputed: ReadonlySet<string>;
}

/** The parts of an article that its text's components need. */
interface Read {
  data: Pick<ArticleFrontMatter, 'report' | 'article' | 'seed'>;
  outline: Outline;
  figures: readonly Figure[];
}

/**
 * Gathers what the text's components need, from an article with its outline and its figures in order.
 * @param disputed ids of figures that do not agree with others
 */
export function prepareReading(
  { data, outline, figures }: Read,
  disputed: ReadonlySet<string> = new Set(),
): Reading {
  let count = 0;
  const numbered = figures.map((figure) => {
    const number = figure.status === 'name' ? 0 : ++count;
    return [figure.id, { figure, number }] as const;
  });
  return {
    report: data.report,
    article: data.article,
    seed: seedNumber(data.seed),
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
