import { describe, expect, test } from 'vitest';
import { dataOf, showFigures } from './support/show.ts';

/** Texts in which a number stands and nothing is counted or measured. */
const traps: Record<string, string[]> = {
  dates: [
    '2014年3月5日',
    '2014-03-05',
    '2013～2015年',
    '2013、2014年',
    '１９９１年１月１６日',
    '1—9月份',
    '3月底前',
    '12月31日',
    '二〇一五年',
    '一九五四年九月二十三日',
    '八十年代',
    '21世纪',
    '“3·15”活动',
    '上午10:30',
  ],
  'stretches of years': ['近5年', '近三年来', '五年来', '未来三年', '三年行动计划', '十年来'],
  plans: ['“十二五”规划', '十二五期间', '“十三五”时期'],
  'meetings and bodies': [
    '第十二届人大',
    '第十二届人民代表大会第三次会议',
    '市十一届人大常委会第九次会议',
    '九次全会',
    '四届三次全会',
    '党的十八届三中全会',
    '两会',
    '一府两院',
    '四大班子',
  ],
  sayings: [
    '五位一体',
    '“五位一体”总体布局',
    '“四个全面”战略布局',
    '“三严三实”',
    '百千万工程',
    '千方百计',
    '一心一意',
    '三令五申',
    '千家万户',
    '来自四面八方',
    '推进旅游二次创业',
    '落实中央八项规定精神',
  ],
  codes: [
    'ISO14820标准',
    'OHSAS18001',
    '1166工程',
    '931H纤维',
    '“4+2”产业',
    '1+1',
    'G55高速',
    '106国道',
    '12345热线',
    'PM2.5',
    '3D打印',
  ],
  'grades and ordinals': [
    '中国企业500强',
    'AAAA级景区',
    '4A级景区',
    '三级甲等医院',
    '二级公路',
    '一期工程',
    '三期',
    '十大建设',
    '十大产业',
    '第三产业',
    '三次产业结构',
    '一二三产业',
    '第三批',
    '第一书记',
  ],
  'proper names': [
    '李万街道',
    '零部件企业',
    '多氟多',
    '三一重工',
    '黄河三门峡水库',
    '九里山乡',
    '七贤镇',
    '百间房街道',
    '二郎庙村',
    '万方集团',
    '六盘水',
  ],
  'list marks': ['一是', '（二）', '三、', '3.', '①'],
  'general words': [
    '一系列',
    '一些',
    '一定',
    '统一',
    '一批批',
    '一年来',
    '百姓',
    '十分满意',
    '成倍增长',
  ],
};

describe.for(Object.entries(traps))('%s are never data', ([, texts]) => {
  test.for(texts)('%s', (text) => {
    expect(dataOf(text)).toEqual([]);
    expect(dataOf(`${text}。`)).toEqual([]);
  });
});

test.for([
  ['110千伏变电站3座', '110千伏 = 110 千伏 (name)', '3座 = 3 座'],
  ['2×100万千瓦机组', '100万千瓦 = 1000000 千瓦 (name)'],
  ['“四个全面”', '四个 = 4 个 (name)'],
  ['“15分钟”服务圈', '15分钟 = 15 分钟 (name)'],
  ['“4000亿元超越行动计划”', '4000亿元 = 400000000000 元 (name)'],
] satisfies [string, ...string[]][])('keeps %s as a name', ([text, ...figures]) => {
  expect(showFigures(text)).toEqual(figures);
});
