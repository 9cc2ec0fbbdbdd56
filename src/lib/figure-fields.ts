import { type Figure, RelationSchema, StatusSchema } from '../schemas/figure.ts';
import { relationNames, statusMeanings, statusNames } from './figure-words.ts';

/** One field of a figure in words, for people who use the data. */
export interface FieldWords {
  /** Its name in Chinese. */
  name: string;
  chinese: string;
  english: string;
}

/** Every field of FigureSchema; a field that is not described here does not compile. */
export const figureFields: Record<keyof Figure, FieldWords> = {
  id: {
    name: '编号',
    chinese: '原文号加起点，如002-1234。原文不变，编号就不变；也是它在文章页上的链接。',
    english: 'Seed number and start offset; stable, and the anchor on the page of the article.',
  },
  seed: {
    name: '原文文件',
    chinese: '这个数字所在的原文文件名。',
    english: 'File name of the source text.',
  },
  start: {
    name: '起点',
    chinese: '在原文里的起点，从0数起，按UTF-16编码单元计。',
    english: 'Start offset in the source, from 0, in UTF-16 code units.',
  },
  end: {
    name: '终点',
    chinese: '在原文里的终点；终点上的字符不算在内。',
    english: 'End offset in the source, exclusive, in UTF-16 code units.',
  },
  line: {
    name: '行号',
    chinese: '在原文的第几行，从1数起。',
    english: 'Line of the source, from 1.',
  },
  report: {
    name: '报告',
    chinese: '报告的编号，也是网址的一部分。',
    english: 'Id of the report, as in its address.',
  },
  article: {
    name: '文章',
    chinese: '文章的编号，也是网址的一部分。',
    english: 'Id of the article, as in its address.',
  },
  paragraph: {
    name: '段落',
    chinese: '在文章页上的段号：p12是第12段，h3是第3个小标题。',
    english: 'Element id of the block on the page of the article: p12, h3.',
  },
  quote: {
    name: '原文写法',
    chinese: '照原文，只去掉中间的空格和换行。',
    english: 'As printed, white space removed.',
  },
  value: {
    name: '数值',
    chinese:
      '万、亿已经乘开，钱以元计；下降为负数。范围和几比几没有单一的数值，是空的；大到不能精确表示的，写成一串数字。',
    english:
      'Multiplied out; money in yuan; a decline is negative. Empty for ranges and ratios; a decimal string where a number would not be exact.',
  },
  unit: {
    name: '单位',
    chinese: '基本单位，如元、%、百分点、公里；原文没有写单位的，是空的。',
    english: 'The base measure; empty where the text prints none.',
  },
  low: {
    name: '下限',
    chinese: '范围的小的一头，单位同上；不是范围的，是空的。',
    english: 'Lower end of a range; empty otherwise.',
  },
  high: {
    name: '上限',
    chinese: '范围的大的一头；不是范围的，是空的。',
    english: 'Upper end of a range; empty otherwise.',
  },
  qualifier: {
    name: '限定词',
    chinese: '约、近、超过、以上、左右等，照原文；可以和数字不挨着。',
    english: 'About, nearly, over, at least … as printed; it may stand apart from the number.',
  },
  relation: {
    name: '关系',
    chinese: '这个数和它所量的东西是什么关系。',
    english: 'What the figure is to the thing it measures.',
  },
  base: {
    name: '比较的对象',
    chinese: '增长、增减、倍数同什么比：一个年份，或者全省平均等；没有写明的，是空的。',
    english: 'What a growth, change or ratio is measured against; empty where not said.',
  },
  status: {
    name: '状态',
    chinese: '报告把它说成什么。',
    english: 'What the report says of it.',
  },
  indicator: {
    name: '指标（原话）',
    chinese: '报告自己的说法。',
    english: 'What is measured, in the words of the report.',
  },
  indicatorId: {
    name: '指标编号',
    chinese: '归入的指标；没有合适的，是空的。',
    english: 'Id in our list of indicators; empty where none fits.',
  },
  place: {
    name: '地点',
    chinese: '这个数说的是哪里。',
    english: 'Where; the name of the place.',
  },
  placeId: {
    name: '地点编号',
    chinese: '归入的地点；没有合适的，是空的。',
    english: 'Id in our list of places; empty where none fits.',
  },
  period: {
    name: '时期',
    chinese:
      '2015是2015年，2010-2015是一段，by 2020是到2020年，2014-08是2014年8月；没有写明的，是空的。',
    english: 'A year, a range of years, by a year, or a month; empty where not known.',
  },
  how: {
    name: '读法',
    chinese: '程序用哪条规则认出来的。',
    english: 'Which rule read it.',
  },
  reviewed: {
    name: '人工核对',
    chinese: '有人对着原文核对过，就是true。',
    english: 'True once a person has confirmed it against the source.',
  },
};

/** The names of all fields, in the order of the schema. */
export const figureColumns = Object.keys(figureFields) as (keyof Figure)[];

/** What the values of a field with a fixed list mean; undefined for all other fields. */
export function fieldValues(field: keyof Figure): { value: string; meaning: string }[] | undefined {
  if (field === 'status') {
    return StatusSchema.options.map((value) => ({
      value,
      meaning: `${statusNames[value]}：${statusMeanings[value]}`,
    }));
  }
  if (field !== 'relation') return undefined;
  return RelationSchema.options.map((value) => ({ value, meaning: relationNames[value] }));
}
