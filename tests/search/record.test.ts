import { expect, test } from 'vitest';
import { marksOf } from '../../scripts/search/marks.ts';
import { fromRecord, toRecord } from '../../src/search/record.ts';
import { article, paragraph } from './texts.fixture.ts';

const made = article(2014, [
  paragraph('标题　ＡＢ', [], { id: 'title', part: 'head' }),
  paragraph('PPP模式、反渎侵权', [{ start: 6, end: 10, sic: '反读 侵权' }], { figures: true }),
  paragraph('', [], { id: 'h1', part: 'heading' }),
  paragraph('说"快"41.5%𠮷', [], { id: 'p2' }),
]);

test('a record holds folded characters one by one, and the print after its correction', () => {
  expect(toRecord(made).content).toBe(
    '标 题 a b \u2060 p p p 模 式 、 反 渎 侵 权 \u2060 p p p 模 式 、 反 读 侵 权 \u2060  \u2060 说 ＂ 快 ＂ 4 1 . 5 % 𠮷',
  );
});

test('a record gives its article back', () => {
  expect(fromRecord(toRecord(made))).toEqual(made);
});

test('a record can be narrowed by year, report, kind, place and what it contains', () => {
  expect(toRecord(made).filters).toEqual({
    year: ['2014'],
    report: ['2014-report'],
    kind: ['消息'],
    place: ['焦作市'],
    contains: ['figures', 'headings'],
  });
});

test('the index is given every mark of the texts, and none of its own', () => {
  expect(marksOf([made])).toBe('%.、＂');
});
