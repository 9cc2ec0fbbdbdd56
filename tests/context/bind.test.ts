import { expect, test } from 'vitest';
import { bindIndicator, bindPlace, noVocabulary } from '../../scripts/context/bind.ts';

const vocabulary = {
  indicators: [
    { word: '规模以上工业增加值', id: 'industry-above-size' },
    { word: '固定资产投资', id: 'fixed-investment' },
    { word: '工业增加值', id: 'industry' },
    { word: '生产总值', id: 'gdp' },
    { word: '投资', id: 'investment' },
  ],
  places: [
    { word: '焦作新区', name: '焦作市城乡一体化示范区', id: 'shifanqu' },
    { word: '新区', name: '焦作市城乡一体化示范区', id: 'shifanqu' },
  ],
};

test.for([
  ['生产总值', 'gdp'],
  ['全市生产总值', 'gdp'],
  ['规模以上工业增加值', 'industry-above-size'],
  ['全部工业增加值', 'industry'],
  ['完成“固定资产”投资', 'fixed-investment'],
  ['投资', 'investment'],
  ['招商投资', null],
  ['生产总值能耗的降低', 'gdp'],
  ['企业', null],
  ['', null],
] satisfies [string, string | null][])('bindIndicator(%j) is %s', ([words, id]) => {
  expect(bindIndicator(words, vocabulary)).toBe(id);
});

test('bindPlace(name) knows a place by its name and by other words', () => {
  expect(bindPlace('焦作市城乡一体化示范区', vocabulary)).toBe('shifanqu');
  expect(bindPlace('新区', vocabulary)).toBe('shifanqu');
  expect(bindPlace('孟州市', vocabulary)).toBeNull();
});

test('nothing is bound without a vocabulary', () => {
  expect(bindIndicator('生产总值', noVocabulary)).toBeNull();
  expect(bindPlace('焦作市', noVocabulary)).toBeNull();
});
