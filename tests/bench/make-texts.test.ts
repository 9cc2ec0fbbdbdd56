import { expect, test } from 'vitest';
import { makeQueries, makeTexts } from '../../scripts/bench/make-texts.ts';

const source = '焦作市的第一句话说的是发展。\n第二句话说的是\n改革和开放！';

test('real texts come first, made ones have 3,000 characters of their sentences', () => {
  const [real, made = '', other] = makeTexts(3, ['真的报告'], [source]);
  expect(real).toBe('真的报告');
  expect(made.length).toBeGreaterThan(3000);
  expect(made.length).toBeLessThan(3600);
  expect(made).toContain('第二句话说的是改革和开放！');
  expect(other).not.toBe(made);
});

test('no more texts than asked for, and the same each time', () => {
  expect(makeTexts(1, ['一', '二'], [source])).toEqual(['一']);
  expect(makeTexts(4, [], [source])).toEqual(makeTexts(4, [], [source]));
});

test('queries stand in the texts', () => {
  const texts = makeTexts(2, [], [source]);
  const queries = makeQueries(50, texts);
  expect(queries).toHaveLength(50);
  expect(queries).toEqual(makeQueries(50, texts));
  for (const query of queries) {
    expect(query).toMatch(/^[\p{Script=Han}\d]{2,6}$/u);
    expect(texts.some((text) => text.includes(query))).toBe(true);
  }
});
