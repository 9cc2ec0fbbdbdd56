import { expect, test } from 'vitest';
import { decode, encode, type Value } from '../../scripts/search/cbor.ts';
import { dividePiece } from '../../scripts/search/divide.ts';

/** A word that takes about so many bytes. */
const word = (name: string, bytes: number): Value => [name, Array(bytes).fill(1)];
const divide = (words: Value[]) => dividePiece(encode([words]));
const wordsOf = (bytes: Uint8Array) => (decode(bytes) as Value[][])[0] ?? [];

test('a piece that is small stays one', () => {
  const words = [word('一', 10), word('丁', 20)];
  expect(divide(words)).toEqual([{ from: '一', to: '丁', bytes: encode([words]) }]);
});

test('a large one is divided between its words, none lost, in their order', () => {
  const words = ['!', '一', '丁', '七', '𠮷'].map((name) => word(name, 2000));
  const pieces = divide(words);
  expect(pieces.map(({ from, to }) => [from, to])).toEqual([
    ['!', '一'],
    ['丁', '七'],
    ['𠮷', '𠮷'],
  ]);
  expect(pieces.flatMap(({ bytes }) => wordsOf(bytes))).toEqual(words);
});

test('a word that is too long by itself stands alone', () => {
  const pieces = divide([word('一', 10), word('的', 9000), word('龙', 10)]);
  expect(pieces.map(({ from, to }) => from + to)).toEqual(['一一', '的的', '龙龙']);
});
