import type { Pledge } from '../../src/schemas/promise.ts';
import { quotationOf } from '../quotes/quotation.ts';
import { sentenceAround } from '../quotes/sentence.ts';
import type { Outcome } from './outcome.ts';
import { type IndicatorWords, isSameThing } from './same-thing.ts';
import type { PlacedFigure } from './targets.ts';

/** A target with what came of it. */
export interface Judged {
  readonly target: PlacedFigure;
  readonly outcome: Outcome;
}

/** A promise whose place in the list is not yet known. */
export type Unnumbered = Omit<Pledge, 'order'>;

/**
 * One promise for all targets of a sentence that speak of one place and came to the same. A target
 * that its report repeats elsewhere stands where it is said first.
 */
export function groupTargets(
  judged: readonly Judged[],
  words: IndicatorWords,
  fieldOf: (target: PlacedFigure) => string,
): Unnumbered[] {
  const repeats = repeatsOf(judged, words);
  const repeated = new Set([...repeats.values()].flat());
  const first = judged.filter((each) => !repeated.has(each));
  return [...Map.groupBy(first, keyOf).values()].map((group) => toPromise(group, repeats, fieldOf));
}

/** First saying of a target → the sayings after it in the same report. */
function repeatsOf(judged: readonly Judged[], words: IndicatorWords): Map<Judged, Judged[]> {
  const repeats = new Map<Judged, Judged[]>();
  for (const each of judged) {
    const first = [...repeats.keys()].find((other) => isRepeat(other, each, words));
    if (first) repeats.get(first)?.push(each);
    else repeats.set(each, []);
  }
  return repeats;
}

function isRepeat(first: Judged, each: Judged, words: IndicatorWords): boolean {
  const [a, b] = [first.target, each.target];
  if (a.report.id !== b.report.id || sentenceKey(a) === sentenceKey(b)) return false;
  const { value, low, high, period } = a.figure;
  const sameNumber = value === b.figure.value && low === b.figure.low && high === b.figure.high;
  return (
    sameNumber &&
    period === b.figure.period &&
    isSameThing(a.figure, b.figure, words) &&
    outcomeKey(first.outcome) === outcomeKey(each.outcome)
  );
}

function sentenceKey(target: PlacedFigure): string {
  return `${target.order} ${sentenceAround(target.block.text, target).start}`;
}

function outcomeKey({ verdict, later, why, silence }: Outcome): string {
  return JSON.stringify([verdict, later, why, silence]);
}

function keyOf({ target, outcome }: Judged): string {
  return `${sentenceKey(target)} ${target.figure.placeId} ${outcomeKey(outcome)}`;
}

function toPromise(
  group: readonly Judged[],
  repeats: ReadonlyMap<Judged, readonly Judged[]>,
  fieldOf: (target: PlacedFigure) => string,
): Unnumbered {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) throw new Error('a promise has a target');
  const again = group.flatMap((each) => repeats.get(each) ?? []);
  const { verdict, later, why, silence, how } = first.outcome;
  return {
    id: first.target.figure.id,
    targets: group.map((each) => ({
      id: each.target.figure.id,
      again: (repeats.get(each) ?? []).map(({ target }) => target.figure.id),
    })),
    placeId: first.target.figure.placeId,
    fields: [...new Set(group.map(({ target }) => fieldOf(target)))],
    due: [...new Set(group.flatMap(({ target }) => target.figure.period ?? []))],
    said: quoteOf(group),
    again: [...Map.groupBy(again, ({ target }) => sentenceKey(target)).values()].map(quoteOf),
    verdict,
    later: [...later],
    why,
    silence,
    how,
  };
}

/** The sentence as far as the targets go: of a long list, the parts from the first to the last. */
function quoteOf(group: readonly Judged[]) {
  const targets = group.map(({ target }) => target);
  const [first] = targets;
  if (!first) throw new Error('a quote has a target');
  const start = Math.min(...targets.map((each) => each.start));
  const end = Math.max(...targets.map((each) => each.end));
  return quotationOf(first, sentenceAround(first.block.text, { start, end }, '。！？；;'));
}
