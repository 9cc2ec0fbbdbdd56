import { decimalText, exactValue } from '../../exact/decimal-text.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { PlainSentence } from './types.ts';

/** A rank as printed. Among how many it is one, the report must say: nothing is added. */
export function tellRank(figure: Figure): PlainSentence[] {
  const rank = figure.relation === 'rank' ? exactValue(figure.value) : undefined;
  if (!rank || rank.n <= 0n || rank.d !== 1n) return [];
  const number = decimalText(rank);
  const within = /^前/u.test(figure.quote);
  const told = within ? `在第1位到第${number}位之间` : `第${number}位`;
  return [{ kind: 'rank', text: `${told}：说的是名次，数字越小越靠前。` }];
}
