import type { Figure } from '../../src/schemas/figure.ts';
import type { ArticleText, BlockText, FigureInText } from '../stages/report-text.ts';
import { quoteBetween } from './sentences.ts';

/** Where a figure stands in the text. */
export interface FigurePlace extends FigureInText {
  readonly article: ArticleText;
  readonly block: BlockText;
}

/** Figures by id, with their places. */
export function placesOf(articles: readonly ArticleText[]): Map<string, FigurePlace> {
  const places = new Map<string, FigurePlace>();
  for (const article of articles) {
    for (const block of article.blocks) {
      for (const each of block.figures) places.set(each.figure.id, { ...each, article, block });
    }
  }
  return places;
}

/** As far apart as figures may stand to be quoted together. */
const NEAR = 90;

/** The words that hold the first figure, and those of the others that stand near it. */
export function quoteFigures(
  places: ReadonlyMap<string, FigurePlace>,
  [first, ...others]: readonly Figure[],
): string {
  const place = first && places.get(first.id);
  if (!place) return '';
  let { start, end } = place;
  for (const { id } of others) {
    const other = places.get(id);
    if (other?.block !== place.block) continue;
    const [low, high] = [Math.min(start, other.start), Math.max(end, other.end)];
    if (high - low <= NEAR) [start, end] = [low, high];
  }
  return quoteBetween(place.block, start, end);
}
