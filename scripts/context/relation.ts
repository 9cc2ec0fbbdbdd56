import type { Relation } from '../../src/schemas/figure.ts';
import type { Situation } from './types.ts';

/** Words between a verb of change and its figure; one star, so that nothing can backtrack. */
const between =
  '(?:约|近|超过?|达到?|为|均|在|了|高达|左右|同比|比上年|实际|平均|年均|环比|分别|各|净|累计|预计|力争)*';
const growth = new RegExp(
  `(?:增长|增幅|增速|递增|增|上升|上涨|提高|增加|扩大|提升|攀升|上浮|翻)(?:率|幅度)?${between}$`,
  'u',
);
const fall = new RegExp(
  `(?:下降|降低|减少|回落|降|下滑|缩减|压减|压缩|减|缩小|负增长|降幅|跌幅|低于|下浮|下调|缩短)(?:率|幅度)?${between}$`,
  'u',
);
const toLevel = /(?:到|至|为|占|成)(?:了)?(?:约|近|超过?)?$/u;
const compared = /(?:高于|低于|高出|快于|高|低|多|少)[^，。；]{0,14}$/u;
const againstBase = /(?:是|为|相当于|达到?|比|较)(?:[^，。；]{1,12})的?(?:近|约|超过?)?$/u;

/** What a figure is to the thing it measures, and whether it tells a fall. */
export function readRelation(situation: Situation): { relation: Relation; sign: 1 | -1 } {
  const { token, clauseBefore } = situation;
  const words = clauseBefore.replace(/[“”]/gu, '').replaceAll(/不(?:低于|高于|少于|多于)/gu, '约');
  const falls = fall.test(words) && !toLevel.test(words);
  const grows = growth.test(words) && !/(?:提高|增加|扩大|提升|上升|增长)(?:到|至|为)/u.test(words);
  const below = token.unit === '百分点' && /低于[^，。；]{0,14}$/u.test(words);
  const minus = /[\u4e00-\u9fff][-－—]$/u.test(words);
  const sign = falls || below || minus ? -1 : 1;
  if (token.kind === 'rank') return { relation: 'rank', sign: 1 };
  if (token.kind === 'proportion') return { relation: 'ratio', sign: 1 };
  if (token.unit === '百分点') return { relation: 'change', sign };
  if (token.how === 'doubling') return { relation: 'growth', sign: 1 };
  if (token.unit === '倍') {
    return { relation: grows && !againstBase.test(words) ? 'growth' : 'ratio', sign: 1 };
  }
  if (token.unit === '%' || token.unit === '‰') {
    return grows || falls || minus ? { relation: 'growth', sign } : { relation: 'share', sign: 1 };
  }
  const amount = token.kind === 'count' || token.kind === 'bare' ? 'count' : 'level';
  if (compared.test(words) && /(?:比|较|高于|低于|高出)/u.test(words)) {
    return { relation: 'change', sign: /(?:低于|少|低)/u.test(words) ? -1 : 1 };
  }
  if (grows || falls) return { relation: 'change', sign };
  return { relation: token.kind === 'frequency' ? 'count' : amount, sign: 1 };
}
