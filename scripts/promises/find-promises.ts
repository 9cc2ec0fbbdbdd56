import type { Place } from '../../src/schemas/place.ts';
import type { Pledge } from '../../src/schemas/promise.ts';
import type { QuoteLibrary } from '../quotes/library.ts';
import type { HandLinks, WordsPromise } from './by-hand.ts';
import { groupTargets, type Judged, type Unnumbered } from './group.ts';
import { linkByRule } from './link-by-rule.ts';
import { nothingFound } from './outcome.ts';
import type { IndicatorWords } from './same-thing.ts';
import { silenceOf } from './silence.ts';
import { type PlacedFigure, targetsOf } from './targets.ts';

/** What promises are judged with. */
export interface PromiseSources {
  readonly library: QuoteLibrary;
  readonly figures: readonly PlacedFigure[];
  readonly places: ReadonlyMap<string, Place>;
  readonly words: IndicatorWords;
  readonly hand: HandLinks;
  readonly fieldOf: (target: PlacedFigure) => string;
}

/** Every promise of the reports with what came of it: by hand, else by rule, else nothing found. */
export function findPromises(sources: PromiseSources): Pledge[] {
  const { library, figures, places, words, hand, fieldOf } = sources;
  const judged = targetsOf(figures).map((target): Judged => {
    const { placeId, period } = target.figure;
    const outcome =
      hand.figures.get(target.figure.id) ??
      linkByRule(target, figures, words, library) ??
      nothingFound(silenceOf({ report: target.report.id, placeId, period }, library, places));
    return { target, outcome };
  });
  const promises = [...groupTargets(judged, words, fieldOf), ...hand.words.map(wordsPromise)];
  const orderOf = ({ said }: Unnumbered): number =>
    library.find(`${said.report}/${said.article}#${said.block}`)?.order ?? 0;
  return promises
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a.said.start - b.said.start)
    .map((promise, index) => ({ ...promise, order: index + 1 }));
}

function wordsPromise({ id, placeId, field, due, said, outcome }: WordsPromise): Unnumbered {
  const { verdict, later, why, silence, how } = outcome;
  return {
    id,
    targets: [],
    placeId,
    fields: [field],
    due: due === null ? [] : [due],
    said,
    again: [],
    verdict,
    later: [...later],
    why,
    silence,
    how,
  };
}
