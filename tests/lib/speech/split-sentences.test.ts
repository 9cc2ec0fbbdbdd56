import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/lib/speech/split-sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.for([
  ['一句。两句！三句？', ['一句。', '两句！', '三句？']],
  ['他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
  ['　　没有句号', ['没有句号']],
  ['增长41.5%。达到6.5‰', ['增长41.5%。', '达到6.5‰']],
  ['……', []],
  ['', []],
] as const)('%s is %j', ([text, sentences]) => {
  expect(split(text)).toEqual(sentences);
});

test('a sentence of a page is cut at its clauses', () => {
  const clause = '围绕项目建设，加快推进';
  const long = `${Array(30).fill(clause).join('；')}。`;
  const parts = split(long);
  expect(parts.join('')).toBe(long);
  expect(parts.every((part) => part.length <= 120)).toBe(true);
  expect(parts.slice(0, -1).every((part) => part.endsWith('；'))).toBe(true);
});

test('nothing but white space and signs is lost, and the order is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'字。，；！”’ 　\n12%a')), (pieces) => {
      const text = pieces.join('');
      const kept = split(text)
        .join('')
        .replace(/[^\p{L}\p{N}]/gu, '');
      expect(kept).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
    }),
  );
});
