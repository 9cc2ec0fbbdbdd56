import { amountText } from '../../exact/amount-text.ts';
import { absolute, compare, type Fraction, fraction, over, times } from '../../exact/fraction.ts';
import { printedFigure } from '../../exact/printed.ts';
import { roundSignificant, roundTo } from '../../exact/rounding.ts';
import type { Yardstick } from '../../schemas/context.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Facts, PlainSentence } from './types.ts';

/** Square metres of one, exact: 15 亩 are a hectare. */
const areas: Record<string, Fraction> = {
  亩: fraction(10_000n, 15n),
  公顷: fraction(10_000n),
  平方公里: fraction(1_000_000n),
  平方米: fraction(1n),
};
const hectare = fraction(10_000n);

/** An area in hectares and football pitches, from the size of a pitch on; never finer than printed. */
export function tellArea(figure: Figure, { context }: Facts): PlainSentence[] {
  const size = areas[figure.unit ?? ''];
  const printed = size && printedFigure(figure);
  const pitch = context.yardsticks.find(({ id }) => id === 'football-pitch');
  if (!size || !printed || !pitch) return [];
  const metres = times(absolute(printed.value), size);
  if (compare(metres, fraction(BigInt(pitch.squareMetres))) < 0) return [];
  // One digit would be up to a third off (2亩 → 0.1公顷); three are enough for a picture.
  const digits = Math.min(3, Math.max(2, printed.digits));
  const told = [
    ...(figure.unit === '公顷' ? [] : [inHectares(metres, digits)]),
    `相当于约${inPitches(metres, pitch, digits)}`,
  ];
  return [
    {
      kind: 'area',
      text: `${told.join('，')}（${pitch.name}${pitch.explain.replace(/。$/, '')}）。`,
    },
  ];
}

function inHectares(metres: Fraction, digits: number): string {
  const exact = over(metres, hectare);
  const rounded = roundSignificant(exact, digits);
  const about = compare(exact, rounded) === 0 ? '合' : '约合';
  return `${about}${amountText(rounded)}公顷`;
}

function inPitches(metres: Fraction, pitch: Yardstick, digits: number): string {
  const count = over(metres, fraction(BigInt(pitch.squareMetres)));
  const rounded = roundSignificant(count, digits);
  const whole = compare(rounded, fraction(10n)) < 0 ? rounded : roundTo(rounded, 0);
  return `${amountText(whole)}${pitch.measure}${pitch.name}`;
}
