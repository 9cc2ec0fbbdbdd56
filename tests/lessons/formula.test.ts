import { describe, expect, test } from 'vitest';
import { evaluate, FormulaError, readFormula } from '../../scripts/lessons/formula.ts';
import { decimalText } from '../../src/exact/decimal-text.ts';
import { fraction } from '../../src/exact/fraction.ts';

/** Every figure is worth 10, its lower end 9 and its upper end 11. */
const value = (formula: string) =>
  decimalText(
    evaluate(readFormula(formula), ({ end }) => fraction({ value: 10n, low: 9n, high: 11n }[end])),
  );

test.for([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3', '9'],
  ['10 - 2 - 3', '5'],
  ['16 / 2 / 4', '2'],
  ['[000-1] / (1 + [000-2])*11', '10'],
  ['low[000-1] + high[000-1]', '20'],
  ['1.5亿 / 3万', '5000'],
  ['0.1 + 0.2', '0.3'],
] as const)('%s = %s', ([formula, expected]) => {
  expect(value(formula)).toBe(expected);
});

describe('what is no formula is told', () => {
  test.for([
    ['1 +', /end/],
    ['(1 + 2', /parenthesis/],
    ['1 2', /`2`/],
    ['2 ^ 3', /`\^`/],
    ['1 / (3 - 3)', /division by 0/],
    ['process.exit()', /`p`/],
    ['', /end/],
  ] as const)('%s', ([formula, message]) => {
    expect(() => value(formula)).toThrow(FormulaError);
    expect(() => value(formula)).toThrow(message);
  });
});
