import type { Figure } from '../../src/schemas/figure.ts';
import type { Gold, GoldExcerpt } from '../../src/schemas/gold.ts';
import type { PlaceWord } from '../context/types.ts';
import { squeeze, withoutSpace } from '../text/space.ts';
import { type FoundFigure, type Score, scoreReadings } from './score.ts';

/** The seeds as the site shows them, rules and editors together, against the gold set. */
export function scoreEdition(
  gold: Gold,
  seedText: string,
  figures: readonly Figure[],
  places: readonly PlaceWord[],
): Score {
  return scoreReadings(gold, places, (excerpt) => figuresOfExcerpt(excerpt, seedText, figures));
}

/** How many characters before a figure tell it from another with the same quote; the most first. */
const CONTEXTS = [10, 5, 2, 1, 0];

/** The figures of an excerpt's lines that stand in its text, found by the words before them. */
function figuresOfExcerpt(
  { text, lines }: GoldExcerpt,
  seedText: string,
  figures: readonly Figure[],
): FoundFigure[] {
  const printed = squeeze(text);
  const used = new Set<number>();
  return figures
    .filter(({ line, status }) => line >= lines[0] && line <= lines[1] && status !== 'name')
    .flatMap((figure) => {
      const before = withoutSpace(seedText.slice(Math.max(0, figure.start - 40), figure.start));
      const at = findUnused(printed.text, before, figure.quote, used);
      if (at === undefined) return [];
      used.add(at);
      const start = printed.offsets[at] ?? 0;
      const end = (printed.offsets[at + figure.quote.length - 1] ?? 0) + 1;
      return [{ start, end, reading: figure, how: figure.how }];
    });
}

/** The first place of a quote after these words that no other figure has; fewer words at an edge. */
function findUnused(
  text: string,
  before: string,
  quote: string,
  used: ReadonlySet<number>,
): number | undefined {
  for (const length of CONTEXTS) {
    const words = length === 0 ? '' : before.slice(-length);
    for (let at = text.indexOf(words + quote); at >= 0; at = text.indexOf(words + quote, at + 1)) {
      const start = at + words.length;
      // Without its words a quote is only the right one where the excerpt begins.
      if (!used.has(start) && (length > 1 || start <= 1)) return start;
    }
  }
  return undefined;
}
