import type { Figure } from '../../src/schemas/figure.ts';
import { type Interval, intervalOf, mirrored } from './interval.ts';
import { stepOf } from './printed.ts';

/** What numbers alone say; `unclear` where rounding or a word leaves both possible. */
export type Judgement = 'met' | 'missed' | 'unclear';

type Aim = 'at least' | 'more' | 'at most' | 'about';

/** Fewer is better, and a report need not say so. */
const fewer = /下降|降低|控制|减排|能耗|排放|失业|自然增长率|事故|死亡/u;

/** Compares a target with the result of the same thing; the words and the rounding of both count. */
export function judge(target: Figure, result: Figure): Judgement {
  const aim = aimOf(target);
  const found = intervalOf(result);
  if (aim === undefined || found === undefined || target.value === null) return 'unclear';
  const wanted = Number(target.value);
  if (aim === 'at most') return atLeast(-wanted, mirrored(found), false);
  if (aim === 'about') return about(wanted, found, stepOf(target) / 2);
  return atLeast(wanted, found, aim === 'more');
}

function aimOf({ qualifier, indicator, relation }: Figure): Aim | undefined {
  const words = qualifier ?? '';
  if (/以内|以下|不超|不高于|不大于|控制/u.test(words) || relation === 'rank') return 'at most';
  if (/左右|约|上下/u.test(words)) return 'about';
  if (/超|突破|大于|高于/u.test(words)) return 'more';
  if (words === '' && fewer.test(indicator ?? '')) return undefined;
  return 'at least';
}

/** @param more the target is to be passed: the same number is not enough */
function atLeast(wanted: number, found: Interval, more: boolean): Judgement {
  const exact = found.low === found.high;
  // 55亿元 planned and 55亿元 printed: no reader would ask for the digits behind them.
  if (!more && found.plain && found.printed === wanted) return 'met';
  if (found.low > wanted || (found.low === wanted && (!more || found.open))) return 'met';
  if (found.high < wanted || (found.high === wanted && (!exact || more))) return 'missed';
  return 'unclear';
}

/** 左右 does not say how much less is still about it. */
function about(wanted: number, found: Interval, half: number): Judgement {
  return found.low >= wanted || Math.abs(found.printed - wanted) <= half ? 'met' : 'unclear';
}
