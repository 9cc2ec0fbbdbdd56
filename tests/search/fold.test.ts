import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, editsOf } from '../../src/search/edits.ts';
import { fold, foldWithPlaces } from '../../src/search/fold.ts';

fc.configureGlobal({ seed: 20_120_203 });

test.for([
  ['PPP', 'ppp'],
  ['ＰＰＰ模式', 'ppp模式'],
  ['４１．５％', '41.5%'],
  ['3％', '3%'],
  ['市政协　将于 本月\n九日', '市政协将于本月九日'],
  ['零\u200b宽\ufeff标\u00ad记\u2060', '零宽标记'],
  ['e\u0301té', 'été'],
  ['e\u200d\u0301', 'é'],
  ['说"快"', '说＂快＂'],
  ['，,（(：:', '，,（(：:'],
  ['〇①㎡℃', '〇①㎡℃'],
  ['', ''],
] as const)('%s is searched as %s', ([text, folded]) => {
  expect(fold(text)).toBe(folded);
});

const anything = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed());
const mixture = fc
  .array(
    fc.oneof(anything, fc.constantFrom('Ａ', 'ａ', 'A', '％', '％', '\u0301', 'İ', '"', ' ', '字')),
  )
  .map((parts) => parts.join(''));

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('every folded character leads back to the characters it came from', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      const folded = foldWithPlaces(text);
      expect(folded.text).toBe(fold(text));
      expect(folded.starts).toHaveLength(folded.text.length);
      for (let at = 0; at < folded.text.length; at += 1) {
        const [start = -1, end = -1] = [folded.starts[at], folded.ends[at]];
        expect(fold(text.slice(start, end))).toContain(folded.text[at]);
        expect(start).toBeGreaterThanOrEqual(folded.starts[at - 1] ?? 0);
      }
    }),
  );
});

test('what folding changed gives the text back', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      expect(applyEdits(fold(text), editsOf(text))).toBe(text);
    }),
  );
});
