import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSentence } from '../../src/lib/sentence.ts';

function cut(text: string, words: string) {
  const start = text.indexOf(words);
  return cutSentence(text, start, start + words.length);
}

test('a sentence ends where the printed one does', () => {
  expect(cut('上句。完成投资182亿元，增长5%！下句。', '182亿元')).toEqual({
    before: '完成投资',
    words: '182亿元',
    after: '，增长5%！',
  });
});

test('the first and the last sentence of a block go to its ends', () => {
  expect(cut('完成25个', '25个')).toEqual({ before: '完成', words: '25个', after: '' });
});

test('what closes a quotation belongs to the sentence before', () => {
  expect(cut('“开工了。”共9个。', '9个').before).toBe('共');
});

test('a long side is cut between clauses, and says so', () => {
  const clause = '一二三四五六七八九十，';
  const { before, after } = cut(`${clause.repeat(9)}共9个，${clause.repeat(9)}完。`, '9个');
  expect(before).toBe(`…${clause.repeat(5)}共`);
  expect(after).toBe(`，${clause.repeat(5).slice(0, -1)}…`);
});

test('a side without any clause is cut all the same', () => {
  const { before, after } = cut(`${'长'.repeat(99)}9个${'长'.repeat(99)}`, '9个');
  expect([before.length, after.length]).toEqual([65, 65]);
});

test('the words are those asked for, and short sides are those of the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const { before, words, after } = cutSentence(text, start, end);
      expect(words).toBe(text.slice(start, end));
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(after)).toBe(true);
    }),
  );
});
