import type { Figure } from '../../src/schemas/figure.ts';
import type { Judgement, Statement } from './types.ts';
import type { Weighed } from './weigh.ts';
import { computedWords, printedWords, spanWords } from './words.ts';

const same = '照四舍五入算，前后对得上。';
const undecided = {
  'last-digit':
    '只差一点：照四舍五入对不上，照只舍不入，或者用没有取整的原数来算，可能对得上，所以不下结论。',
  open: '“超过”“以上”“以内”这类词只说了一头，照它说得通；照数字本身算有差别，所以不下结论。',
  coarse: '这里的数字只印了一两位，四舍五入留下的范围太宽，差别多大都说得通，所以不下结论。',
};

/** What a rule says where its figures disagree, and where it agrees. */
export interface Reasons {
  readonly disagrees: string;
  readonly agrees?: string;
}

/**
 * The judgement of a figure that was weighed.
 * @param left the formula up to the sign of equality, in words and printed digits
 */
export function judgementOf(
  statement: Statement,
  claim: Figure,
  weighed: Weighed,
  left: string,
  reasons: Reasons,
): Judgement {
  const { verdict, reason, value, allowed } = weighed;
  const result = value.low && computedWords(value.low, claim);
  const exact = value.low && spanWords(value, claim) === result;
  return {
    verdict: statement.doubt === null ? verdict : '无法判断',
    formula: result ? `${left} ${exact ? '＝' : '≈'} ${result}` : left,
    expected: spanWords(allowed, claim),
    printed: printedWords(claim),
    why: statement.doubt ?? whyOf(reason, reasons),
  };
}

function whyOf(reason: Weighed['reason'], { agrees = same, disagrees }: Reasons): string {
  if (reason === 'agrees') return agrees;
  return reason === 'outside' ? disagrees : undecided[reason];
}
