import type { CheckRole, CheckRule, Verdict } from '../schemas/check.ts';

/** What a rule checks, in a few words. */
export const ruleNames: Record<CheckRule, string> = {
  'growth-against-base': '增速和两年的数',
  'same-value-two-years': '两年的数相同，却写着增长',
  'increase-against-growth': '增加的数和增速',
  'average-growth': '年均增速和总的增长',
  'parts-against-total': '各部分和总数',
  'part-within-total': '部分不超过整体',
  'structure-sum': '结构合计是100',
  'change-against-values': '提高了多少和前后两个数',
  'added-to-total': '原有、新增和总数',
  'ratio-against-values': '占比和两个数',
  'count-against-list': '说的项数和列的项数',
  'same-figure-twice': '同一件事说了两次',
  'target-against-targets': '同一年的两个目标',
  'year-against-average': '一年的目标和几年的平均',
  'doubling-in-time': '翻番和计划的增速',
  'unit-cannot-be': '单位可疑',
  'order-of-magnitude': '相差太大',
  'other-unit': '换算单位',
  'product-within-total': '每份乘份数不超过总数',
};

/** What a figure is in a check. */
export const roleNames: Record<CheckRole, string> = {
  claim: '核对的数',
  base: '原来的数',
  level: '后来的数',
  change: '增减的数',
  total: '总数',
  part: '部分',
  other: '另一处',
  factor: '算式里的数',
};

/** Told apart without colour. */
export const verdictSigns: Record<Verdict, string> = { 不符: '≠', 无法判断: '？', 相符: '＝' };

/** Ids for anchors and classes. */
export const verdictIds: Record<Verdict, string> = {
  不符: 'disagrees',
  无法判断: 'undecided',
  相符: 'agrees',
};

/** What readers look for first stands first. */
export const verdictOrder: readonly Verdict[] = ['不符', '无法判断', '相符'];

export const verdictMeanings: Record<Verdict, string> = {
  不符: '照印出来的数字算，怎样四舍五入都对不上。这只说明数字之间对不上，不说明哪一个错了，更不说明有人做错了什么。',
  无法判断: '差别也许来自取整，或者两个数说的不完全是一回事，或者原文没有写清楚，所以不下结论。',
  相符: '照四舍五入的范围，前后对得上。',
};
