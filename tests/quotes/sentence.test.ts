import { expect, test } from 'vitest';
import { sentenceAround } from '../../scripts/quotes/sentence.ts';

/** [the text, the words, the sentence, its part]. */
test.for([
  ['前句。建成5所；再建6所。后句。', '6所', '建成5所；再建6所。', '再建6所。'],
  ['没有句号的5所', '5所', '没有句号的5所', '没有句号的5所'],
  ['他说：“建成5所。”后句6所。', '5所', '他说：“建成5所。”', '他说：“建成5所。”'],
  ['他说：“建成5所。”后句6所。', '6所', '后句6所。', '后句6所。'],
  ['到5所;到6所;', '6所', '到5所;到6所;', '到6所;'],
] satisfies [string, string, string, string][])(
  'sentenceAround cuts “%s” around %s',
  ([text, words, sentence, part]) => {
    const start = text.indexOf(words);
    const cut = (stops?: string) => {
      const span = sentenceAround(text, { start, end: start + words.length }, stops);
      return text.slice(span.start, span.end);
    };
    expect(cut()).toBe(sentence);
    expect(cut('。！？；;')).toBe(part);
  },
);
