import type { GoldFigure } from '../../src/schemas/gold.ts';
import type { PlaceWord, ResolvedFigure } from '../context/types.ts';
import { toValue } from '../numbers/decimal.ts';
import { withoutSpace } from '../text/space.ts';

export const scoredFields = ['value', 'unit', 'status', 'period', 'indicator', 'place'] as const;
export type ScoredField = (typeof scoredFields)[number];

/** Which fields of a recognised figure agree with what a person read. */
export function compareFigure(
  gold: GoldFigure,
  found: ResolvedFigure,
  places: readonly PlaceWord[],
): Record<ScoredField, boolean> {
  const canonical = (word: string | undefined): string | undefined =>
    places.find((place) => place.word === word)?.name ?? word;
  return {
    value: sameValue(gold, found),
    unit: [gold.unit ?? '', ...gold.also_unit].includes(found.token.unit ?? ''),
    status: [gold.status, ...gold.also_status].includes(found.status),
    period: [gold.period, ...gold.also_period].some((period) => samePeriod(period, found.period)),
    indicator: sameName([gold.indicator, ...gold.also], found.indicator),
    place: sameName([gold.place, ...gold.also_place].map(canonical), canonical(found.place)),
  };
}

/** The value a recognised figure tells, with the sign of a fall. */
export function signedValue(found: ResolvedFigure): number | undefined {
  const { value } = found.token;
  return value === undefined ? undefined : Number(toValue(value)) * found.sign;
}

function sameValue(gold: GoldFigure, found: ResolvedFigure): boolean {
  const { low, high } = found.token;
  if (gold.low !== undefined || gold.high !== undefined) {
    return (
      close(gold.low, low && Number(toValue(low))) &&
      close(gold.high, high && Number(toValue(high)))
    );
  }
  return close(gold.value, signedValue(found));
}

function close(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= Math.abs(a) * 1e-3;
}

/** `by 2015` and `2015` are the same year; a month may be left out by neither. */
function samePeriod(gold: string | undefined, found: string | undefined): boolean {
  const plain = (period = ''): string => period.replace(/^by /, '');
  return plain(gold) === plain(found);
}

/** Equal, or one holds the other: 固定资产投资 in 完成固定资产投资, and the shorter is at least half. */
function sameName(wanted: readonly (string | undefined)[], found: string | undefined): boolean {
  return wanted.some((name) => {
    if (name === undefined || found === undefined) return name === found;
    const [a, b] = [normal(name), normal(found)];
    const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
    return shorter.length >= 2 && longer.includes(shorter) && shorter.length * 3 >= longer.length;
  });
}

function normal(name: string): string {
  return withoutSpace(name).replaceAll(/[“”"‘’的了（）()、]/gu, '');
}
