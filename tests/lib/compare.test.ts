import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinWords, markShared, parseSide, sharedTerms, writeSide } from '../../src/lib/compare.ts';

const words = new Map([
  ['zhuanxing', new Set(['转型升级', '转型'])],
  ['touzi', new Set(['投资'])],
]);

test.for([
  ['a-b/c', { report: 'a-b', article: 'c', block: undefined }],
  ['a/b#p3', { report: 'a', article: 'b', block: 'p3' }],
  ['a/b#002-12', { report: 'a', article: 'b', block: '002-12' }],
] as const)('%s names a side, and is written so', ([text, side]) => {
  expect(parseSide(text)).toEqual(side);
  expect(parseSide(text) && writeSide(side)).toBe(text);
});

test.for([null, '', 'a', 'a/b/c', '../a/b', 'a/b#', '//x/y', 'javascript:1/2', 'a/b#"><b>'])(
  '%s names none',
  (text) => {
    expect(parseSide(text)).toBeUndefined();
  },
);

test('a term is shared where both texts name it, each in its own words', () => {
  const shared = sharedTerms('加快转型。', '推动转型升级，扩大投资。', words);
  expect([...shared.keys()]).toEqual(['zhuanxing']);
});

test('of two articles the words of one term are joined', () => {
  const joined = joinWords(new Map([['a', new Set(['x'])]]), new Map([['a', new Set(['y'])]]));
  expect(joined).toEqual(new Map([['a', new Set(['x', 'y'])]]));
});

test('the longest words are marked, and no character is lost', () => {
  expect(markShared('加快转型升级', words)).toEqual([
    { text: '加快', term: undefined },
    { text: '转型升级', term: 'zhuanxing' },
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('转', '型', '升级', '投资', 'x')), (pieces) => {
      const text = pieces.join('');
      expect(
        markShared(text, words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
