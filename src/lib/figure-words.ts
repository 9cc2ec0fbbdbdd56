import type { Relation, Status } from '../schemas/figure.ts';
import type { Certainty } from '../schemas/indicator.ts';
import { formatDate } from './dates.ts';

/** What the report says of a figure, in a word. */
export const statusNames: Record<Status, string> = {
  actual: '实绩',
  target: '目标',
  estimate: '预计',
  rule: '门槛',
  name: '名称',
};

/** The same in a sentence, for keys and the dictionary. */
export const statusMeanings: Record<Status, string> = {
  actual: '已经做到、已经量过的数',
  target: '承诺或计划要做到的数',
  estimate: '事情已经发生，数还是预计的',
  rule: '界线、标准或次数，不是结果',
  name: '名称的一部分，不是数据',
};

/** What a figure is to the thing it measures. */
export const relationNames: Record<Relation, string> = {
  level: '数量',
  count: '个数',
  growth: '增速',
  share: '占比',
  change: '增减',
  ratio: '倍数或比例',
  rank: '位次',
};

export const certaintyNames: Record<Certainty, string> = {
  high: '有依据',
  medium: '较有依据',
  待核: '待核',
};

/**
 * A period in Chinese words: `by 2020` → 到2020年, `2010-2015` → 2010—2015年, `2014-08` → 2014年8月.
 * @returns undefined where the report names none; a form of another kind stays as it is
 */
export function periodWords(period: string | null): string | undefined {
  if (period === null) return undefined;
  const [, by, first = '', last] = /^(by )?(\d{4})(?:-(\d{4}|\d{2}))?$/.exec(period) ?? [];
  if (first === '') return period;
  const until = by ? '到' : '';
  if (last?.length === 4) return `${until}${first}—${last}年`;
  return `${until}${formatDate(last ? `${first}-${last}` : first)}`;
}

/** What a growth, a change or a ratio is measured against: `2014` → 比2014年, 全省平均 → 比全省平均. */
export function baseWords(base: string | null): string | undefined {
  if (base === null) return undefined;
  return /^\d{4}$/.test(base) ? `比${base}年` : `比${base}`;
}
