import type { QuoteLibrary } from '../quotes/library.ts';
import { quotationOf } from '../quotes/quotation.ts';
import { sentenceAround } from '../quotes/sentence.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';
import { endOf, endsBefore, sameYears } from './period.ts';
import { type IndicatorWords, isSameThing } from './same-thing.ts';
import type { PlacedFigure } from './targets.ts';

/**
 * What later figures say of a target, by rule: a result of the same thing for the same years decides;
 * else another number for the same years, or the same number for a later year, moves it.
 * @returns undefined where no later figure speaks of the same thing
 */
export function linkByRule(
  target: PlacedFigure,
  figures: readonly PlacedFigure[],
  words: IndicatorWords,
  library: QuoteLibrary,
): Outcome | undefined {
  const same = figures.filter(
    (each) => !isEarlier(target, each) && isSameThing(target.figure, each.figure, words),
  );
  const result = same.findLast((each) => isResult(target, each, library));
  if (result) return resultOutcome(target, result);
  const next = same.findLast((each) => isNewTarget(target, each));
  return next && movedOutcome(target, next);
}

function isEarlier(target: PlacedFigure, other: PlacedFigure): boolean {
  return other.report.id !== target.report.id && other.order < target.order;
}

/**
 * A measured value for the years of the target, told when they were over: what a report of September
 * says of the year is no result, and what stands beside a plan for the year is where it starts from.
 */
function isResult({ figure }: PlacedFigure, later: PlacedFigure, library: QuoteLibrary): boolean {
  const measured = later.figure.status === 'actual' || later.figure.status === 'estimate';
  const end = endOf(figure.period);
  const over = end !== undefined && end < library.dateOf(later.report.id);
  return measured && over && sameYears(figure.period, later.figure.period);
}

function isNewTarget({ figure, report }: PlacedFigure, later: PlacedFigure): boolean {
  if (later.figure.status !== 'target' || later.report.id === report.id) return false;
  const sameValue = later.figure.value === figure.value;
  if (sameYears(figure.period, later.figure.period)) return !sameValue;
  return sameValue && endsBefore(figure.period, later.figure.period);
}

const verdicts = { met: 'met', missed: 'missed', unclear: 'incomparable' } as const;
const relations = {
  met: '达到了目标',
  missed: '没有达到目标',
  unclear: '数字四舍五入或带有“左右”一类的词，分不清达到没有',
} as const;

function resultOutcome(target: PlacedFigure, result: PlacedFigure): Outcome {
  const judgement = judge(target.figure, result.figure);
  const estimate = result.figure.status === 'estimate' ? '（预计数）' : '';
  const together = result.order === target.order ? '同一段话说了目标和结果：' : '';
  const why = `${together}目标是${printed(target)}，结果是${printed(result)}${estimate}，${relations[judgement]}。`;
  return outcome(verdicts[judgement], result, why);
}

function movedOutcome(target: PlacedFigure, next: PlacedFigure): Outcome {
  const why = sameYears(target.figure.period, next.figure.period)
    ? `同一年的目标，原来是${printed(target)}，后来是${printed(next)}。`
    : `目标还是${printed(target)}，期限比原来晚。`;
  return outcome('moved', next, why);
}

function outcome(verdict: Outcome['verdict'], later: PlacedFigure, why: string): Outcome {
  const span = sentenceAround(later.block.text, later, '。！？；;');
  return { verdict, later: [quotationOf(later, span)], why, silence: null, how: 'rule' };
}

/** The number with the word that belongs to it, which may stand apart from it. */
function printed({ figure: { quote, qualifier } }: PlacedFigure): string {
  return qualifier && !quote.includes(qualifier) ? `${quote}（${qualifier}）` : quote;
}
