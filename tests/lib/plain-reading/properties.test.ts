import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decimalText, exactValue } from '../../../src/exact/decimal-text.ts';
import {
  absolute,
  fraction,
  parseDecimal,
  powerOfTen,
  times,
} from '../../../src/exact/fraction.ts';
import { readPlainly } from '../../../src/lib/plain-reading/read-plainly.ts';
import { type Figure, RelationSchema, StatusSchema } from '../../../src/schemas/figure.ts';
import { facts, figure } from './figure.fixture.ts';

const units = [
  '元',
  '美元',
  '%',
  '‰',
  '百分点',
  '倍',
  '番',
  '成',
  '亩',
  '平方公里',
  '人',
  '次',
  '位',
];
const qualifiers = ['超', '近', '以上', '以内', '左右', '多', '不低于', '突破', '几'];

/** A number as printed, with its exact value as a figure holds it. */
const printed = fc
  .tuple(
    fc.integer({ min: 1, max: 10 ** 6 }),
    fc.nat({ max: 3 }),
    fc.constantFrom(
      ['', 0] as const,
      ['万', 4] as const,
      ['亿', 8] as const,
      ['万亿', 12] as const,
    ),
    fc.boolean(),
  )
  .map(([digits, places, [word, power], asText]) => {
    const number = decimalText(times(fraction(BigInt(digits)), powerOfTen(-places)));
    const value = decimalText(times(parseDecimal(number) ?? fraction(0n), powerOfTen(power)));
    return { quote: `${number}${word}`, value: asText ? value : Number(value) };
  });

const figures: fc.Arbitrary<Figure> = fc
  .record({
    printed,
    unit: fc.constantFrom(...units, null),
    falls: fc.boolean(),
    qualifier: fc.constantFrom(...qualifiers, null),
    relation: fc.constantFrom(...RelationSchema.options),
    status: fc.constantFrom(...StatusSchema.options),
    period: fc.constantFrom('2015', 'by 2020', '2011-2015', '2010-2015', '2014-08', null),
    base: fc.constantFrom('2010', '2015', '2020', '全省平均水平', '', null),
    indicator: fc.constantFrom('固定资产投资', '人口自然增长率', '城镇化率', null),
    indicatorId: fc.constantFrom('fixed-asset-investment', 'natural-growth', 'regional-gdp', null),
  })
  .map(({ printed: { quote, value }, falls, ...rest }) =>
    figure({
      quote: `${quote}${rest.unit ?? ''}`,
      value: falls ? negated(value) : value,
      ...rest,
    }),
  );

function negated(value: number | string): number | string {
  return typeof value === 'number' ? -value : `-${value}`;
}

function textsOf(read: Figure, level?: Figure): string[] {
  return readPlainly(read, facts, { level, before: '年均增长' }).sentences.map(({ text }) => text);
}

describe('any figure', () => {
  it('is told without NaN, undefined, exponents, floating-point dust or a minus', () => {
    fc.assert(
      fc.property(figures, fc.option(figures, { nil: undefined }), (read, level) => {
        for (const text of textsOf(read, level)) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|\de[+-]?\d/);
          expect(text).not.toMatch(/(?<![\d.])-\d|\.\d*0{6}\d|\.\d*9{6}/);
          expect(text).not.toMatch(/\d\.(?!\d)|。。|，，/);
          expect(text.endsWith('。')).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is spelled out with its very value', () => {
    fc.assert(
      fc.property(figures, (read) => {
        const spelled = readPlainly(read, facts).sentences.filter(({ kind }) => kind === 'spelled');
        for (const { text } of spelled) {
          const [, digits = ''] = /[=≈] ([\d,.]+\d|\d)/.exec(text) ?? [];
          const value = exactValue(read.value) ?? fraction(0n);
          const expected = read.unit === '成' ? times(value, fraction(10n)) : value;
          expect(parseDecimal(digits.replaceAll(',', ''))).toEqual(absolute(expected));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is told the same way twice, and left as it is', () => {
    fc.assert(
      fc.property(figures, (read) => {
        const before = structuredClone(read);
        expect(readPlainly(read, facts)).toEqual(readPlainly(read, facts));
        expect(read).toEqual(before);
      }),
    );
  });
});

test('nonsense is told as little as possible and never throws', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.oneof(fc.string(), fc.double(), fc.constant(null)),
      fc.constantFrom(...units, null),
      fc.constantFrom(...RelationSchema.options),
      fc.double(),
      (quote, value, unit, relation, low) => {
        const read = figure({ quote, value, unit, relation, low, period: quote, base: quote });
        for (const text of textsOf(read, read)) expect(text).not.toMatch(/NaN|undefined|Infinity/);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a number of 400 digits is kept whole', () => {
  const value = `1${'0'.repeat(398)}7`;
  const [first] = textsOf(figure({ quote: `${value.slice(0, 396)}万元`, value, unit: '元' }));
  expect(first?.replaceAll(',', '')).toContain(value);
});

test('an area and a base have no more significant digits than are printed, and two at least', () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: 1, max: 999 }), ({ quote, value }, rate) => {
      const given = quote
        .replace(/[^\d.]/g, '')
        .replace('.', '')
        .replace(/^0+/, '').length;
      const area = figure({ quote: `${quote}亩`, value, unit: '亩' });
      const level = figure({ quote: `${quote}元`, value, unit: '元', indicator: '投资' });
      const growth = figure({
        quote: `${rate / 10}%`,
        value: rate / 10,
        unit: '%',
        relation: 'growth',
        indicator: '投资',
      });
      for (const text of [...textsOf(area).slice(-1), ...implied(growth, level)]) {
        const [, number = ''] = /(?:约合|所以2014年约)([\d.]+)/.exec(text) ?? [];
        const significant = number.replace('.', '').replace(/^0+|0+$/g, '').length;
        expect(significant).toBeLessThanOrEqual(Math.max(2, given));
      }
    }),
  );
});

function implied(growth: Figure, level: Figure): string[] {
  return readPlainly(growth, facts, { level })
    .sentences.filter(({ kind }) => kind === 'implied-base')
    .map(({ text }) => text);
}
