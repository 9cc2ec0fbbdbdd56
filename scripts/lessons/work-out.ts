import { decimalText, exactValue } from '../../src/exact/decimal-text.ts';
import { type Fraction, fraction, over, powerOfTen, times } from '../../src/exact/fraction.ts';
import { roundingInterval } from '../../src/exact/interval.ts';
import { printedFigure } from '../../src/exact/printed.ts';
import { roundTo } from '../../src/exact/rounding.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Compute, WorkingPart } from '../../src/schemas/lesson.ts';
import { evaluate, FormulaError, readFormula, type Token } from './formula.ts';

/** The result of a formula as an answer prints it, and the formula as a reader reads it. */
export interface WorkedOut {
  readonly is: string;
  readonly parts: readonly WorkingPart[];
}

const signs: Record<string, string> = { '*': ' × ', '/': ' ÷ ', '+': ' ＋ ', '-': ' － ' };
const ends = { value: '', low: '的下限', high: '的上限' } as const;

/**
 * Works out a number from figures, exactly, and rounds it once at the end.
 * @throws {FormulaError} where the formula is none, or a figure is unknown or has no single value
 */
export function workOut(
  compute: Omit<Compute, 'is'>,
  figures: ReadonlyMap<string, Figure>,
): WorkedOut {
  const tokens = readFormula(compute.formula);
  const value = evaluate(tokens, (token) => figureValue(token, figures));
  const number = roundTo(over(value, sizeOf(compute.unit)), -compute.decimals, compute.round);
  return {
    is: padDecimals(decimalText(number), compute.decimals) + compute.unit,
    parts: tokens.map((token) => partOf(token, figures)),
  };
}

/** Rounded to one decimal place, 4.97 is 5.0: the zero says how exact it is. */
function padDecimals(number: string, decimals: number): string {
  if (decimals === 0) return number;
  const [whole, places = ''] = number.split('.');
  return `${whole}.${places.padEnd(decimals, '0')}`;
}

/** A share in per cent is a part of 1, so that formulas read as they are spoken. */
function figureValue({ id, end }: Token, figures: ReadonlyMap<string, Figure>): Fraction {
  const figure = figures.get(id);
  if (!figure) throw new FormulaError(`Unexpected figure ${id}`);
  const printed = printedFigure(figure);
  const value = exactValue(figure.value);
  if (!value || !printed) throw new FormulaError(`Unexpected figure ${id} without a single value`);
  const scale = sizeOf(/[%‰]|百分点/u.exec(figure.unit ?? '')?.[0] ?? '');
  return times(end === 'value' ? value : roundingInterval(printed)[end], scale);
}

/** What one of a unit is worth in the base measure: 亿元 → 100000000, % → 1/100. */
function sizeOf(unit: string): Fraction {
  if (/%|百分点/u.test(unit)) return powerOfTen(-2);
  if (unit.includes('‰')) return powerOfTen(-3);
  if (unit.startsWith('亿')) return powerOfTen(8);
  return unit.startsWith('万') ? powerOfTen(4) : fraction(1n);
}

function partOf(token: Token, figures: ReadonlyMap<string, Figure>): WorkingPart {
  if (token.kind !== 'figure') return { text: signs[token.text] ?? token.text, figure: null };
  return { text: `${figures.get(token.id)?.quote ?? ''}${ends[token.end]}`, figure: token.id };
}
