import type { Silence, SilenceReason, Verdict } from '../schemas/promise.ts';
import { periodWords } from './figure-words.ts';

/** What came of a promise, in a few words that blame nobody. */
export const verdictNames: Record<Verdict, string> = {
  met: '做到了',
  missed: '没有做到',
  moved: '时间或目标变了',
  incomparable: '不能比',
  nothing: '没有找到',
};

/** The same in a sentence. */
export const verdictMeanings: Record<Verdict, string> = {
  met: '后来的报告说事情办成了，或者数字达到了。是不是按时，报告没有说的，写明没有说。',
  missed: '后来的报告说没有办成，或者数字没有达到。',
  moved: '比原定的时间晚才办成，或者后来的报告另定了时间、另定了数。',
  incomparable:
    '后来的报告说到了这件事，但年份、范围或说法不同，不能说做到没有。每一条都写明为什么。',
  nothing: '在这几份报告里没有找到后来的说法。',
};

/** Why nothing was found, as the heading of a group. */
export const silenceNames: Record<SilenceReason, string> = {
  'due-later': '还没到期：期限在最后一份报告之后',
  'no-report': '没有这个地方后来的报告',
  silent: '这个地方后来有报告，里面没有找到',
};

/** The same in a sentence. */
export const silenceMeanings: Record<SilenceReason, string> = {
  'due-later': '最后一份报告写的时候，这些事还没有到期，所以不会有结果。',
  'no-report':
    '收进来的报告里，没有这个地方更晚的报告；上一级后来的报告里也没有找到。它自己的报告很可能说过，只是我们没有。',
  silent: '后来的报告可能没有说，可能用别的话说，也可能在缺失的那一部分里。',
};

/**
 * Why nothing was found about one promise.
 * @param dateOf the date of a report, such as 2016年1月
 */
export function silenceWords(
  { reason, own, above }: Silence,
  dateOf: (report: string) => string,
): string {
  const list = (reports: readonly string[]): string => `${reports.map(dateOf).join('、')}的报告`;
  if (reason === 'due-later') return '期限在最后一份报告之后。';
  if (reason === 'silent') {
    const also = above.length > 0 ? `上一级的${list(above)}里也没有找到。` : '';
    return `后来有${list(own)}，里面没有找到。${also}`;
  }
  if (above.length === 0) return '没有这个地方后来的报告。';
  return `没有这个地方后来的报告；上一级的${list(above)}里没有找到。`;
}

/** When promises fall due: 2013 → 2013年, by 2014 → 到2014年. */
export function dueWords(due: readonly string[]): string {
  const words = due.flatMap((period) => periodWords(period) ?? []);
  return words.length === 0 ? '期限未写明' : `期限：${words.join('、')}`;
}
