import { getCollection } from 'astro:content';
import type { PinyinWord } from '../../schemas/pinyin.ts';

/**
 * The words of content/pinyin.yml that hold in an article, or, without one, everywhere; longer ones
 * after what they contain.
 */
export async function readPinyinWords(report?: string, article?: string): Promise<PinyinWord[]> {
  const entries = await getCollection('pinyin');
  return entries
    .map(({ data }) => data)
    .filter((each) => each.in === undefined || each.in === `${report}/${article}`)
    .sort((a, b) => a.word.length - b.word.length || (a.in ? 1 : 0) - (b.in ? 1 : 0));
}
