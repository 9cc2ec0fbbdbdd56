import type { Status } from '../../src/schemas/figure.ts';
import type { Situation, TextContext } from './types.ts';

const threshold =
  /^(?:及)?(?:以上|以下|以内)(?:的)?(?!，|。|；|、|左右)[^，。；、\d]{0,8}(?:项目|企业|工业|老人|老年人|人员|人口|投资|住房|家庭|用户|机组|锅炉|商品|学生|儿童|居民|市民|群众|单位|城市|贷款|规模|大户|产业|园区|医院|职工|干部)/u;
const exceeding = /(?:投资|总投资|产值|收入|规模)?(?:超|过|逾)$/u;
const planWords =
  /力争|确保|争取|(?<!行动|[一-十\d]年|提升|超越|示范|培育)计划(?!生育|》|”|单列)|(?:预期|主要|奋斗|工作|发展)目标|预期|拟|努力(?:实现|使|做到)?|打算|今后|下一步|将(?=在|于|会|继续|进一步|完成|达|成为|投资|投入|建|新|开工|实现|突破|加大|力争|要|有|全面|陆续|启动|形成|超过|再|分别|安排)|(?<![需重主只首])要(?!求|素|闻|点|员|案|解决)|必须|到(?:今年|明年)(?:年?底|末)?|年内|年底前|明年/u;
const doneWords =
  /已经?|累计|截至|截止|目前|去年|上年|回顾|五年来|一年来|近年来|以来|\d{1,2}至\d{1,2}月|上半年|过去|实现了|完成了|建成了|达到了|超额|据统计|统计显示|连续/u;
const planHeading =
  /目标|任务|安排|打算|展望|今后|部署|重点工作|建议|思路|(?:工作|发展)计划|规划|明年|下一步|预期|强力推进|创新提升/u;
const reviewHeading = /回顾|总结|成绩|成就|情况|过去|历程|完成情况|执行情况|所做/u;

/** True where the section a paragraph stands in tells plans: the innermost heading that says decides. */
export function isPlanSection(context: TextContext): boolean | undefined {
  const year = context.date ? Number(context.date.slice(0, 4)) : undefined;
  for (const heading of [...context.headings].reverse()) {
    if (reviewHeading.test(heading)) return false;
    const named = /(20\d{2}|19\d{2})年/u.exec(heading)?.[1];
    if (named && year !== undefined && Number(named) < year && !planHeading.test(heading))
      return false;
    if (planHeading.test(heading)) return true;
    if (named && year !== undefined && Number(named) >= year) return true;
  }
  return undefined;
}

/** Whether a figure was measured, promised, expected, or is a rule. */
export function readStatus(
  situation: Situation,
  context: TextContext,
  period: string | undefined,
): Status {
  const { token, clauseBefore, clauseAfter, statementBefore } = situation;
  if (token.name) return 'name';
  if (token.kind === 'frequency') return 'rule';
  if (threshold.test(clauseAfter)) return 'rule';
  if (exceeding.test(clauseBefore) && /^(?:的)?(?:重点|工业|重大)?(?:项目|企业)/u.test(clauseAfter))
    return 'rule';
  const section = isPlanSection(context);
  const sentence = statementBefore.replace(/“[^”]{1,16}”/gu, '');
  const year = context.date ? Number(context.date.slice(0, 4)) : undefined;
  const future = isFuture(period, year);
  if (/预计/u.test(sentence) && section !== true) return 'estimate';
  if (section === true)
    return isPastPeriod(period, year) && doneWords.test(sentence) ? 'actual' : 'target';
  if (future && !doneWords.test(sentence)) return 'target';
  const lastPlan = lastIndexOf(sentence, planWords);
  const lastDone = lastIndexOf(sentence, doneWords);
  if (section === false)
    return lastPlan > lastDone && /力争|确保|计划|目标/u.test(sentence) ? 'target' : 'actual';
  if (lastPlan > lastDone) return 'target';
  if (lastDone >= 0) return 'actual';
  if (isThisYear(sentence, context)) return 'target';
  return isPlanContext(situation.earlier, sentence, period, year) ? 'target' : 'actual';
}

/** 2013年全镇生产总值达到… in a text of the first months of 2013 can only be a plan. */
function isThisYear(sentence: string, context: TextContext): boolean {
  const [year, month] = (context.date ?? '').split('-');
  if (!year || (month && Number(month) > 4)) return false;
  return new RegExp(`(?:^|，|；)(?:到)?(?:今年|${year}年)(?!\\d)`, 'u').test(sentence);
}

/** In a text without headings: this year's figures after a plan word in the sentences before. */
function isPlanContext(
  earlier: string,
  sentence: string,
  period: string | undefined,
  year: number | undefined,
): boolean {
  if (year === undefined || period === undefined || !period.includes(String(year))) return false;
  return (
    /今年|全年/u.test(sentence) || lastIndexOf(earlier, planWords) > lastIndexOf(earlier, doneWords)
  );
}

function isFuture(period: string | undefined, year: number | undefined): boolean {
  if (!period || year === undefined) return false;
  return Number(period.slice(-4)) > year && /\d{4}$/.test(period);
}

function isPastPeriod(period: string | undefined, year: number | undefined): boolean {
  if (!period || year === undefined) return false;
  return Number(/(\d{4})(?:-\d{2})?$/.exec(period)?.[1] ?? year) < year;
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) last = match.index;
  return last;
}
