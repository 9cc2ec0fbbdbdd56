/** What a measure word measures; the recogniser treats counts more strictly than amounts. */
export type MeasureKind = 'amount' | 'percent' | 'count' | 'time' | 'rank' | 'ratio' | 'label';

/** A unit or measure word: the base measure it stands for, and how many of it. */
export interface Measure {
  readonly word: string;
  readonly base: string;
  /** Power of ten that turns the word into the base (千克 → 公斤 is 0). */
  readonly power: number;
  readonly kind: MeasureKind;
}

const amounts: Record<string, string> = {
  元: '元 元人民币 块钱',
  美元: '美元 美金',
  港元: '港元 港币',
  欧元: '欧元',
  日元: '日元',
  公里: '公里 千米 km',
  米: '米 延米',
  里: '华里 里',
  平方公里: '平方公里 平方千米',
  平方米: '平方米 平米 ㎡ m²',
  立方米: '立方米 方',
  亩: '亩 亩次',
  公顷: '公顷',
  吨: '吨 公吨',
  吨标准煤: '吨标准煤 吨标煤',
  公斤: '公斤 千克 kg',
  斤: '斤 市斤',
  担: '担',
  克: '克',
  毫克: '毫克',
  微克: '微克',
  升: '升',
  千瓦时: '千瓦时 千瓦小时 度电',
  千瓦: '千瓦',
  兆瓦: '兆瓦',
  标箱: '标箱 标准箱 TEU',
  '℃': '℃ 摄氏度',
  岁: '岁 周岁',
  米每秒: '米/秒',
};

const labels = '千伏 伏 KV kV';

/** Counted things: each word is its own base. */
const counts =
  '个 家 项 件 户 人 人次 名 位 条 座 栋 幢 套 辆 台 部 篇 份 场 场次 处 次 所 间 村 镇 乡 县 ' +
  '头 只 匹 株 棵 张 支 枚 对 双 艘 架 列 班 批 批次 轮 类 种 宗 起 门 口 眼 片 块 层 步 ' +
  '课时 学时 件次 户次 家次 辆次 架次 车次 例 笔 卷 册 期次 席 床 网点 颗 粒 盏 孔 组';

/** 1个多月, 2个小时: the 个 belongs to the unit of time. */
const times: Record<string, string> = {
  年: '年 个年头',
  个月: '个月 个多月',
  月: '月',
  周: '周',
  天: '天',
  工作日: '个工作日 工作日',
  小时: '小时 个小时 个多小时',
  分钟: '分钟',
  秒: '秒',
  日: '日',
};

const entries: Measure[] = [
  { word: '个百分点', base: '百分点', power: 0, kind: 'percent' },
  { word: '百分点', base: '百分点', power: 0, kind: 'percent' },
  { word: '%', base: '%', power: 0, kind: 'percent' },
  { word: '‰', base: '‰', power: 0, kind: 'percent' },
  { word: '倍', base: '倍', power: 0, kind: 'ratio' },
  { word: '番', base: '番', power: 0, kind: 'ratio' },
  { word: '成', base: '成', power: 0, kind: 'ratio' },
  ...Object.entries(amounts).flatMap(([base, words]) =>
    words.split(' ').map((word): Measure => ({ word, base, power: 0, kind: 'amount' })),
  ),
  ...labels.split(' ').map((word): Measure => ({ word, base: word, power: 0, kind: 'label' })),
  ...counts.split(' ').map((word): Measure => ({ word, base: word, power: 0, kind: 'count' })),
  ...Object.entries(times).flatMap(([base, words]) =>
    words.split(' ').map((word): Measure => ({ word, base, power: 0, kind: 'time' })),
  ),
];

/** First character → measures, longest first. */
const byFirst = new Map<string, Measure[]>();
for (const measure of entries) {
  const first = measure.word.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), measure]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);

/** The longest measure word that stands at `at`; undefined where there is none. */
export function readMeasure(text: string, at: number): Measure | undefined {
  return byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
}
