import { expect, test } from 'vitest';
import { blockName, firstLine, kindNames, lineName, reasonNames } from '../../src/lib/names.ts';
import { ArticleKindSchema } from '../../src/schemas/edition.ts';
import { DropReasonSchema } from '../../src/schemas/ledger.ts';

test.each([
  ['p12', '第12段'],
  ['h3', '第3个小标题'],
  ['title', '标题'],
  ['byline', '署名'],
  ['strange', 'strange'],
])('blockName(%s) is %s', (id, expected) => {
  expect(blockName(id)).toBe(expected);
});

test('lineName names one line once and a range with a dash', () => {
  expect(lineName('7')).toBe('第7行');
  expect(lineName('7-9')).toBe('第7–9行');
  expect(lineName([91, 115])).toBe('第91–115行');
  expect(lineName([4, 4])).toBe('第4行');
});

test('firstLine reads the first line of a range, and finds none in no lines', () => {
  expect(firstLine('57-60')).toBe(57);
  expect(firstLine('')).toBeUndefined();
});

test('every kind and every reason of the schemas has a name of its own', () => {
  const kinds = ArticleKindSchema.options.map((kind) => kindNames[kind]);
  const reasons = DropReasonSchema.options.map((reason) => reasonNames[reason]);
  expect(new Set(kinds).size).toBe(ArticleKindSchema.options.length);
  expect(new Set(reasons).size).toBe(DropReasonSchema.options.length);
});
