import { type Decimal, decimalOf, shift, toPlainString } from '../numbers/decimal.ts';
import { readNumber } from '../numbers/parse-number.ts';
import type { FigureToken } from './token.ts';

const REACH = 60;
const proportion = /^\d+(?:\.\d+)?(?:[:∶]\d+(?:\.\d+)?)+/u;
const perCent = /^(百|千|万)分之/u;
const frequency =
  /^(?:每|一|两|双|半)(?:个)?(天|日|周|月|季|季度|年|半月)(?:(?:召开|组织|开展|进行|公布|通报|举办|对)[^，。；：、]{0,12})?(?:[一二两三]|\d{1,2})(次|期|例会|碰头|通报|观摩|评议|总结|报告|考核|调度|督查|讲评)/u;

/** 12.3:52.1:35.6; two parts only where they are no time of day. */
export function readProportion(text: string, at: number): FigureToken | undefined {
  if (/[\d.]/.test(text.charAt(at - 1))) return undefined;
  const found = proportion.exec(text.slice(at, at + REACH))?.[0];
  if (!found || /^\d{1,2}:\d{2}$/.test(found)) return undefined;
  return simple(at, at + found.length, 'proportion', '比', 'proportion');
}

/** 百分之三十, 千分之五, 三分之一. */
export function readFraction(text: string, at: number): FigureToken | undefined {
  const scale = perCent.exec(text.slice(at, at + 3))?.[1];
  if (scale) {
    if (scale === '百' && text.charAt(at + 3) === '百') {
      return { ...simple(at, at + 4, 'percent', '%', 'fraction'), value: decimalOf('100') };
    }
    const number = readNumber(text, at + 3);
    if (!number) return undefined;
    const to = /^[至到]/u.test(text.charAt(number.end))
      ? readNumber(text, number.end + 1)
      : undefined;
    if (to?.value && number.value && !/[由从]$/u.test(text.charAt(at - 1))) {
      const span = simple(at, to.end, 'percent', scale === '百' ? '%' : '‰', 'fraction-span');
      return { ...span, low: number.value, high: to.value };
    }
    const unit = scale === '百' ? '%' : '‰';
    const power = scale === '万' ? -1 : 0;
    const token = simple(at, number.end, 'percent', unit, 'fraction');
    const { value, low, high, approximate } = number;
    return {
      ...token,
      ...(value ? { value: shift(value, power) } : {}),
      ...(low && high ? { low, high } : {}),
      ...(approximate ? { approximate } : {}),
    };
  }
  const slash = /^(\d{1,3})\/(\d{1,3})(?![\d/])/u.exec(text.slice(at, at + 8));
  if (slash && !/[\d/]/.test(text.charAt(at - 1))) {
    const [all, above = '', below = ''] = slash;
    return ratioToken(at, at + all.length, decimalOf(above), decimalOf(below));
  }
  const below = readNumber(text, at);
  if (!below?.value || !text.startsWith('分之', below.end)) return undefined;
  const above = readNumber(text, below.end + 2);
  if (!above?.value) return undefined;
  return ratioToken(at, above.end, above.value, below.value);
}

/** A fraction in per cent, to four decimals; more than the whole is no share. */
function ratioToken(
  start: number,
  end: number,
  above: Decimal,
  below: Decimal,
): FigureToken | undefined {
  const share = (Number(toPlainString(above)) * 100) / Number(toPlainString(below));
  if (!Number.isFinite(share) || share > 100) return undefined;
  return { ...simple(start, end, 'percent', '%', 'fraction'), value: decimalOf(share.toFixed(4)) };
}

/** 一周一例会, 每月召开一次, 每季度一次: so many times in so much time. */
export function readFrequency(text: string, at: number): FigureToken | undefined {
  const found = frequency.exec(text.slice(at, at + REACH));
  if (!found) return undefined;
  const token = simple(at, at + found[0].length, 'frequency', '次', 'frequency');
  return { ...token, value: decimalOf('1') };
}

/** 会期半天: half of a unit of time, where it is measured. */
export function readHalf(text: string, at: number): FigureToken | undefined {
  const unit = /^半(?:个)?(天|年|月|小时)/u.exec(text.slice(at, at + 4));
  if (
    !unit ||
    !/(?:会期|为期|历时|用时|仅用|只用|用了)$/u.test(text.slice(Math.max(0, at - 3), at))
  ) {
    return undefined;
  }
  const token = simple(at, at + unit[0].length, 'time', unit[1] ?? '', 'half');
  return { ...token, value: decimalOf('0.5') };
}

/** 第2位, 前5名, 全省第一: a place in an order, where something is ranked. */
export function readRank(text: string, at: number): FigureToken | undefined {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const [start, from] = mark === '第' ? [at, at + 1] : before === '前' ? [at - 1, at] : [at, -1];
  if (from < 0) return undefined;
  const number = readNumber(text, from);
  if (!number?.value) return undefined;
  const after = text.slice(number.end, number.end + 2);
  const word = /^(?:位|名)(?!一体)/u.exec(after)?.[0];
  if (word) return { ...simple(start, number.end + 1, 'rank', word, 'rank'), value: number.value };
  const ranked = /(?:居|列|排名?|全[省国市区]|全球|世界)$/u.test(
    text.slice(Math.max(0, start - 4), start),
  );
  if (
    !(ranked && mark === '第' && /^(?:[，。；、）]|$)/u.test(after)) &&
    !after.startsWith('行列')
  ) {
    return undefined;
  }
  const { unit: _none, ...token } = simple(start, number.end, 'rank', '', 'rank');
  return { ...token, value: number.value };
}

function simple(
  start: number,
  end: number,
  kind: FigureToken['kind'],
  unit: string,
  how: string,
): FigureToken {
  return { start, end, kind, unit, arabic: false, name: false, how };
}
