import { expect, test } from 'vitest';
import { isSpace, squeeze, withoutSpace } from '../../scripts/text/space.ts';

test.for([
  [' ', true],
  ['\t', true],
  ['\n', true],
  ['\u0085', true],
  ['\u00a0', true],
  ['\u1680', true],
  ['\u2003', true],
  ['\u2028', true],
  ['\u202f', true],
  ['\u3000', true],
  ['\u200b', false],
  ['\u200d', false],
  ['\u2060', false],
  ['\ufeff', false],
  ['\u180e', false],
  ['甲', false],
  ['  ', false],
  ['', false],
] satisfies [string, boolean][])('isSpace(%j) is %s', ([character, expected]) => {
  expect(isSpace(character)).toBe(expected);
});

test('withoutSpace(text) removes white space and nothing else', () => {
  expect(withoutSpace(' 2\u3000月\r\n\u00a01\u200b日\ufeff ')).toBe('2月1\u200b日\ufeff');
});

test('squeeze(text) keeps the way back, also through astral characters', () => {
  expect(squeeze(' 甲 \u{20bb7}\n')).toEqual({ text: '甲\u{20bb7}', offsets: [1, 3, 4, 6] });
  expect(squeeze('')).toEqual({ text: '', offsets: [0] });
});
