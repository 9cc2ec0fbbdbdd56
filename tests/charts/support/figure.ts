import type { Panel } from '../../../src/charts/types.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import type { Indicator } from '../../../src/schemas/indicator.ts';

let count = 0;

/** A figure like 公共财政预算收入 of one place and year; each has an id of its own. */
export function figureOf(changes: Partial<Figure> = {}): Figure {
  count += 1;
  return {
    id: `009-${count}`,
    seed: '009_test.txt',
    start: count,
    end: count + 1,
    line: count,
    report: '2013-test',
    article: 'text',
    paragraph: 'p1',
    quote: '5亿元',
    value: 500_000_000,
    unit: '元',
    low: null,
    high: null,
    qualifier: null,
    relation: 'level',
    base: null,
    status: 'actual',
    indicator: '收入',
    indicatorId: 'revenue',
    place: '甲镇',
    placeId: 'jia',
    period: '2012',
    how: 'person',
    reviewed: true,
    ...changes,
  };
}

/** An indicator named 收入, with the alias 新增收入 that is no name of the stock. */
export function indicatorOf(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: 'revenue',
    name: '收入',
    english: 'Revenue',
    unit: '元',
    kind: 'total',
    additive: true,
    aliases: ['财政收入', '新增收入'],
    also: [],
    definition: '收到的钱。',
    source: { publisher: '某局', title: '某书', year: null },
    certainty: 'high',
    breaks: [],
    ...changes,
  };
}

/** A panel of columns in 2012, 2014 and 2015, with no figure for 2013. */
export function panelOf(changes: Partial<Panel> = {}): Panel {
  const slots = ['2012', '2013', '2014', '2015'].map((key) => ({
    key,
    label: `${key}年`,
    year: Number(key),
  }));
  const mark = (slot: string, value: number, shape: 'actual' | 'target') => ({
    slot,
    shape,
    value,
    low: value,
    high: value,
    label: `${value}元`,
    figures: [figureOf()],
  });
  return {
    name: '收入',
    english: 'Revenue',
    kind: 'columns',
    unit: '元',
    slots,
    marks: [mark('2012', 10, 'actual'), mark('2014', 20, 'actual'), mark('2015', 30, 'target')],
    breaks: [],
    ...changes,
  };
}
