import type { Situation } from './types.ts';

const before =
  /(不低于|不少于|不高于|不超过|不多于|不小于|控制在|至少|最多|超过|突破|接近|将近|大约|左右|高达|约|近|超|逾)(?:为|达|达到|了)?$/u;
const after = /^(?:以上|以下|以内|左右|上下|多|余|之内|以外)/u;
/** 至少新开工建设6个: it may stand apart from the number, in the same clause. */
const apart = /(至少|不低于|不少于|最多|超过|突破|力争超过)[^，。；、]{1,12}$/u;

/** The words that make a number more or less than itself, as printed. */
export function readQualifier({ token, clauseBefore, clauseAfter }: Situation): string | undefined {
  const following = after.exec(clauseAfter)?.[0];
  const preceding = before.exec(clauseBefore)?.[1];
  if (preceding === '控制在') return following ?? undefined;
  if (following) return following;
  return preceding ?? token.approximate ?? apart.exec(clauseBefore)?.[1];
}
