import { addBounds, type Bounds, meet } from '../../src/exact/bounds.ts';
import { decimalText } from '../../src/exact/decimal-text.ts';
import {
  compare,
  type Fraction,
  fraction,
  over,
  plus,
  powerOfTen,
} from '../../src/exact/fraction.ts';
import { plainQuote, readPrinted } from '../../src/exact/printed.ts';
import { leadingPlace, roundTo } from '../../src/exact/rounding.ts';
import { before, quoteBetween, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';

const hundred = fraction(100n);
const structure = /(?:产业|经济|能源|人口)?(?:结构|比重|比例|构成|占比)[^。；]{0,32}$/u;

/** The parts of a structure make 100: 12.3:52.1:35.6. */
export const structureSum: Rule = {
  id: 'structure-sum',
  find: (articles) =>
    sentencesOf(articles).flatMap((sentence) =>
      sentence.figures.flatMap((at): Statement[] => {
        if (at.figure.relation !== 'ratio' || !structure.test(before(sentence, at))) return [];
        const parts = partsOf(at.figure.quote);
        const sum = parts?.map(({ value }) => value).reduce(plus);
        // 1:2.5 is a ratio of another kind.
        if (!sum || compare(sum, fraction(90n)) < 0 || compare(sum, fraction(110n)) > 0) return [];
        return [
          {
            rule: 'structure-sum',
            figures: [{ role: 'claim', figure: at.figure }],
            quote: quoteBetween(sentence.block, at.start, at.end),
            items: [],
            doubt: null,
          },
        ];
      }),
    ),
  judge,
};

function partsOf(quote: string): { value: Fraction; step: Fraction }[] | undefined {
  const parts = plainQuote(quote)
    .split(/[:：∶]/u)
    .map(readPrinted);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : undefined;
}

function judge(statement: Statement): Judgement | undefined {
  const claim = figureOf(statement, 'claim');
  const parts = claim && partsOf(claim.quote);
  if (!claim || !parts) return undefined;
  const sum = (half: bigint): Bounds =>
    parts
      .map(
        ({ value, step }): Bounds => ({
          low: plus(value, over(step, fraction(-half))),
          high: plus(value, over(step, fraction(half))),
        }),
      )
      .reduce(addBounds);
  const whole = { low: hundred, high: hundred };
  const [strict, loose] = [meet(sum(2n), whole), meet(sum(1n), whole)];
  const verdict = strict ? '相符' : loose ? '无法判断' : '不符';
  const value = parts.map((part) => part.value).reduce(plus);
  const why = {
    相符: '各部分加起来是100，或者与100的差别不超过四舍五入允许的范围。',
    无法判断: '加起来与100差一点：照四舍五入对不上，照只舍不入可能对得上，所以不下结论。',
    不符: '可能有一个数字印错了，也可能这几部分有重复或者没有列全。',
  }[verdict];
  const { low, high } = sum(2n);
  return {
    verdict: statement.doubt === null ? verdict : '无法判断',
    formula: `${parts.map((part) => decimalText(part.value)).join(' ＋ ')} ＝ ${decimalText(value)}`,
    expected: `100（这几个数没有取整以前，加起来在${edge(low)}到${edge(high)}之间）`,
    printed: `合计${decimalText(value)}`,
    why: statement.doubt ?? why,
  };
}

function edge(value: Fraction | null): string {
  return value ? decimalText(roundTo(value, Math.min(0, leadingPlace(powerOfTen(-2))))) : '';
}
