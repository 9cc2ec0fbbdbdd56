const digits = '零一二三四五六七八九';
/** Of the places inside a group of four digits, from the right. */
const places = ['', '十', '百', '千'];
/** Of the groups of four digits, from the right. */
const groups = ['', '万', '亿', '万亿'];
/** Longer numbers are codes: nobody says them as numbers. */
const longest = 16;

/** Digits one by one: 14820 → 一四八二零. Whatever is no digit is left out. */
export function sayDigits(text: string): string {
  return Array.from(text, (each) => (/\d/.test(each) ? digits[Number(each)] : '')).join('');
}

/**
 * A number of ASCII digits, with or without a decimal point: 1370.5 → 一千三百七十点五.
 * 2 is 二 by itself; at the head of 千, 万 and 亿 it is 两.
 */
export function sayNumber(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const said = sayWhole(whole);
  return decimals ? `${said}点${sayDigits(decimals)}` : said;
}

function sayWhole(text: string): string {
  const trimmed = text.replace(/^0+(?=\d)/, '');
  // A zero in front belongs to a code: 0391.
  if (trimmed.length > longest || trimmed.length < text.length) return sayDigits(text);
  if (trimmed === '0') return '零';
  let said = '';
  for (let end = trimmed.length, group = 0; end > 0; end -= 4, group += 1) {
    const four = trimmed.slice(Math.max(0, end - 4), end);
    const words = sayGroup(four);
    const next = trimmed.slice(end);
    // A zero is said once wherever places are skipped: 10020 → 一万零二十.
    const skipped = said !== '' && next.startsWith('0') && !said.startsWith('零');
    said = (words ? words + groups[group] : '') + (skipped ? '零' : '') + said;
  }
  return headTwo(said.replace(/零+$/, '').replace(/^一十/, '十'));
}

/** Four digits or fewer, without their group; empty for zeros. */
function sayGroup(text: string): string {
  let said = '';
  for (const [index, digit] of Array.from(text).entries()) {
    const place = text.length - 1 - index;
    if (digit !== '0') said += `${digits[Number(digit)]}${places[place]}`;
    else if (said !== '' && !said.endsWith('零')) said += '零';
  }
  return said.replace(/零+$/, '');
}

function headTwo(said: string): string {
  return said.replace(/^二(?=[千万亿])/, '两');
}
