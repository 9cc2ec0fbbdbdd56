import { decimalText, exactValue, grouped } from '../../exact/decimal-text.ts';
import { absolute, type Fraction, powerOfTen, times } from '../../exact/fraction.ts';
import { boundOf, boundShort } from '../../exact/qualifier.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { PlainSentence } from './types.ts';

/** ‰ in words; of a population, in people. */
export function tellPerMille(figure: Figure): PlainSentence[] {
  const rate = exactValue(figure.value);
  const people = isOfPeople(figure);
  if (figure.unit === '%' && isNaturalGrowth(figure)) {
    return [{ kind: 'share', text: '人口自然增长率一般用‰（千分之几）来写，这里印的是百分号。' }];
  }
  if (!rate || figure.unit !== '‰') return [];
  const power = [3, 4, 5].find((candidate) => partsOf(rate, candidate).d === 1n) ?? 3;
  const noun = people ? '人' : '份';
  const parts = `${grouped(partsOf(absolute(rate), power))}${noun}`;
  const bound = boundOf(figure.qualifier);
  const amount = bound ? boundShort(bound, parts) : `约${parts}`;
  const told = isNaturalGrowth(figure) ? naturalGrowth(rate, amount) : `里，${amount}`;
  const words = `千分之${decimalText(absolute(rate))}`;
  return [{ kind: 'share', text: `${words}：每${wholeName(power)}${noun}${told}。` }];
}

/** Births less deaths of a year: a target and a result read alike. */
export function isNaturalGrowth({
  indicatorId,
  indicator,
}: Pick<Figure, 'indicatorId' | 'indicator'>): boolean {
  return indicatorId === 'natural-growth' || /自然增长/u.test(indicator ?? '');
}

function naturalGrowth(rate: Fraction, amount: string): string {
  return rate.n < 0n
    ? `里，一年净减${amount}（死亡的比出生的多）`
    : `里，一年净增${amount}（出生的减去死亡的）`;
}

function isOfPeople(figure: Figure): boolean {
  return isNaturalGrowth(figure) || /人口|出生|死亡/u.test(figure.indicator ?? '');
}

/** 6.5‰ of 10^4 is 65. */
function partsOf(rate: Fraction, power: number): Fraction {
  return times(rate, powerOfTen(power - 3));
}

function wholeName(power: number): string {
  return { 3: '1000', 4: '1万', 5: '10万' }[power] ?? '1000';
}
