import type { BlockText, ReportText } from '../../../scripts/stages/report-text.ts';
import { type Figure, FigureSchema } from '../../../src/schemas/figure.ts';

/** What a test says of a figure; the rest is that of a plain target of 新区 for 2013. */
export type FigureWords = Partial<Figure> & Pick<Figure, 'id' | 'quote'>;

/** A target of the new district: 企业总数 100家 in 2013, unless told otherwise. */
export function figure(words: FigureWords): Figure {
  return FigureSchema.parse({
    seed: 'a.txt',
    start: 0,
    end: 1,
    line: 1,
    report: 'a',
    article: 'text',
    paragraph: 'p1',
    value: null,
    unit: '家',
    low: null,
    high: null,
    qualifier: null,
    relation: 'count',
    base: null,
    status: 'target',
    indicator: '企业总数',
    indicatorId: 'enterprises',
    place: '新区',
    placeId: 'district',
    period: '2013',
    how: 'test',
    reviewed: true,
    ...words,
  });
}

/** A report of one article: its paragraphs, each with the figures whose quotes stand in it. */
export function report(
  id: string,
  date: string,
  paragraphs: readonly { text: string; figures?: readonly Figure[] }[],
  place = 'district',
): ReportText {
  const blocks = paragraphs.map(({ text, figures = [] }, index): BlockText => {
    let from = 0;
    return {
      id: `p${index + 1}`,
      kind: 'paragraph',
      level: 0,
      lines: [index + 1, index + 1],
      text,
      gapAfter: false,
      figures: figures.map((each) => {
        const start = text.indexOf(each.quote, from);
        if (start < 0) throw new Error(`${each.quote} is not in ${text}`);
        from = start + each.quote.length;
        return { figure: each, start, end: from };
      }),
    };
  });
  const article = { report: id, id: 'text', kind: 'news' as const, title: id, date, place, blocks };
  return { id, seed: `${id}.txt`, articles: [article] };
}
