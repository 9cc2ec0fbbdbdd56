import type { Relation } from '../../src/schemas/figure.ts';
import type { Situation, TextContext } from './types.ts';

const expression =
  /(?:(到|至|截至|截止|截止到|截至到)?((?:19|20)\d{2})年?(?:[-~—至到])((?:19|20)\d{2})年)|(?:(到|截至|截止|截止到|截至到)?((?:19|20)\d{2})年(?:(\d{1,2})月)?(年底|底|末)?)|(到|截至|截止|截止到|截至到)?(今年|本年|去年|上年|前年|明年|今明两年|今明年)(年底|底|末)?|(截至目前|截止目前|目前|至今|全年|年内|年底前)|((?:过去|这|近|前|未来|今后)?(?:的)?(五|三|四|两|[2-9])年(?:来|间|以来)?)|“(十[一二三四五]|九|八|七|六)五”(?:时期|期间|以来|末|规划)?/gu;
const chineseDigits = '零一二三四五六七八九';
/** A year named only as what something is compared with. */
const comparison = /(?:比|较|是|为|相当于|与|同|自)$/u;
/** 由2020年的3家增加到9家: the year belongs to the first figure only. */
const startOfChange = /(?:由|从)$/u;

/** The period a figure speaks of: the last one named before it, or what its section is about. */
export function readPeriod(
  situation: Situation,
  context: TextContext,
  plan: boolean,
  relation: Relation,
): string | undefined {
  const year = context.date ? Number(context.date.slice(0, 4)) : undefined;
  const named =
    lastPeriod(situation.sentenceBefore, year, situation.clauseAfter) ??
    earlierPeriod(situation.earlier, year) ??
    headingPeriod(context, year);
  const average = averageSpan(situation.sentenceBefore, named);
  if (average) return average;
  if (named) return isStock(situation, relation, plan) ? endOf(named) : named;
  if (year === undefined) return undefined;
  if (context.genre === 'press') return plan ? String(year) : undefined;
  const reviewed = yearReviewed(context.date ?? '');
  return String(plan ? reviewed + 1 : reviewed);
}

let lastAsked: { text: string; year: number | undefined; period: string | undefined } | undefined;

/** The figures of one sentence ask for the same stretch before it, one after the other. */
function earlierPeriod(text: string, year: number | undefined): string | undefined {
  if (lastAsked?.text !== text || lastAsked.year !== year) {
    lastAsked = { text, year, period: lastPeriod(text, year, '') };
  }
  return lastAsked.period;
}

/** A report of the first months of a year reviews the year before; one of December its own. */
function yearReviewed(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) - ((month ?? 1) <= 9 ? 1 : 0);
}

/** The period the innermost heading names: 2014年工作回顾, 五年工作的回顾. */
function headingPeriod(context: TextContext, year: number | undefined): string | undefined {
  for (const heading of [...context.headings].reverse()) {
    const named = lastPeriod(heading, year, '');
    if (named) return named;
    if (
      year !== undefined &&
      /^(?:[一二三四]、)?(?:过去|近|本届)?五年.{0,8}(?:回顾|总结)/u.test(heading)
    ) {
      return `${year - 5}-${year - 1}`;
    }
  }
  return undefined;
}

/** 年均增长 between a base year and a period. */
function averageSpan(sentence: string, named: string | undefined): string | undefined {
  if (!/年均[^，。；]{0,8}$/u.test(sentence) || !named || !/^\d{4}$/.test(named)) return undefined;
  const base = /(?:比|较)((?:19|20)\d{2})年/u.exec(sentence)?.[1];
  return base && base < named ? `${Number(base) + 1}-${named}` : undefined;
}

/** A stock or a rate told for a span of years is that of its end: 五年来…比重达40%. */
function isStock(
  { sentenceBefore, clauseBefore }: Situation,
  relation: Relation,
  plan: boolean,
): boolean {
  if (plan || /年均|累计|共|总计|合计/u.test(sentenceBefore)) return false;
  if (relation === 'share' || relation === 'change') return true;
  return relation === 'level' && /(?:达到?|到|至|为|突破|超过)(?:约|近)?$/u.test(clauseBefore);
}

function endOf(period: string): string {
  return /^\d{4}-(\d{4})$/.exec(period)?.[1] ?? period;
}

function lastPeriod(text: string, year: number | undefined, after: string): string | undefined {
  let last: string | undefined;
  for (const match of arabicYears(text).matchAll(expression)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const next = (text.slice(match.index + match[0].length) + after).slice(0, 16);
    if (comparison.test(before)) continue;
    if (match[6] && startOfChange.test(before) && /[到至增]/u.test(text.slice(match.index + 5)))
      continue;
    if (/^的?(?:水平)?[^，。]{0,6}(?:相比|为基期)/u.test(next)) continue;
    if (/^(?:行动|计划|大提升|规划纲要|”)/u.test(next) && match[14]) continue;
    last = periodOf(match, year) ?? last;
  }
  return last;
}

/** 一九五四年 → 1954年; the length stays the same. */
function arabicYears(text: string): string {
  return text.replaceAll(/[一二][零〇○一二三四五六七八九]{3}(?=年)/gu, (digits) =>
    [...digits]
      .map((digit) => chineseDigits.indexOf(digit === '〇' || digit === '○' ? '零' : digit))
      .join(''),
  );
}

function periodOf(match: RegExpMatchArray, year: number | undefined): string | undefined {
  const [
    ,
    ,
    from,
    to,
    until,
    single,
    month,
    ,
    untilWord,
    relative,
    end,
    now,
    span,
    spanYears,
    plan,
  ] = match;
  if (from && to) return `${from}-${to}`;
  if (single) {
    const by =
      (until === '到' && !(year && Number(single) < year)) ||
      (until && year && Number(single) > year)
        ? 'by '
        : '';
    return month ? `${single}-${month.padStart(2, '0')}` : `${by}${single}`;
  }
  if (plan) return fiveYearPlan(plan);
  if (year === undefined) return undefined;
  if (relative) {
    if (relative.startsWith('今明')) return `${year}-${year + 1}`;
    const shift = { 去年: -1, 上年: -1, 前年: -2, 明年: 1 }[relative] ?? 0;
    return `${untilWord === '到' && end ? 'by ' : ''}${year + shift}`;
  }
  if (now) return now === '全年' ? undefined : String(year);
  if (span && spanYears) return yearSpan(span, spanYears, year);
  return undefined;
}

/** 五年来, 过去五年, 未来三年, counted from the year of the text. */
function yearSpan(span: string, years: string, year: number): string | undefined {
  const count = { 五: 5, 三: 3, 四: 4, 两: 2 }[years] ?? Number(years);
  if (/^(?:未来|今后)/u.test(span)) return `${year}-${year + count - 1}`;
  if (!/^(?:过去|这|近|前)|来$|间$/u.test(span)) return undefined;
  return `${year - count}-${year - 1}`;
}

/** The years of a five-year plan; the first began in 1953. */
function fiveYearPlan(name: string): string | undefined {
  const numbers: Record<string, number> = {
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    十一: 11,
    十二: 12,
    十三: 13,
    十四: 14,
    十五: 15,
  };
  const number = numbers[name];
  if (number === undefined) return undefined;
  const start = 1981 + (number - 6) * 5;
  return `${start}-${start + 4}`;
}
