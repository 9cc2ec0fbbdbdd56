import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForNumbers } from '../../scripts/numbers/fold.ts';

fc.configureGlobal({ seed: 20_120_203 });

test('foldForNumbers(text) folds full-width digits and signs, and other forms of numerals', () => {
  expect(foldForNumbers('０１２３４５６７８９．％：～－—–〜∼')).toBe('0123456789.%:~---~~');
  expect(foldForNumbers('二〇一五、○、萬億兩')).toBe('二零一五、零、万亿两');
});

test('foldForNumbers(text) leaves a full-width comma and all other text', () => {
  expect(foldForNumbers('1，000元（焦作）‰。ａ')).toBe('1，000元（焦作）‰。ａ');
});

test('foldForNumbers(text) never changes the length, so that offsets hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldForNumbers(text)).toHaveLength(text.length);
    }),
  );
});
