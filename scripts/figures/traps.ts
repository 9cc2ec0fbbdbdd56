import { toPlainString } from '../numbers/decimal.ts';
import type { FigureToken } from './token.ts';

/**
 * Numbers that are no figures, and figures that are part of a name. Every rule looks at a few
 * characters on either side.
 */

/** After 一 (and 两, 几): words in which nothing is counted. */
const idioms =
  /^(?:一(?:个|些|种|批|系列|方面|道|体|起|边|样|定|切|致|直|流|步|线|带|路|手|条龙|条心|张图|张网|盘棋|把手|类|号|项项|件件|户户|家家|次性|年来|年一|天天|座座|幢幢|片|场|轮|代|组|股|门|份|对|层|位|名|家|人|处|点))/u;
/** Verbs after which even 一座 counts: something new is there. */
const built =
  /(?:建成|新建|新增|再建|建设|建立|设立|组建|新上|引进|培育|创建|开工|建|成立|拥有|仅|只有|有|完成|获|评为)(?:了)?(?:至少)?$/u;

const isolatedLetters = /[A-Za-z]/;

/** True for numbers that only look like figures. */
export function isNoFigure(text: string, token: FigureToken): boolean {
  const before = text.slice(Math.max(0, token.start - 6), token.start);
  const after = text.slice(token.end, token.end + 6);
  if (token.kind === 'rank' || token.how === 'half') return false;
  if (/第$/u.test(before) || isolatedLetters.test(before.slice(-1))) return true;
  if (token.kind === 'bare') return isBareTrap(before, after);
  if (token.unit === '工作日') return false;
  if (token.kind === 'time') return isPeriod(text, token, before, after);
  if (!token.arabic && text.charAt(token.end - 1) === '方') return true;
  if (!token.arabic && token.kind === 'count') return isIdiom(text, token, before, after);
  return false;
}

/** True for figures inside a name. */
export function isName(text: string, token: FigureToken): boolean {
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const after = text.slice(token.end, token.end + 16);
  if (/[\dA-Za-z]?[×xX*+]$/u.test(before) || /^[×xX*+]\d/u.test(after)) return true;
  if (/[\d]$/u.test(before)) return true;
  return isQuotedName(text, token);
}

function isBareTrap(before: string, after: string): boolean {
  if (/^[\dA-Za-z]/.test(after) || /[-\dA-Za-z"“·.]$/u.test(before)) return true;
  return /^(?:工程|行动|计划|强|周年|届|号|版|线|路)/u.test(after);
}

/** 五年来, 近5年, 未来三年, 三年行动: spans of time in which something happens. */
function isPeriod(text: string, token: FigureToken, before: string, after: string): boolean {
  const word = text.charAt(token.end - 1);
  if (word === '日') return !/^(?:内|办结)/u.test(after);
  if (word === '年' && /^内/u.test(after)) return !/(?:力争|争取|确保|用|在)$/u.test(before);
  if (word === '年' || word === '月' || word === '周' || word === '天') {
    if (
      /(?:连续|为期|历时|耗时|提前|缩短|延长|用|长达|寿命|期限|满|达|需要?|至)(?:了|至|到)?$/u.test(
        before,
      )
    ) {
      return /^(?:行动|计划|规划|大提升|期)/u.test(after);
    }
    if (word === '天') return /^(?:一|天)/u.test(after);
    if (/^(?:以上|以下|左右)/u.test(after) && word !== '年') return false;
    if (token.unit === '个月') return /^(?:来|间|以来|，)/u.test(after);
    return true;
  }
  return false;
}

function isIdiom(text: string, token: FigureToken, before: string, after: string): boolean {
  const quote = text.slice(token.start, token.end);
  if (
    /届(?:[一二三四五六七八九十]+次、?)*$/u.test(
      text.slice(Math.max(0, token.start - 12), token.start),
    )
  ) {
    return true;
  }
  if (
    /次$/u.test(quote) &&
    /^(?:会议|全会)/u.test(after) &&
    /(?:届|人大|政协|委员会)/u.test(text.slice(Math.max(0, token.start - 10), token.start))
  )
    return true;
  const value = token.value ? toPlainString(token.value) : '';
  if (value === '1') {
    if (idioms.test(quote) && !built.test(before)) return true;
    if (!built.test(before)) return true;
    return /^(?:批|系列|些|定|种|体|流)/u.test(quote.slice(1));
  }
  if (/^(?:两|三|四)(?:级|岸|手|会|者)/u.test(quote)) return true;
  if (/^[大]/u.test(after) && /个$/u.test(quote) === false) return false;
  return /^(?:工程)/u.test(after) && quote.endsWith('个');
}

/** How far a short quotation reaches on either side of a figure in it. */
const QUOTATION = 20;
const closing: Record<string, string> = { '“': '”', '《': '》', '「': '」' };

/** “四个全面”, “4000亿元超越行动计划”: a short quotation without a stop is a name. */
function isQuotedName(text: string, token: FigureToken): boolean {
  const before = text.slice(Math.max(0, token.start - 14), token.start);
  const open = Math.max(...Object.keys(closing).map((mark) => before.lastIndexOf(mark)));
  if (open < 0) return false;
  const start = token.start - before.length + open;
  const quotation = text.slice(start + 1, Math.min(start + 1 + QUOTATION, text.length));
  const close = quotation.indexOf(closing[before.charAt(open)] ?? '”');
  if (close < token.end - start - 1) return false;
  return !/[，。；：]/u.test(quotation.slice(0, close));
}
