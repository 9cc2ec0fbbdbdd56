import { expect, test } from 'vitest';
import { decode, encode, joinList, splitList, type Value } from '../../scripts/search/cbor.ts';

test.for([0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295])(
  '%i is read as it is written',
  (each) => {
    expect(decode(encode(each))).toBe(each);
  },
);

const table: Value = ['汉'.repeat(300), [null, ['', 7]], Array.from({ length: 30 }, (_, at) => at)];

test('tables are read as they are written', () => {
  expect(decode(encode(table))).toEqual(table);
});

test('a list is split into its elements, and they make the list again', () => {
  const list = encode(['汉', [1, [300, '字']], []]);
  const elements = splitList(list);
  expect(elements.map(decode)).toEqual(['汉', [1, [300, '字']], []]);
  expect(joinList(elements)).toEqual(list);
});

test('a number below 0 is passed over, not read', () => {
  // [[-25, -1000], 1]
  const list = Buffer.of(0x82, 0x82, 0x38, 24, 0x39, 0x03, 0xe7, 0x01);
  expect(splitList(list)).toEqual([list.subarray(1, 7), list.subarray(7)]);
  expect(() => decode(list)).toThrow('Unexpected kind 1 in CBOR, expected a table');
});

test('what is no list cannot be split', () => {
  expect(() => splitList(encode('汉'))).toThrow('Unexpected kind 3 in CBOR, expected a table');
  expect(() => splitList(Buffer.of(0x81, 0xfb))).toThrow('Unexpected length 27 in CBOR');
});
