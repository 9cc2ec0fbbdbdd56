import { pinyin } from 'pinyin-pro';
import type { PinyinWord } from '../../schemas/pinyin.ts';

const collator = new Intl.Collator('zh-CN');

/**
 * A word as it is read, without tones and spaces: 产业集聚区 → chanyejijuqu, “3·15” → 315.
 * @param words readings that win over those of the dictionary
 */
export function readingOf(word: string, words: readonly PinyinWord[]): string {
  const syllables = pinyin(word, { type: 'array' });
  for (const { word: known, pinyin: read } of words) {
    const at = word.indexOf(known);
    if (at >= 0) syllables.splice(at, known.length, ...read.split(' '));
  }
  const plain = syllables.join('').normalize('NFD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The letter under which a reading stands in an index; 0 where it starts with none. */
export function indexLetter(reading: string): string {
  const [first = ''] = reading;
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0';
}

/** Words in the order of an index: by their letter, then as a Chinese dictionary has them. */
export function inIndexOrder<Item extends { reading: string; word: string }>(
  items: readonly Item[],
): Item[] {
  return items.toSorted((a, b) => {
    const [one, other] = [indexLetter(a.reading), indexLetter(b.reading)];
    return one === other ? collator.compare(a.word, b.word) : one < other ? -1 : 1;
  });
}
