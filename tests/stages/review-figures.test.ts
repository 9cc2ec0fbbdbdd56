import { describe, expect, test } from 'vitest';
import { type Review, reviewFigures } from '../../scripts/stages/review-figures.ts';
import { textOfNode } from '../../scripts/tree/nodes.ts';
import { FigureReviewSchema } from '../../src/schemas/figure-review.ts';
import { annotateText, figureNodes } from '../figures/support/annotated.ts';
import { messagesOf } from '../helpers/messages.ts';

const text = '去年完成投资5亿元，增长3%，共12家。\n';
const row = {
  id: '007-6',
  quote: '5亿元',
  indicator: '工业投资',
  indicatorId: 'industrial-investment',
  place: '新区',
  placeId: 'xinqu',
  period: 2012,
  relation: 'level',
  status: 'target',
};

function reviewOf(...rows: readonly object[]): Review {
  const read = FigureReviewSchema.parse(rows);
  return { path: 'content/figures/a.yml', rows: new Map(read.map((one) => [one.id, one])) };
}

const annotateBy = (...rows: readonly object[]) =>
  annotateText(text, '', { review: reviewOf(...rows) });

describe('a row of a review', () => {
  test('stands above what the rules read, and says that a person read it', () => {
    const [ruled] = annotateText(text).figures;
    const [figure] = annotateBy(row).figures;
    expect(figure).toEqual({
      ...ruled,
      indicator: '工业投资',
      indicatorId: 'industrial-investment',
      place: '新区',
      placeId: 'xinqu',
      period: '2012',
      status: 'target',
      qualifier: null,
      base: null,
      how: 'person',
      reviewed: true,
    });
  });

  test('changes the value and the unit only where it gives them', () => {
    expect(annotateBy(row).figures[0]).toMatchObject({ value: 5e8, unit: '元' });
    const other = { ...row, value: null, low: 4, high: 5, unit: null };
    expect(annotateBy(other).figures[0]).toMatchObject({
      value: null,
      low: 4,
      high: 5,
      unit: null,
    });
  });

  test('changes no other figure, and leaves it unreviewed', () => {
    const [, ...ruled] = annotateText(text).figures;
    const [, ...others] = annotateBy(row).figures;
    expect(others).toEqual(ruled);
    expect(others.map(({ reviewed }) => reviewed)).toEqual([false, false]);
  });

  test('changes the status of the node in the text too', () => {
    const { trees } = annotateBy(row);
    const nodes = [...trees.values()].flatMap(figureNodes);
    expect(nodes.map(({ status }) => status)).toEqual(['target', 'actual', 'actual']);
  });

  test('with `not` takes the figure and its mark away', () => {
    const { figures, trees } = annotateBy({ id: '007-12', quote: '3%', not: '不是数据' });
    expect(figures.map(({ quote }) => quote)).toEqual(['5亿元', '12家']);
    expect([...trees.values()].flatMap(figureNodes).map(textOfNode)).toEqual(['5亿元', '12家']);
    expect([...trees.values()].flatMap(({ children }) => children).map(textOfNode)).toEqual([
      text.trim(),
    ]);
  });
});

describe('a review that does not fit', () => {
  test('stops at a quote that is not the quote of the figure', () => {
    expect(messagesOf(() => annotateBy({ ...row, quote: '6亿元' }))).toEqual([
      'content/figures/a.yml:1:1  Unexpected quote “6亿元” of figure 007-6, expected “5亿元”  review-quote',
    ]);
  });

  test('stops at a wrong quote of what is no figure', () => {
    expect(messagesOf(() => annotateBy({ id: '007-12', quote: '4%', not: '无' }))).toEqual([
      'content/figures/a.yml:1:1  Unexpected quote “4%” of figure 007-12, expected “3%”  review-quote',
    ]);
  });

  test('stops at rows that have lost their figure, all together', () => {
    const lost = (id: string) =>
      `content/figures/a.yml:1:1  Unexpected figure ${id} “5亿元”, expected a figure the recogniser finds in this report  review-lost-figure`;
    expect(messagesOf(() => annotateBy({ ...row, id: '007-7' }, { ...row, id: '001-6' }))).toEqual([
      lost('007-7'),
      lost('001-6'),
    ]);
  });
});

test('reviewFigures(placed, undefined, problems) leaves every figure as the rules read it', () => {
  const placed = annotateText(text).figures.map((figure) => ({ figure, spans: [] }));
  expect(reviewFigures(placed, undefined, [])).toEqual(placed);
});
