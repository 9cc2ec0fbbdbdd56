import { expect, test } from 'vitest';
import { findIn, findInParagraph } from '../../src/search/hits.ts';
import { parseQuery, type Query } from '../../src/search/query.ts';
import { article, paragraph, wordsOf } from './texts.fixture.ts';

function query(typed: string): Query {
  const parsed = parseQuery(typed);
  if (parsed.state !== 'ready') throw new Error(`${typed}: ${parsed.state}`);
  return parsed.query;
}

test.for([
  ['集聚区', '产业集聚区和集聚区', 2],
  ['aa', 'aaaaa', 2],
  ['，', '，，，', 3],
  ['ppp', 'ＰＰＰ、PPP、ppp', 3],
  ['41.5%', '415，４１．５％', 1],
  ['记者付凯明', '记者 付凯\u200b明', 1],
  ['产业 产业集聚区', '产业集聚区、产业', 2],
  ['产业 没有', '产业集聚区', 0],
  ['产业 -集聚', '产业集聚区', 0],
  ['产业 -没有', '产业集聚区', 1],
] as const)('%s in %s', ([typed, text, count]) => {
  expect(findInParagraph(paragraph(text), query(typed))).toHaveLength(count);
});

test('a hit is a span of the printed characters, white space inside it and none around it', () => {
  const text = '通讯员　ＡＢ C 张攀';
  const [hit] = findInParagraph(paragraph(text), query('abc'));
  expect(text.slice(hit?.start, hit?.end)).toBe('ＡＢ C');
});

const corrected = paragraph('民事检察、反渎侵权情况和发动机', [
  { start: 5, end: 9, sic: '反读侵权' },
  { start: 12, end: 12, sic: '发汽车' },
]);

test.for([
  ['反渎', 'corrected', 1],
  ['反读', 'printed', 1],
  ['侵权', 'corrected', 1],
  ['检察、反读侵权情', 'printed', 1],
  ['发汽车发动机', 'printed', 1],
  ['和发动机', 'corrected', 1],
  ['车', 'printed', 1],
  ['情况', 'corrected', 1],
] as const)('%s is found in the %s reading', ([typed, reading, count]) => {
  const hits = findInParagraph(corrected, query(typed));
  expect(hits.map((hit) => hit.reading)).toEqual(Array(count).fill(reading));
});

test('words and excluded words count in either reading', () => {
  expect(findInParagraph(corrected, query('反读 反渎'))).toHaveLength(1);
  expect(findInParagraph(corrected, query('情况 -反读'))).toEqual([]);
});

test('paragraphs come by the order of the articles, and a phrase never crosses two', () => {
  const articles = [
    article(2016, [paragraph('2016甲')]),
    article(2012, [paragraph('2012甲'), paragraph('乙'), paragraph('甲2012甲')]),
  ];
  expect(wordsOf(findIn(articles, query('甲')))).toEqual(['甲', '甲', '甲', '甲']);
  expect(findIn(articles, query('甲')).map(({ about }) => about.year)).toEqual([2012, 2012, 2016]);
  expect(findIn(articles, query('甲乙'))).toEqual([]);
});
