import { add, type Decimal, decimalOf, shift } from './decimal.ts';

const digitValues = new Map(
  [...'零一二三四五六七八九'].map((character, value) => [character, value]),
);
digitValues.set('两', 2);
const powers = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** A Chinese numeral read from a text: its value, or bounds where it names a span. */
export interface ChineseNumber {
  readonly end: number;
  readonly value?: Decimal;
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** 多 余 几, where it stands inside the number. */
  readonly approximate?: string;
}

const numeral = /[零一二两三四五六七八九十百千万亿]/u;

/**
 * Reads a Chinese numeral of a folded text that starts at `at`: 八百五十亿, 十几, 二三十, 三点五,
 * 两千三百万. Undefined where there is none, or where the characters form no number
 * (万, 百千, 零).
 */
export function readChineseNumber(text: string, at: number): ChineseNumber | undefined {
  let end = at;
  while (end < text.length && numeral.test(text.charAt(end))) end += 1;
  if (end === at) return undefined;
  const run = text.slice(at, end);
  const spread = readSpread(run, end);
  if (spread) return spread;
  const whole = run === '零' && text.charAt(end) === '点' ? decimalOf('0') : parseWhole(run);
  if (!whole) return undefined;
  const tail = readTail(text, end, run, whole);
  return run === '零' && tail.end === end ? undefined : tail;
}

/** What may follow the run: 多/余 (十余), 几 (十几), 点五. */
function readTail(text: string, end: number, run: string, whole: Decimal): ChineseNumber {
  const next = text.charAt(end);
  if (next === '点') {
    const fraction = /^[零一二三四五六七八九]{1,6}/u.exec(text.slice(end + 1, end + 8))?.[0];
    if (fraction) {
      const digits = [...fraction].map((digit) => digitValues.get(digit)).join('');
      const value = add(whole, decimalOf(`0.${digits}`));
      return scaled(text, end + 1 + fraction.length, value);
    }
  }
  const rounds = /[十百千万亿]$/u.test(run);
  if (next === '几' && run.endsWith('十')) {
    const power = powerOfGreat(text, end + 1);
    const low = shift(add(whole, decimalOf('1')), power);
    const high = shift(add(whole, decimalOf('9')), power);
    return { end: end + (power > 0 ? 2 : 1), low, high, approximate: '几' };
  }
  if ((next === '多' || next === '余') && rounds) {
    return scaled(text, end + 1, whole, next);
  }
  return { end, value: whole };
}

/** 十多万: the multiplier after the 多. */
function scaled(text: string, end: number, value: Decimal, approximate?: string): ChineseNumber {
  const power = powerOfGreat(text, end);
  const result = { end: end + (power > 0 ? 1 : 0), value: shift(value, power) };
  return approximate ? { ...result, approximate } : result;
}

/** The power of a 万 or 亿 at `at`; 0 where there is none. */
function powerOfGreat(text: string, at: number): number {
  return /^[万亿]/u.test(text.charAt(at)) ? (powers.get(text.charAt(at)) ?? 0) : 0;
}

/** 二三十, 五六百, 三五: two neighbouring digits mean a span. */
function readSpread(run: string, end: number): ChineseNumber | undefined {
  const [first, second] = [digitValues.get(run.charAt(0)), digitValues.get(run.charAt(1))];
  if (first === undefined || second === undefined || first === 0) return undefined;
  if (second !== first + 1 && !(first === 3 && second === 5)) return undefined;
  const rest = run.slice(2);
  if (/[零一二两三四五六七八九]/u.test(rest)) return undefined;
  const power = rest === '' ? 0 : [...rest].reduce((sum, mark) => sum + (powers.get(mark) ?? 0), 0);
  return {
    end,
    low: shift(decimalOf(String(first)), power),
    high: shift(decimalOf(String(second)), power),
    approximate: '几',
  };
}

/** A whole number by position: 八百五十亿 → 85,000,000,000. */
function parseWhole(run: string): Decimal | undefined {
  if (!/[十百千万亿]/u.test(run)) {
    if (run.length > 1) return undefined;
    const value = digitValues.get(run);
    return value === undefined || value === 0 ? undefined : decimalOf(String(value));
  }
  if (/^[百千万亿零]/u.test(run)) return undefined;
  let total = decimalOf('0');
  let section = decimalOf('0');
  let digit: number | undefined;
  let lastPower = Number.POSITIVE_INFINITY;
  let lastGreat = Number.POSITIVE_INFINITY;
  for (const mark of run) {
    const value = digitValues.get(mark);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    const power = powers.get(mark) ?? 0;
    if (power >= 4) {
      const sum = add(section, decimalOf(String(digit ?? 0)));
      // 一万三千亿: a greater multiplier takes everything before it.
      if (power > lastGreat || sum.digits === 0n) total = shift(add(total, sum), power);
      else total = add(total, shift(sum, power));
      lastGreat = power;
      section = decimalOf('0');
      lastPower = Number.POSITIVE_INFINITY;
    } else {
      if (power >= lastPower) return undefined;
      section = add(section, shift(decimalOf(String(digit ?? 1)), power));
      lastPower = power;
    }
    digit = undefined;
  }
  // 二千五 means 2,500 in speech, but reports do not write it so; a last digit counts as ones.
  return add(total, add(section, decimalOf(String(digit ?? 0))));
}
