import { findFigures } from '../../../scripts/figures/find-figures.ts';
import type { FigureToken } from '../../../scripts/figures/token.ts';
import { type Decimal, toValue } from '../../../scripts/numbers/decimal.ts';

/** The figures of a text as a person reads them: `3~5% = 3..5 %`; names end in `(name)`. */
export function showFigures(text: string): string[] {
  return findFigures(text).map((token) => {
    const quote = text.slice(token.start, token.end);
    const parts = [`${quote} =`, showValue(token), token.unit, token.approximate];
    return [...parts, token.name ? '(name)' : undefined].filter(Boolean).join(' ');
  });
}

/** The quotes of what is data in a text: no names. */
export function dataOf(text: string): string[] {
  return findFigures(text)
    .filter(({ name }) => !name)
    .map(({ start, end }) => text.slice(start, end));
}

function showValue({ value, low, high }: FigureToken): string {
  if (value) return show(value);
  return low && high ? `${show(low)}..${show(high)}` : '?';
}

function show(decimal: Decimal): string {
  return String(toValue(decimal));
}
