import { expect, test } from 'vitest';
import type { TextContext } from '../../scripts/context/types.ts';
import { show } from './support/read.ts';

const town = { headings: ['各乡镇街道', '苏家作乡：突出特色'] };

/** [text, where it stands, each figure with its place]. */
test.for([
  ['完成投资30亿元', {}, '30亿元 焦作市'],
  ['我市生产总值增长9%', {}, '9% 焦作市'],
  ['全市规模以上工业企业12家', {}, '12家 焦作市'],
  ['全省生产总值增长9%', {}, '9% 河南省'],
  ['我省粮食总产量1200亿斤', {}, '1200亿斤 河南省'],
  ['居全省第2位', {}, '第2位 焦作市'],
  ['孟州市完成投资5亿元', {}, '5亿元 孟州市'],
  ['孟州市产业集聚区完成投资5亿元', {}, '5亿元 孟州市产业集聚区'],
  ['焦作新区完成投资5亿元', {}, '5亿元 焦作新区'],
  ['新区完成投资5亿元', {}, '5亿元 焦作新区'],
  ['孟州市收入5亿元，增长5%；博爱县收入6亿元', {}, '5亿元 孟州市', '5% 孟州市', '6亿元 博爱县'],
  ['孟州市抓住机遇。完成投资5亿元', {}, '5亿元 孟州市'],
  ['财政收入达到3000万元', town, '3000万元 苏家作乡'],
  ['全乡财政收入达到3000万元', town, '3000万元 苏家作乡'],
  ['阳庙镇财政收入达到3000万元', town, '3000万元 阳庙镇'],
  ['生产总值增长9%', { place: '河南省' }, '9% 河南省'],
  ['全省生产总值增长9%', { place: '河南省' }, '9% 河南省'],
] satisfies [string, Partial<TextContext>, ...string[]][])(
  '“%s” in %o',
  ([text, context, ...shown]) => {
    expect(show(text, 'place', context)).toEqual(shown);
  },
);
