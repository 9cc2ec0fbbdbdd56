import { sayDigits, sayNumber } from './say-number.ts';

/** A way to write something that is said otherwise; the words it becomes hold no digits. */
export interface Rule {
  pattern: RegExp;
  say: (match: readonly string[]) => string;
}

const number = '(\\d+(?:\\.\\d+)?)';
const chinese = '[零〇一二两三四五六七八九十百千万亿点]+';
const dash = '[~～\\-–—－−]+';
/** A name of a year, not a count of years. */
const year = '((?:19|20)\\d{2})';
/** After these 2 is 两: they count or measure. 月, 日, 号, 级 and the like name instead. */
const counted =
  '[万亿千]|个|家|项|条|位|名(?!列)|座|所|台|辆|处|件|户|例|艘|张|块|段|对|套|种|类|批|届|间|栋|片|年|天|小时|公里|米|吨|亩|倍|人|层|周|元|角|公斤|千瓦|平方|立方|份|次|本|组|支|只|股|篇|部|场|轮|分钟|美元|头|株|棵';

const range = (of: string) => new RegExp(`${of}${dash}${of}`, 'g');
const part = (text = '', unit = '百') => `${unit}分之${sayAny(text)}`;

/** A number in digits or in Chinese. */
function sayAny(text: string): string {
  return /\d/.test(text) ? sayNumber(text) : text;
}

/** What stands before a number or inside it. */
const signsOfNumbers: Rule[] = [
  { pattern: /(?<=\d),(?=\d{3}(?!\d))/g, say: () => '' },
  { pattern: /(?<![\d\p{L}])[-−](?=\d)/gu, say: () => '负' },
];

const dates: Rule[] = [
  {
    pattern: new RegExp(`${year}-(\\d{1,2})-(\\d{1,2})(?!\\d)`, 'g'),
    say: ([, y = '', m = '', d = '']) =>
      `${sayDigits(y)}年${sayNumber(String(Number(m)))}月${sayNumber(String(Number(d)))}日`,
  },
  {
    pattern: new RegExp(`(?<!\\d)${year}年?${dash}${year}(?=年)`, 'g'),
    say: ([, from = '', to = '']) => `${sayDigits(from)}到${sayDigits(to)}`,
  },
  { pattern: new RegExp(`(?<!\\d)${year}(?=年)`, 'g'), say: ([, y = '']) => sayDigits(y) },
  {
    pattern: /(?<=[上下中]午|早上|晚上?|凌晨|[日晨至到])(\d{1,2})[:：]([0-5]\d)(?!\d)/g,
    say: ([, hour = '', minute = '']) =>
      `${sayNumber(hour)}点${minute === '00' ? '整' : `${sayNumber(String(Number(minute)))}分`}`,
  },
];

/** Digits that are no number. */
const codes: Rule[] = [
  { pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/g, say: ([all = '']) => sayDigits(all) },
  { pattern: /(?<![\d.])0\d{2,3}-?\d{7,8}(?!\d)/g, say: ([all = '']) => sayDigits(all) },
  // “14820”城镇体系, “9·3”阅兵
  {
    pattern: /(?<=[“"‘「])\d+(?:[·•]\d+)*(?=[”"’」])/g,
    say: ([all = '']) => sayDigits(all),
  },
  // “2015蓝天雷霆”
  {
    pattern: new RegExp(`(?<=[“"‘])${year}(?=\\p{Script=Han})`, 'gu'),
    say: ([, y = '']) => sayDigits(y),
  },
  { pattern: /\d+(?:[·•]\d+)+/g, say: ([all = '']) => sayDigits(all) },
  // 931H, S104
  { pattern: /(?<![\d.])\d{3,}(?=[A-Z])/g, say: ([all = '']) => sayDigits(all) },
  { pattern: /(?<=[A-Z])\d{3,}(?![\d.])/g, say: ([all = '']) => sayDigits(all) },
  { pattern: /(?<![\d.])0\d+(?![\d.])/g, say: ([all = '']) => sayDigits(all) },
];

const shares: Rule[] = [
  {
    pattern: new RegExp(`${number}([%‰])?${dash}${number}([%‰])`, 'g'),
    say: ([, low = '', , high = '', sign]) => `${part(low, unitOf(sign))}到${sayNumber(high)}`,
  },
  {
    pattern: new RegExp(`(${chinese})${dash}(${chinese})([%‰])`, 'g'),
    say: ([, low = '', high = '', sign]) => `${part(low, unitOf(sign))}到${high}`,
  },
  {
    pattern: new RegExp(`${number} ?([%‰])`, 'g'),
    say: ([, value, sign]) => part(value, unitOf(sign)),
  },
  {
    pattern: new RegExp(`(${chinese})([%‰])`, 'g'),
    say: ([, value, sign]) => part(value, unitOf(sign)),
  },
];

const relations: Rule[] = [
  {
    pattern: /\d+(?:\.\d+)?(?:[:：]\d+(?:\.\d+)?)+/g,
    say: ([all = '']) => all.split(/[:：]/).map(sayNumber).join('比'),
  },
  {
    pattern: /(?<![\d.])(\d+)\/(\d+)(?![\d/])/g,
    say: ([, top = '', bottom = '']) => `${sayNumber(bottom)}分之${sayNumber(top)}`,
  },
  {
    pattern: new RegExp(`${number} ?[×*] ?(?=\\d)`, 'g'),
    say: ([, value = '']) => `${sayNumber(value)}乘`,
  },
  {
    pattern: new RegExp(`${number} ?\\+ ?(?=[\\dA-Z])`, 'g'),
    say: ([, value = '']) => `${sayNumber(value)}加`,
  },
  {
    pattern: range(number),
    say: ([, low = '', high = '']) => `${sayNumber(low)}到${sayNumber(high)}`,
  },
  {
    pattern: new RegExp(`${number}(万|亿|元|亩|吨|个)${dash}(?=\\d)`, 'g'),
    say: ([, low = '', unit = '']) => `${sayNumber(low)}${unit}到`,
  },
];

const numbers: Rule[] = [
  { pattern: new RegExp(`(?<![\\d.第])2(?=(?:余|多)?(?:${counted}))`, 'g'), say: () => '两' },
  { pattern: new RegExp(number, 'g'), say: ([, value = '']) => sayNumber(value) },
];

const signs: [RegExp, string][] = [
  [/℃/g, '摄氏度'],
  [/㎡|m²|m2(?!\d)/g, '平方米'],
  [/km²|㎢/g, '平方公里'],
  [/m³/g, '立方米'],
  [/(?<=[零一二三四五六七八九十百千万])km/g, '公里'],
  [/(?<=[零一二三四五六七八九十百千万])kV/g, '千伏'],
  [/[×]{2,}/g, '某某'],
  [/\+/g, '加'],
  [/(?<=\p{Script=Han})\/(?=\p{Script=Han})/gu, '每'],
  [/[●○◆△★■▲—]+/g, '，'],
];

/** Letters that are said one by one: PPP, LED, GDP. */
const letters: Rule[] = [
  { pattern: /[A-Z]{2,5}(?![a-z])/g, say: ([all = '']) => Array.from(all).join(' ') },
];

function unitOf(sign: string | undefined): string {
  return sign === '‰' ? '千' : '百';
}

/** In the order in which they are tried: what holds digits is said before the digits are. */
export const rules: readonly Rule[] = [
  ...signsOfNumbers,
  ...dates,
  ...codes,
  ...shares,
  ...relations,
  ...numbers,
  ...signs.map(([pattern, words]) => ({ pattern, say: () => words })),
  ...letters,
];
