import type { Decimal } from '../numbers/decimal.ts';
import type { MeasureKind } from '../numbers/measures.ts';

/** A figure as it stands in a text: its number and its unit, before its context is read. */
export interface FigureToken {
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Multiplied out; undefined for a span or a ratio. */
  readonly value?: Decimal;
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** The base measure; undefined where the text prints none. */
  readonly unit?: string;
  readonly kind: MeasureKind | 'bare' | 'proportion' | 'frequency';
  /** 多 余 几, inside the quote. */
  readonly approximate?: string;
  readonly arabic: boolean;
  /** Part of a name: recognised, never data. */
  readonly name: boolean;
  /** The rule that read it. */
  readonly how: string;
}
