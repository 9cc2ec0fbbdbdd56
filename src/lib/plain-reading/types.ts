import type { Context } from '../../schemas/context.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Indicator } from '../../schemas/indicator.ts';

/** What a sentence of a reading tells. */
export type PlainKind =
  | 'spelled' // 万 and 亿 multiplied out
  | 'magnitude' // a long row of digits told with 万 or 亿
  | 'range'
  | 'qualifier' // 超, 近, 以上 in words; what a threshold is
  | 'implied-base' // what a growth rate and a level say of the base
  | 'growth' // if it was 100 before
  | 'points' // 百分点 told from %
  | 'doubling' // 翻一番
  | 'share'
  | 'area'
  | 'per-person'
  | 'us-dollars' // the yuan of an amount printed in US dollars
  | 'rank'
  | 'frequency'
  | 'ratio'; // 倍; parts against each other

/** One sentence in plain Chinese. */
export interface PlainSentence {
  readonly kind: PlainKind;
  readonly text: string;
}

/** What a figure says, sentence by sentence, in the order to be shown. */
export interface PlainReading {
  readonly sentences: readonly PlainSentence[];
  /** 137 billion yuan, over 37.41 million: money and large numbers only. */
  readonly english: string | null;
}

/** What figures are read with, the same for all of them. */
export interface Facts {
  readonly context: Context;
  readonly indicators: readonly Indicator[];
}

/** What stands around one figure. */
export interface Surroundings {
  /** The level that a growth or a change in points belongs to: see `levelOf`. */
  readonly level?: Figure | undefined;
  /** The sentence up to the figure; 年均 and 每周 are read in it. */
  readonly before?: string | undefined;
}
