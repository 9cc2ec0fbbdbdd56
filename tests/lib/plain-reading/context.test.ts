import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { ContextSchema } from '../../../src/schemas/context.ts';
import { facts } from './figure.fixture.ts';

const { populations, exchangeRates, yardsticks, constantPrices } = facts.context;

test('a population is named once for a place, a year and a method', () => {
  const keys = populations.map(({ place, year, method }) => `${place} ${year} ${method}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the two series of exchange rates have the same years and differ by less than 1 %', () => {
  const [first, second] = exchangeRates;
  expect(first?.years.map(({ year }) => year)).toEqual(second?.years.map(({ year }) => year));
  for (const [at, { yuan }] of (first?.years ?? []).entries()) {
    expect(Math.abs(Number(yuan) / Number(second?.years[at]?.yuan) - 1)).toBeLessThan(0.01);
  }
});

test('a football pitch is 105 m by 68 m', () => {
  expect(yardsticks.find(({ id }) => id === 'football-pitch')?.squareMetres).toBe(105 * 68);
});

test('constant prices belong to indicators of the vocabulary', () => {
  const known = new Set(facts.indicators.map(({ id }) => id));
  expect(constantPrices.indicators.filter((id) => !known.has(id))).toEqual([]);
});

describe('the schema refuses', () => {
  it.each([
    ['a rate that is a number', 'exchangeRates', '[{year: 2015, yuan: 6.23}]'],
    ['a rate with an exponent', 'exchangeRates', '[{year: 2015, yuan: "6e0"}]'],
    ['no rates', 'exchangeRates', '[]'],
  ])('%s', (_what, _list, years) => {
    const source = '{publisher: 国家统计局, title: 年鉴, year: 2015}';
    const rates = `[{id: rate, name: 汇率, source: ${source}, certainty: high, years: ${years}}]`;
    const text = `{populations: [], exchangeRates: ${rates}, yardsticks: [], constantPrices: {indicators: [], source: ${source}, certainty: high}}`;
    expect(ContextSchema.safeParse(parse(text)).success).toBe(false);
  });

  it('a key that it does not know', () => {
    expect(ContextSchema.safeParse({ ...facts.context, prices: [] }).success).toBe(false);
  });
});
