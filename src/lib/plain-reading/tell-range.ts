import { exactValue } from '../../exact/decimal-text.ts';
import type { Fraction } from '../../exact/fraction.ts';
import type { Figure } from '../../schemas/figure.ts';
import { englishOf } from './english-magnitude.ts';
import { spelledAmount } from './names.ts';
import type { PlainSentence } from './types.ts';

/** A range with both ends spelled out; a number that is not named (几千万人) told as such. */
export function tellRange(figure: Figure): PlainSentence[] {
  if (figure.value !== null) return [];
  const [low, high] = [exactValue(figure.low), exactValue(figure.high)];
  const text = low || high ? boundsText(figure, low, high) : vagueText(figure);
  return text === undefined ? [] : [{ kind: 'range', text }];
}

function boundsText(figure: Figure, low?: Fraction, high?: Fraction): string {
  const amount = (end: Fraction): string => spelledAmount(end, figure.unit);
  if (!low) return `${figure.quote}：不超过${high ? amount(high) : ''}。`;
  if (!high) return `${figure.quote}：不少于${amount(low)}。`;
  const english = englishOf({ ...figure, qualifier: null });
  const falls = low.n < 0n && high.n <= 0n;
  const [near, far] = falls ? [high, low] : [low, high];
  const between = `在${amount(near)}到${amount(far)}之间`;
  return `${figure.quote}：${falls ? '下降的数' : ''}${between}${english ? `（${english}）` : ''}。`;
}

/** 几千万人, 十几万, 数百家. */
function vagueText(figure: Figure): string | undefined {
  return /[几数]/u.test(figure.quote) ? `${figure.quote}：报告没有说出确切的数。` : undefined;
}
