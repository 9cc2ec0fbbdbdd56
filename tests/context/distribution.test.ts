import { describe, expect, test } from 'vitest';
import { resolveFigures } from '../../scripts/context/resolve.ts';
import { findFigures } from '../../scripts/figures/find-figures.ts';
import { show } from './support/read.ts';

/** [text, each figure with what it measures]. */
const lists: [string, ...string[]][] = [
  ['生产总值、财政收入分别增长10.5%、15.2%', '10.5% 生产总值', '15.2% 财政收入'],
  ['生产总值和财政收入分别增长10.5%和15.2%', '10.5% 生产总值', '15.2% 财政收入'],
  [
    '生产总值、财政收入、固定资产投资分别增长10.5%、15.2%和20.3%',
    '10.5% 生产总值',
    '15.2% 财政收入',
    '20.3% 固定资产投资',
  ],
  [
    '生产总值达到1200亿元，财政收入达到80亿元，分别增长10.5%、15.2%',
    '1200亿元 生产总值',
    '80亿元 财政收入',
    '10.5% 生产总值',
    '15.2% 财政收入',
  ],
  [
    '完成工业总产值500亿元、利税60亿元、利润30亿元，同比分别增长20%、15%、10%',
    '500亿元 工业总产值',
    '60亿元 利税',
    '30亿元 利润',
    '20% 工业总产值',
    '15% 利税',
    '10% 利润',
  ],
  [
    '城镇收入达到2.1万元，农民收入达到1万元，分别是2010年的1.5倍和1.6倍',
    '2.1万元 城镇收入',
    '1万元 农民收入',
    '1.5倍 城镇收入',
    '1.6倍 农民收入',
  ],
  ['城镇和农村居民收入均增长10%', '10% 城镇和农村居民收入'],
  ['实施项目100个，其中工业项目60个', '100个 项目', '60个 工业项目'],
  ['固定资产投资50亿元，其中工业投资30亿元', '50亿元 固定资产投资', '30亿元 工业投资'],
  ['固定资产投资50亿元，增长20%', '50亿元 固定资产投资', '20% 固定资产投资'],
  ['生产总值达到1370亿元，是2010年的1.8倍', '1370亿元 生产总值', '1.8倍 生产总值'],
];

const changes: [string, ...string[]][] = [
  ['城镇化率由45%提高到52%', '45% 城镇化率', '52% 城镇化率'],
  ['规模以上企业从120家增加到200家', '120家 规模以上企业', '200家 规模以上企业'],
  ['重点项目由20个增加到35个', '20个 重点项目', '35个 重点项目'],
  ['城镇化率从2010年的40%提高到2013年的48%', '40% 城镇化率', '48% 城镇化率'],
  ['财政收入从1997年的8651亿元增加到2002年的1.9万亿元', '8651亿元 财政收入', '1.9万亿元 财政收入'],
];

describe('resolveFigures(text, tokens, context)', () => {
  test.for(lists)('gives each figure of a list its own name: %s', ([text, ...shown]) => {
    expect(show(text, 'indicator')).toEqual(shown);
  });

  test.for(changes)('gives both ends of a change the same name: %s', ([text, ...shown]) => {
    expect(show(text, 'indicator')).toEqual(shown);
  });

  test('gives both ends of a change their own period', () => {
    const text = '城镇化率从2010年的40%提高到2013年的48%';
    expect(show(text, 'period')).toEqual(['40% 2010', '48% 2013']);
    expect(show('规模以上企业由2010年的120家增加到2013年的200家', 'period')).toEqual([
      '120家 2010',
      '200家 2013',
    ]);
  });

  test('gives each figure of a list its own place', () => {
    expect(show('孟州市、沁阳市财政收入分别达到5亿元、6亿元', 'place')).toEqual([
      '5亿元 孟州市',
      '6亿元 沁阳市',
    ]);
  });

  test('one figure serves two indicators under both names', () => {
    expect(show('生产总值和财政收入均增长12%', 'indicator')).toEqual(['12% 生产总值和财政收入']);
  });

  test('looks at each figure of a long list a bounded number of times', () => {
    expect(looksPerFigure(800)).toBeLessThan(2 * looksPerFigure(200));
  });
});

/** How often the start of a figure is read while `count` pairs after 分别 are resolved. */
function looksPerFigure(count: number): number {
  const text = '投资分别增长5%、6亿元'.repeat(count);
  let looks = 0;
  const tokens = findFigures(text).map((token) => {
    const { start } = token;
    return Object.defineProperty({ ...token }, 'start', {
      get: () => {
        looks += 1;
        return start;
      },
    });
  });
  resolveFigures(text, tokens, { genre: 'press', headings: [], places: [] });
  return looks / tokens.length;
}
