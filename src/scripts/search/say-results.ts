import { countHits } from '../../search/facets.ts';
import type { Found } from '../../search/hits.ts';
import type { Results } from './results.ts';

/** Said where nothing was asked for. */
export const asksForWord = '写一个词，看它在哪一年、哪一段出现。';

/**
 * What was found, in one or two sentences.
 * @param fitting the hits that are left of it
 * @param reports how many there are to search
 */
export function sayResults(
  { answer, found, query, lines }: Results,
  fitting: readonly Found[],
  reports: number,
): string {
  if (answer.state === 'empty') return asksForWord;
  if (answer.state === 'long') {
    const what = answer.what === 'word' ? '一个词' : '所有的词加起来';
    return `太长了：${what}最多${answer.limit}个字。`;
  }
  const asked = answer.simplified ? `按简体“${query}”查找。` : '';
  if (found.length === 0) return `${asked}${reports}份报告里都没有“${query}”。`;
  const some = new Set(found.map(({ about }) => about.report)).size;
  const which = lines.length > 1 ? `“${query}”：` : '';
  const all = `${which}${reports}份报告中有${some}份提到，共${countHits(found)}处，在${found.length}段里。`;
  if (fitting.length === found.length) return asked + all;
  return `${asked}${all}筛选后是${countHits(fitting)}处，在${fitting.length}段里。`;
}
