import { expect, test } from 'vitest';
import { authorsOf, type CitedFigure, cite } from '../../src/lib/citation.ts';

const cited: CitedFigure = {
  title: '提升集聚能力　给力转型发展',
  kind: 'feature',
  byline: '本报记者 孙国利 许伟涛',
  publisher: '焦作日报（依内容推定，待核）',
  date: '2012-02',
  dateInferred: true,
  line: 79,
  quote: '1370亿元',
  url: 'https://example.org/reports/a/b/#001-852',
};
const whole = (figure: CitedFigure) => {
  const { before, after } = cite(figure);
  return `${before}[2026-11-21]${after}`;
};

test('a figure of a newspaper: inferred date in brackets, uncertain paper said to be so', () => {
  expect(whole(cited)).toBe(
    '孙国利, 许伟涛. 提升集聚能力 给力转型发展[N/OL]. 焦作日报（待核）, [2012-02]: ' +
      '原文第79行，“1370亿元”[2026-11-21]. https://example.org/reports/a/b/#001-852.',
  );
});

test('a figure of a report without an author, with a printed date', () => {
  const report = { ...cited, kind: 'work-report' as const, byline: undefined, dateInferred: false };
  expect(whole({ ...report, publisher: '焦作市人民政府', date: '2016-01-15' })).toContain(
    '提升集聚能力 给力转型发展[R/OL]. 焦作市人民政府, 2016-01-15: ',
  );
  expect(whole({ ...report, date: undefined })).toContain('焦作日报（待核）: 原文');
});

test.each([
  ['本报记者 麻　酩', ['麻酩']],
  ['记者 郭树勋、付凯明', ['郭树勋', '付凯明']],
  ['记者 付凯明　通讯员 张攀', ['付凯明', '张攀']],
  ['焦作市人大常委会主任　王明德', ['王明德']],
  ['本报记者 赵耀东 摄', ['赵耀东']],
  ['（本版文图均由新区党工委宣教中心提供）', []],
  ['', []],
])('the authors of %s are %j', (byline, authors) => {
  expect(authorsOf(byline)).toEqual(authors);
});
