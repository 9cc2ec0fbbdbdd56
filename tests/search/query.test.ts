import { expect, test } from 'vitest';
import { formatQuery, parseQuery } from '../../src/search/query.ts';

const words = (typed: string) => {
  const parsed = parseQuery(typed);
  return parsed.state === 'ready' ? [parsed.query.words, parsed.query.without] : parsed.state;
};

test.for([
  ['集中供热', [['集中供热'], []]],
  [' 集中供热　普及率 ', [['集中供热', '普及率'], []]],
  ['供热 -集中', [['供热'], ['集中']]],
  ['-集中 供热', [['供热'], ['集中']]],
  ['供热 供热', [['供热'], []]],
  ['"集中供热" -"普及 率"', [['集中供热'], ['普及率']]],
  ['“一城一区一改造”', [['“一城一区一改造”'], []]],
  ['"没有结尾', [['＂没有结尾'], []]],
  ['说"快"', [['说＂快＂'], []]],
  ['-5%', [['-5%'], []]],
  ['-', [['-'], []]],
  ['供热 -', [['供热', '-'], []]],
  ['ＰＰＰ', [['ppp'], []]],
  ['', 'empty'],
  [' \u3000\u200b', 'empty'],
  ['字'.repeat(40), [['字'.repeat(40)], []]],
  ['字'.repeat(41), 'long'],
  ['𠮷'.repeat(40), [['𠮷'.repeat(40)], []]],
  [Array.from({ length: 51 }, (_, index) => `词语${10 + index}`).join(' '), 'long'],
  ['\ud800', [['\ufffd'], []]],
  ['<img src=x onerror=alert(1)>', [['<img', 'src=x', 'onerror=alert(1)>'], []]],
] as const)('%s', ([typed, expected]) => {
  expect(words(typed)).toEqual(expected);
});

test('a query that is written out is read as the same query', () => {
  for (const typed of ['供热 -集中', '-5%', 'PPP "-5%"', '“一城一区一改造”']) {
    const parsed = parseQuery(typed);
    if (parsed.state !== 'ready') throw new Error(parsed.state);
    expect(parseQuery(formatQuery(parsed.query))).toEqual(parsed);
  }
});
