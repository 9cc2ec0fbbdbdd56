import { expect, test } from 'vitest';
import { situate } from '../../scripts/context/situate.ts';
import { findFigures } from '../../scripts/figures/find-figures.ts';

test('situate(text, tokens) cuts the words around a figure at sentences, clauses and figures', () => {
  const text = '开头的话。去年投资5亿元，工业增长3%以上；新增12家企业，其他。结束';
  const [money, growth, firms] = situate(text, findFigures(text));
  expect(money).toMatchObject({
    sentenceBefore: '去年投资',
    clauseBefore: '去年投资',
    clauseAfter: '',
    opening: '开头的话',
    earlier: '开头的话。',
  });
  expect(growth).toMatchObject({
    sentenceBefore: '去年投资5亿元，工业增长',
    clauseBefore: '工业增长',
    clauseAfter: '以上',
    sentenceAfter: '以上',
  });
  expect(firms).toMatchObject({
    sentenceBefore: '新增',
    statementBefore: '去年投资5亿元，工业增长3%以上；新增',
    clauseAfter: '企业',
    sentenceAfter: '企业，其他',
  });
});

test('situate(text, tokens) looks no further than a bounded stretch', () => {
  const text = `${'没有停顿'.repeat(500)}5亿元${'没有停顿'.repeat(500)}`;
  for (const words of Object.values(situate(text, findFigures(text))[0] ?? {})) {
    if (typeof words === 'string') expect(words.length).toBeLessThan(500);
  }
});
