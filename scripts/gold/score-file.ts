import type { Figure } from '../../src/schemas/figure.ts';
import type { Gold } from '../../src/schemas/gold.ts';
import type { ScoreFile, ScoreRow } from '../../src/schemas/score.ts';
import type { PlaceWord } from '../context/types.ts';
import { scoredFields } from './compare.ts';
import { scoreBaseline } from './recognizers-text.ts';
import { type Score, scoreGold } from './score.ts';
import { scoreEdition } from './score-edition.ts';

/** A gold file and the name it has in its folder. */
export interface NamedGold {
  readonly name: string;
  readonly gold: Gold;
}

/** What /about/ shows: every set, every source, every known miss. `seeds`: file name → text. */
export function scoreFile(
  golds: readonly NamedGold[],
  figures: readonly Figure[],
  seeds: ReadonlyMap<string, string>,
  places: readonly PlaceWord[],
): ScoreFile {
  const named = (prefix: RegExp): Gold[] =>
    golds.filter(({ name }) => prefix.test(name)).map(({ gold }) => gold);
  const byRule = (gold: Gold): Score => scoreGold(gold, places);
  const asShown = (gold: Gold): Score => {
    const own = figures.filter(({ seed }) => seed.startsWith(`${gold.source}_`));
    const [first] = own;
    return scoreEdition(gold, (first && seeds.get(first.seed)) ?? '', own, places);
  };
  const unseen = named(/^unseen/);
  return {
    sets: [
      setOf('unseen', unseen.map(byRule)),
      setOf('tuning', named(/^corpus/).map(byRule)),
      setOf('seeds', named(/^\d/).map(byRule)),
      setOf('edition', named(/^\d/).map(asShown)),
    ],
    baseline: baselineOf(unseen),
  };
}

function setOf(set: ScoreFile['sets'][number]['set'], scores: readonly Score[]) {
  return {
    set,
    sources: scores.map(rowOf),
    together: rowOf(total(scores)),
    misses: scores.flatMap(({ misses }) => [...misses]),
  };
}

/** All sources together, each figure counting the same. */
export function total(scores: readonly Score[]): Score {
  const sum = (read: (score: Score) => number): number =>
    scores.reduce((all, score) => all + read(score), 0);
  const right = Object.fromEntries(
    scoredFields.map((field) => [field, sum((score) => score.right[field])]),
  ) as Score['right'];
  const counts = {
    gold: sum((score) => score.gold),
    found: sum((score) => score.found),
    matched: sum((score) => score.matched),
  };
  return { source: 'together', ...counts, right, misses: [] };
}

/** A score as shares with three decimals. */
export function rowOf({ source, gold, found, matched, right }: Score): ScoreRow {
  const { value, unit, status, period, indicator, place } = right;
  return {
    source,
    figures: gold,
    recall: share(matched, gold),
    precision: share(matched, found),
    value: share(value, matched),
    unit: share(unit, matched),
    status: share(status, matched),
    period: share(period, matched),
    indicator: share(indicator, matched),
    place: share(place, matched),
  };
}

function baselineOf(golds: readonly Gold[]): ScoreFile['baseline'] {
  const scores = golds.map(scoreBaseline);
  const sum = (field: keyof (typeof scores)[number]): number =>
    scores.reduce((all, score) => all + score[field], 0);
  return {
    recall: share(sum('matched'), sum('gold')),
    precision: share(sum('matched'), sum('found')),
    value: share(sum('value'), sum('matched')),
    unit: share(sum('unit'), sum('matched')),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}
