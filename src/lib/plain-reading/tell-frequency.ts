import { decimalText, exactValue } from '../../exact/decimal-text.ts';
import { compare, type Fraction, fraction, over, times } from '../../exact/fraction.ts';
import { boundOf } from '../../exact/qualifier.ts';
import { roundTo } from '../../exact/rounding.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { PlainSentence, Surroundings } from './types.ts';

/** How often a stretch of time fits into a year. */
const perYear: Record<string, Fraction> = {
  天: fraction(365n),
  日: fraction(365n),
  周: fraction(365n, 7n),
  星期: fraction(365n, 7n),
  旬: fraction(36n),
  半月: fraction(24n),
  半个月: fraction(24n),
  月: fraction(12n),
  季: fraction(4n),
  季度: fraction(4n),
  半年: fraction(2n),
  年: fraction(1n),
};
const numerals: Record<string, bigint> = { 每: 1n, 一: 1n, 两: 2n, 双: 2n, 三: 3n };
const step = /(每两|每双|每三|每|一|两|双|三)?个?(半个月|半月|半年|星期|季度|[天日周旬月季年])/u;
const inQuote = new RegExp(`^${step.source}(?=[^至到]*[一两二三四五六七八九十\\d])`, 'u');
const inSentence = new RegExp(`${step.source}[^，。；、]{0,10}$`, 'u');

/** 一周一例会 → 一年约52次. The stretch of time stands in the quote, or before it: 每月召开一次. */
export function tellFrequency(figure: Figure, { before }: Surroundings): PlainSentence[] {
  const count = exactValue(figure.value);
  if (!count || count.n <= 0n || figure.unit !== '次' || figure.status !== 'rule') return [];
  const match = inQuote.exec(figure.quote) ?? inSentence.exec(before ?? '');
  const [, every, word = ''] = match ?? [];
  const fits = perYear[word];
  if (!fits || (!every && !word.startsWith('半'))) return [];
  const interval = fraction(numerals[every?.at(-1) ?? '每'] ?? 1n);
  const yearly = over(times(fits, count), interval);
  const rounded = roundTo(yearly, 0);
  const exact = compare(rounded, yearly) === 0 && !/[天日]/u.test(word);
  const about = exact && !boundOf(figure.qualifier) ? '就是' : '大约';
  if (rounded.n === 0n || word === '年') return [];
  return [{ kind: 'frequency', text: `照这样，一年${about}${decimalText(rounded)}次。` }];
}
