import type { Figure } from '../../src/schemas/figure.ts';
import type { GoldFigure } from '../../src/schemas/gold.ts';
import type { PlaceWord, ResolvedFigure } from '../context/types.ts';
import { toValue } from '../numbers/decimal.ts';
import { withoutSpace } from '../text/space.ts';

export const scoredFields = ['value', 'unit', 'status', 'period', 'indicator', 'place'] as const;
export type ScoredField = (typeof scoredFields)[number];

/** What is compared of a figure; `value` has the sign of a fall. */
export type Reading = Pick<Figure, ScoredField | 'low' | 'high'>;

/** What the rules alone read. */
export function readingOf({
  token,
  sign,
  status,
  period,
  indicator,
  place,
}: ResolvedFigure): Reading {
  const number = (value: typeof token.value): number | null =>
    value === undefined ? null : Number(toValue(value));
  const value = number(token.value);
  return {
    value: value === null ? null : value * sign,
    low: number(token.low),
    high: number(token.high),
    unit: token.unit ?? null,
    status,
    period: period ?? null,
    indicator: indicator ?? null,
    place: place ?? null,
  };
}

/** Which fields of a reading agree with what the labeller read. */
export function compareFigure(
  gold: GoldFigure,
  found: Reading,
  places: readonly PlaceWord[],
): Record<ScoredField, boolean> {
  const canonical = (word: string | null | undefined): string | null | undefined =>
    places.find((place) => place.word === word)?.name ?? word;
  return {
    value: sameValue(gold, found),
    unit: [gold.unit ?? '', ...gold.also_unit].includes(found.unit ?? ''),
    status: [gold.status, ...gold.also_status].includes(found.status),
    period: [gold.period, ...gold.also_period].some((period) => samePeriod(period, found.period)),
    indicator: sameName([gold.indicator, ...gold.also], found.indicator),
    place: sameName([gold.place, ...gold.also_place].map(canonical), canonical(found.place)),
  };
}

function sameValue(gold: GoldFigure, { value, low, high }: Reading): boolean {
  if (gold.low !== undefined || gold.high !== undefined) {
    return close(gold.low, low) && close(gold.high, high);
  }
  return close(gold.value, value === null ? null : Number(value));
}

function close(a: number | undefined, b: number | null): boolean {
  if (a === undefined || b === null) return a === undefined && b === null;
  return Math.abs(a - b) <= Math.abs(a) * 1e-3;
}

/** `by 2015` and `2015` are the same year; a month may be left out by neither. */
function samePeriod(gold: string | undefined, found: string | null): boolean {
  const plain = (period: string | null | undefined): string => (period ?? '').replace(/^by /, '');
  return plain(gold) === plain(found);
}

/** Equal, or one holds the other (固定资产投资 in 完成固定资产投资) and is at least a third of it. */
function sameName(
  wanted: readonly (string | null | undefined)[],
  found: string | null | undefined,
): boolean {
  return wanted.some((name) => {
    if (!name || !found) return !name && !found;
    const [a, b] = [normal(name), normal(found)];
    const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
    return shorter.length >= 2 && longer.includes(shorter) && shorter.length * 3 >= longer.length;
  });
}

function normal(name: string): string {
  return withoutSpace(name).replaceAll(/[“”"‘’的了（）()、]/gu, '');
}
