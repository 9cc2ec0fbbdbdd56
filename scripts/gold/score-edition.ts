import type { Figure } from '../../src/schemas/figure.ts';
import type { Gold, GoldExcerpt } from '../../src/schemas/gold.ts';
import type { PlaceWord } from '../context/types.ts';
import { withoutSpace } from '../text/space.ts';
import { type FoundFigure, type Score, scoreReadings } from './score.ts';

/** The seeds as the site shows them, rules and editors together, against the gold set. */
export function scoreEdition(
  gold: Gold,
  figures: readonly Figure[],
  places: readonly PlaceWord[],
): Score {
  return scoreReadings(gold, places, (excerpt) => figuresOfExcerpt(excerpt, figures));
}

/** The figures of an excerpt's lines, found by their quotes one after the other. */
function figuresOfExcerpt({ text, lines }: GoldExcerpt, figures: readonly Figure[]): FoundFigure[] {
  let from = 0;
  return figures
    .filter(({ line, status }) => line >= lines[0] && line <= lines[1] && status !== 'name')
    .flatMap((figure) => {
      const start = withoutSpace(text).indexOf(figure.quote, from);
      if (start < 0) return [];
      from = start + 1;
      const end = start + figure.quote.length;
      return [{ start, end, reading: figure, how: figure.how }];
    });
}
