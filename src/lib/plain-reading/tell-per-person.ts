import { amountText } from '../../exact/amount-text.ts';
import { compare, type Fraction, fraction, over, plus } from '../../exact/fraction.ts';
import { type Interval, roundingInterval } from '../../exact/interval.ts';
import { type Printed, printedFigure } from '../../exact/printed.ts';
import { boundDirection, boundOf, boundShort } from '../../exact/qualifier.ts';
import { roundSignificant } from '../../exact/rounding.ts';
import type { Population } from '../../schemas/context.ts';
import type { Figure } from '../../schemas/figure.ts';
import { displayInterval, intervalText } from './display-interval.ts';
import { readYears, type Years } from './periods.ts';
import { populationsOf } from './populations-of.ts';
import type { Facts, PlainSentence } from './types.ts';

/** Totals of the whole city are shared out, and those of no other place. */
const city = 'jiaozuo';

/**
 * A total of the city in yuan, shared out among its residents. The population of most years is not
 * known: the censuses around them give a range. Less than 1 yuan each tells nothing.
 */
export function tellPerPerson(figure: Figure, { context, indicators }: Facts): PlainSentence[] {
  const indicator = indicators.find(({ id }) => id === figure.indicatorId);
  const isTotal = indicator?.additive === true && indicator.kind === 'total';
  if (!isTotal || !context.perResident.includes(indicator.id)) return [];
  if (figure.placeId !== city || figure.unit !== '元') return [];
  if (figure.status === 'rule' || figure.status === 'name' || figure.relation !== 'level')
    return [];
  const years = readYears(figure.period);
  const amount = printedFigure(figure);
  const people = years && populationsOf(city, years.last, context);
  if (!years || !amount || !people) return [];
  const each = sharedOut(amount, people);
  if (compare(each.low, fraction(1n)) < 0) return [];
  const text =
    `${figure.status === 'target' ? '如果做到，' : ''}${spanName(years)}按${peopleName(people)}算，平均每个常住人口${toldEach(figure, each, amount)}。` +
    '这是算出来的平均数，不是每个人拿到或花掉的钱。';
  return [{ kind: 'per-person', text }];
}

function sharedOut(amount: Printed, populations: readonly Population[]): Interval {
  const people = populations.map((population) => BigInt(population.people));
  const [fewest, most] = people.reduce(
    ([low, high], count) => [count < low ? count : low, count > high ? count : high],
    [people[0] ?? 1n, people[0] ?? 1n],
  );
  const { value, low, high } = roundingInterval(amount);
  const middle = over(plus(fraction(fewest), fraction(most)), fraction(2n));
  return {
    value: over(value, middle),
    low: over(low, fraction(most)),
    high: over(high, fraction(fewest)),
  };
}

function toldEach(figure: Figure, each: Interval, amount: Printed): string {
  const bound = boundOf(figure.qualifier);
  const digits = Math.min(3, Math.max(2, amount.digits));
  const shown = displayInterval(each, digits);
  const text = (number: Fraction): string => `${amountText(number, shown.value)}元`;
  if (!bound) return intervalText(shown, text);
  const sides = { down: shown.low, nearest: shown.value, up: shown.high };
  return boundShort(bound, text(sides[boundDirection(bound)]));
}

/** 2010年普查的354万人和2020年普查的352万人. */
function peopleName(populations: readonly Population[]): string {
  const name = ({ year, people }: Population): string =>
    `${year}年普查的${amountText(inWan(people))}人`;
  const names = populations.map(name).join('和');
  return populations.length > 1 ? `${names}两头` : names;
}

function inWan(people: number): Fraction {
  return roundSignificant(fraction(BigInt(people)), 3);
}

function spanName({ first, last }: Years): string {
  return first === last ? '' : `${first}年到${last}年合起来，`;
}
