import { add, type Decimal, decimalOf, shift, times, toPlainString } from '../numbers/decimal.ts';
import { type Measure, readMeasure } from '../numbers/measures.ts';
import { type ParsedNumber, readNumber } from '../numbers/parse-number.ts';
import { startsOtherWord } from './other-words.ts';
import type { FigureToken } from './token.ts';

/** A mark that joins the two ends of a span: 3~5%, 3-5个, 三至五年. */
const joiner = /^[~\-至到]{1,2}/u;
/** 多 余 几 来 between a number and its measure word. */
const between = /^[多余来几]/u;

/** A number and its measure word, or two of them joined to a span; a bare number in certain places. */
export function readQuantity(text: string, at: number): FigureToken | undefined {
  const number = readNumber(text, at) ?? readMultiplierAlone(text, at);
  if (!number) return readVague(text, at) ?? readDoubling(text, at);
  return readSpan(text, at, number) ?? readSingle(text, at, number) ?? readBare(text, at, number);
}

function readSingle(text: string, at: number, number: ParsedNumber): FigureToken | undefined {
  const found = measureAfter(text, number);
  if (!found) return undefined;
  const { measure, end, approximate } = found;
  const half = readHalfMore(text, at, number, measure, end);
  if (half) return half;
  const bounds = boundsOf(number, measure);
  return finish({ start: at, end, ...bounds, arabic: number.arabic, measure, approximate });
}

/** 六倍半, 七成五. */
function readHalfMore(
  text: string,
  start: number,
  number: ParsedNumber,
  measure: Measure,
  end: number,
): FigureToken | undefined {
  const next = text.slice(end, end + 3);
  const times = measure.base === '倍' && next.startsWith('半');
  const tenths = measure.base === '成' && /^五(?:以上|左右|的|，|。)/u.test(next);
  if (!number.value || (!times && !tenths)) return undefined;
  const value = scale(add(number.value, decimalOf('0.5')), measure);
  return finish({ start, end: end + 1, value, arabic: number.arabic, measure });
}

/** 3~5%, 60至70个, 1.2万-1.5万元: the first end may lack its unit. */
function readSpan(text: string, at: number, first: ParsedNumber): FigureToken | undefined {
  const own = measureAfter(text, first);
  const from = own?.end ?? first.end;
  const mark = joiner.exec(text.slice(from, from + 2));
  if (!mark || first.value === undefined) return undefined;
  const second = readNumber(text, from + mark[0].length);
  if (second?.value === undefined || second.arabic !== first.arabic) return undefined;
  const found = measureAfter(text, second);
  if (!found || (own && own.measure.base !== found.measure.base)) return undefined;
  if (/[至到]/u.test(mark[0]) && own && !/^(?:percent|amount)$/.test(found.measure.kind)) {
    return undefined;
  }
  const start = own ? first.value : shift(first.value, sharedPower(text, at, first, second));
  const [low, high] = [scale(start, found.measure), scale(second.value, found.measure)];
  const { measure, end } = found;
  if (isFromTo(text, at, mark[0])) return undefined;
  return finish({ start: at, end, low, high, arabic: first.arabic, measure });
}

/** 3-5万人, 100至200万元: the multiplier of the second end counts for the first. */
function sharedPower(text: string, at: number, first: ParsedNumber, second: ParsedNumber): number {
  const tail = /[百千万亿]+$/u.exec(text.slice(second.end - 3, second.end))?.[0] ?? '';
  if (/[百千万亿][多余]?$/u.test(text.slice(at, first.end))) return 0;
  const powers: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
  return [...tail].reduce((sum, mark) => sum + (powers[mark] ?? 0), 0);
}

/** 由20%至40% and 从3个到5个 tell a change, not a span. */
function isFromTo(text: string, at: number, mark: string): boolean {
  return /[至到]/u.test(mark) && /[由从]$/u.test(text.slice(Math.max(0, at - 1), at));
}

/** 亿元以上项目, 超亿元, 千万元: a multiplier that stands for one of itself, before money only. */
function readMultiplierAlone(text: string, at: number): ParsedNumber | undefined {
  const found = /^(?:百万|千万|百亿|千亿|万亿|亿)(?=(?:美)?元)/u.exec(text.slice(at, at + 4));
  if (!found || /[\d十百千万亿]/u.test(text.charAt(at - 1))) return undefined;
  const powers: Record<string, number> = { 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 千亿: 11, 万亿: 12 };
  const value = shift(decimalOf('1'), powers[found[0]] ?? 0);
  return { end: at + found[0].length, value, arabic: false };
}

/** 近千名, 上万人; 几千万人, 数百家 name no value at all. */
function readVague(text: string, at: number): FigureToken | undefined {
  const vague = /^[几数][十百千万亿]{1,3}/u.exec(text.slice(at, at + 4))?.[0];
  const round = /^[百千万]{1,2}/u.exec(text.slice(at, at + 2))?.[0];
  const nearly = round && /[近上逾]$/u.test(text.slice(Math.max(0, at - 1), at));
  const more = round && /^[余多]/u.test(text.charAt(at + round.length));
  const run = vague ?? (nearly || more ? round : undefined);
  if (!run || /[\d一二三四五六七八九十几数]/u.test(text.charAt(at - 1))) return undefined;
  const found = measureAfter(text, { end: at + run.length, arabic: false });
  if (!found) return undefined;
  const powers: Record<string, number> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7 };
  const value = vague ? {} : { value: shift(decimalOf('1'), powers[run] ?? 0) };
  const { measure, end, approximate } = found;
  const token = finish({ start: at, end, arabic: false, measure, approximate, ...value });
  return vague ? { ...token, approximate: vague.charAt(0) } : token;
}

/** 翻番 without a number is 翻一番. */
function readDoubling(text: string, at: number): FigureToken | undefined {
  const found = /^翻(?:了)?([一两二三四])?番/u.exec(text.slice(at, at + 4));
  if (!found) return undefined;
  const power = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 }[found[1] ?? '一'] ?? 1;
  const value = decimalOf(String(2 ** power));
  const end = at + found[0].length;
  return {
    start: at,
    end,
    value,
    unit: '倍',
    kind: 'ratio',
    arabic: false,
    name: false,
    how: 'doubling',
  };
}

/** A number without a measure word: 354万居民 has a multiplier; 获得400的 stands after a verb. */
function readBare(text: string, at: number, number: ParsedNumber): FigureToken | undefined {
  if (!number.arabic || number.value === undefined) return undefined;
  const quote = text.slice(at, number.end);
  const multiplied = /[万亿]$/u.test(quote) || /[万亿][多余]$/u.test(quote);
  const given = /(?:获得|发放|投资|收入|捐款)了?$/u.test(text.slice(Math.max(0, at - 4), at));
  const isGiven = given && /^[的，。；]/u.test(text.slice(number.end)) && quote.length >= 2;
  const rounded = /^\d+[多余]$/u.test(quote);
  if (!multiplied && !isGiven && !rounded) return undefined;
  return {
    start: at,
    end: number.end,
    value: number.value,
    kind: 'bare',
    arabic: true,
    name: false,
    how: multiplied ? 'bare-multiplied' : 'bare-after-verb',
    ...(number.approximate ? { approximate: number.approximate } : {}),
  };
}

function measureAfter(
  text: string,
  number: ParsedNumber,
): { measure: Measure; end: number; approximate?: string } | undefined {
  let at = number.end;
  let { approximate } = number;
  if (!approximate && between.test(text.charAt(at))) {
    approximate = text.charAt(at);
    at += 1;
  }
  const measure = readMeasure(text, at);
  if (!measure || startsOtherWord(text, at + measure.word.length)) return undefined;
  let end = at + measure.word.length;
  if (measure.word.includes('多')) approximate ??= '多';
  if (
    !approximate &&
    measure.kind === 'amount' &&
    /^[多余](?:[，。；、）的]|$)/u.test(text.slice(end, end + 2))
  ) {
    approximate = text.charAt(end);
    end += 1;
  }
  return { measure, end, ...(approximate ? { approximate } : {}) };
}

function boundsOf(
  number: ParsedNumber,
  measure: Measure,
): { value?: Decimal; low?: Decimal; high?: Decimal } {
  if (number.value !== undefined) return { value: scale(number.value, measure) };
  if (number.low === undefined || number.high === undefined) return {};
  return { low: scale(number.low, measure), high: scale(number.high, measure) };
}

function scale(value: Decimal, measure: Measure): Decimal {
  if (measure.base === '成') return times(value, 10n);
  if (measure.base === '番') {
    const power = Number(toPlainString(value));
    return Number.isInteger(power) && power < 10 ? decimalOf(String(2 ** power)) : value;
  }
  return shift(value, measure.power);
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value?: Decimal;
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly arabic: boolean;
  readonly measure: Measure;
  readonly approximate?: string | undefined;
}

function finish({ measure, approximate, ...rest }: Draft): FigureToken {
  const unit = measure.base === '成' ? '%' : measure.base === '番' ? '倍' : measure.base;
  return {
    ...rest,
    unit,
    kind: measure.kind,
    name: measure.kind === 'label',
    how: `${rest.low ? 'span' : 'number'}-${measure.kind}`,
    ...(approximate ? { approximate } : {}),
  };
}
