import { exactValue, grouped } from '../../exact/decimal-text.ts';
import { absolute, compare, type Fraction, over, powerOfTen } from '../../exact/fraction.ts';
import { boundOf } from '../../exact/qualifier.ts';
import { roundTo } from '../../exact/rounding.ts';
import type { Figure } from '../../schemas/figure.ts';

/** Currencies that have an English name in the readings. */
export const currencies: Record<string, string> = {
  元: 'yuan',
  美元: 'US dollars',
  港元: 'Hong Kong dollars',
  欧元: 'euros',
  日元: 'Japanese yen',
};
const scales = [
  { power: 12, word: 'trillion' },
  { power: 9, word: 'billion' },
  { power: 6, word: 'million' },
] as const;
/** How a bound is said before a number in English. */
export const prefixes: Partial<Record<NonNullable<ReturnType<typeof boundOf>>, string>> = {
  above: 'over ',
  'just-above': 'over ',
  'at-least': 'at least ',
  about: 'about ',
  nearly: 'nearly ',
  'at-most': 'at most ',
  below: 'under ',
};

/**
 * 137 billion: exact where three decimals are enough, else `about` with three; undefined below a
 * million and from 10^18 on, for which plain English has no word.
 */
export function englishMagnitude(value: Fraction): string | undefined {
  const size = absolute(value);
  if (compare(size, powerOfTen(18)) >= 0) return undefined;
  const scale = scales.find(({ power }) => compare(size, powerOfTen(power)) >= 0);
  if (!scale) return undefined;
  const scaled = over(size, powerOfTen(scale.power));
  const rounded = roundTo(scaled, -3);
  const about = compare(rounded, scaled) === 0 ? '' : 'about ';
  return `${about}${grouped(rounded)} ${scale.word}`;
}

/** The English of a figure, with over, nearly and about; null for small counts and for shares. */
export function englishOf(
  figure: Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>,
): string | null {
  const money = currencies[figure.unit ?? ''];
  const bound = boundOf(figure.qualifier);
  const value = exactValue(figure.value);
  const [low, high] = [exactValue(figure.low), exactValue(figure.high)];
  const number = value ? single(value, money !== undefined) : low && high && span(low, high);
  if (number === undefined) return null;
  const prefix = bound && value ? (prefixes[bound] ?? '') : '';
  const phrase = prefix + (prefix === '' ? number : number.replace(/^about /, ''));
  return money === undefined ? phrase : `${phrase} ${money}`;
}

function single(value: Fraction, money: boolean): string | undefined {
  if (compare(absolute(value), powerOfTen(18)) >= 0) return undefined;
  return englishMagnitude(value) ?? (money ? grouped(absolute(value)) : undefined);
}

/** 330–350 billion: one word for both ends where they share it. */
function span(low: Fraction, high: Fraction): string | undefined {
  const [from, to] = [englishMagnitude(low), englishMagnitude(high)];
  if (!from || !to) return undefined;
  const [first = '', word = ''] = from.split(/ (?=\w+$)/);
  return to.endsWith(` ${word}`) ? `${first}–${to}` : `${from} to ${to}`;
}

/** In brackets after a spelled number: （137 billion yuan）; empty where there is no English. */
export function englishNote(value: Fraction, unit: string | null): string {
  const magnitude = englishMagnitude(value);
  if (magnitude === undefined) return '';
  const money = currencies[unit ?? ''];
  return `（${money === undefined ? magnitude : `${magnitude} ${money}`}）`;
}
