import { type ChineseNumber, readChineseNumber } from './chinese.ts';
import { add, type Decimal, decimalOf, shift } from './decimal.ts';

/** A number read from a text, before its unit. */
export interface ParsedNumber extends ChineseNumber {
  /** Written with Arabic digits. */
  readonly arabic: boolean;
}

const multipliers = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/**
 * Reads the number that starts at `at` of a folded text, in Arabic or Chinese numerals or both
 * (1.2万多, 3亿5千万, 27,203,319,000). Undefined where there is none. Linear in the length of the number.
 */
export function readNumber(text: string, at: number): ParsedNumber | undefined {
  if (!isDigit(text, at)) {
    const chinese = readChineseNumber(text, at);
    return chinese && { ...chinese, arabic: false };
  }
  const first = readArabicPart(text, at);
  if (!first) return undefined;
  let { end, value } = first;
  let approximate = takeApproximate(text, end);
  if (/^个多[万亿]/u.test(text.slice(end, end + 3))) {
    approximate = '多';
    end += 1;
  }
  if (approximate) end += 1;
  let power = 0;
  [end, power] = takeMultipliers(text, end);
  value = shift(value, power);
  while (power > 0 && isDigit(text, end)) {
    const part = readArabicPart(text, end);
    if (!part) break;
    const [after, smaller] = takeMultipliers(text, part.end);
    const isRest = smaller === 0 && part.end - end === power && text.charAt(part.end) !== '年';
    if (smaller >= power || (smaller === 0 && !isRest)) break;
    value = add(value, shift(part.value, smaller));
    [end, power] = [after, smaller];
  }
  const late = approximate ? undefined : takeApproximate(text, end);
  if (late) {
    approximate = late;
    end += 1;
    // 3千多万
    const [after, more] = takeMultipliers(text, end);
    value = shift(value, more);
    end = after;
  }
  return { end, value, arabic: true, ...(approximate ? { approximate } : {}) };
}

/** More digits than any measured quantity has; beyond them a number is a code. */
const MOST_DIGITS = 1000;

function readArabicPart(text: string, at: number): { end: number; value: Decimal } | undefined {
  let end = at;
  while (isDigit(text, end)) end += 1;
  if (end - at >= MOST_DIGITS) return undefined;
  let digits = text.slice(at, end);
  while (
    isGroup(text, end) &&
    digits.length <= MOST_DIGITS &&
    (digits.length <= 3 || digits.length % 3 !== 1)
  ) {
    digits += text.slice(end + 1, end + 4);
    end += 4;
  }
  if (text.charAt(end) === '.' && isDigit(text, end + 1)) {
    let last = end + 1;
    while (isDigit(text, last)) last += 1;
    digits += text.slice(end, last);
    end = last;
  }
  return { end, value: decimalOf(digits) };
}

/** `,319` or `，319`, not followed by a fourth digit. */
function isGroup(text: string, at: number): boolean {
  const comma = text.charAt(at);
  if (comma !== ',' && comma !== '，') return false;
  return (
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isDigit(text, at + 4)
  );
}

function takeApproximate(text: string, at: number): string | undefined {
  const mark = text.charAt(at);
  return mark === '多' || mark === '余' || mark === '几' ? mark : undefined;
}

/** 万 亿 千 百, and 万亿, 千万, 百万 together; 个亿 too. Returns the offset after them and their power. */
function takeMultipliers(text: string, at: number): [number, number] {
  let end = at;
  if (/^个[百千]?[亿](?!元(?:以上|及以上|项目|级|企业|产业|园区))/u.test(text.slice(at, at + 9)))
    end += 1;
  const start = end;
  let power = 0;
  while (multipliers.has(text.charAt(end))) {
    power += multipliers.get(text.charAt(end)) ?? 0;
    end += 1;
  }
  // In 92.8万千瓦 the 千 belongs to the unit.
  if (text.charAt(end - 1) === '千' && /^[瓦米克伏卡]/u.test(text.charAt(end))) {
    end -= 1;
    power -= 3;
  }
  return end === start ? [at, 0] : [end, power];
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
