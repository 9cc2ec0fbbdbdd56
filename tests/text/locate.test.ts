import { expect, test } from 'vitest';
import { locateAll, locateIn } from '../../scripts/text/locate.ts';
import { squeeze } from '../../scripts/text/space.ts';

const text = '总投资\n\n25\n\n亿元，投资 25 亿元';

test.for<[string, string[]]>([
  ['投资25亿元', ['投资\n\n25\n\n亿元', '投资 25 亿元']],
  ['投 资\n25', ['投资\n\n25', '投资 25']],
  ['25亿元，', ['25\n\n亿元，']],
  ['没有', []],
  ['', []],
  [' \n', []],
])('locateIn(text, %j) ignores white space in both', ([words, found]) => {
  expect(locateIn(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('locateIn(text, words) finds overlapping places too', () => {
  expect(locateIn('一一一', '一一')).toHaveLength(2);
});

test('locateAll(text, words, within) finds only what lies wholly inside', () => {
  const within = { start: text.indexOf('，'), end: text.length };
  expect(locateAll(squeeze(text), '25亿元', within)).toEqual([{ start: 15, end: 20 }]);
  expect(locateAll(squeeze(text), '25亿元', { start: 0, end: 8 })).toEqual([]);
});
