import { describe, expect, test } from 'vitest';
import {
  type Piece,
  printedTextOf,
  slicePieces,
  spanOf,
  splitPieces,
  textOf,
} from '../../scripts/text/pieces.ts';

/** 总投资 … 25 … 亿元, with white space between. */
const pieces: Piece[] = [
  { text: '总投资', span: { start: 0, end: 3 } },
  { text: '25', span: { start: 5, end: 7 } },
  { text: '亿元', span: { start: 9, end: 11 } },
];

describe('splitPieces(pieces, at)', () => {
  test.for([0, 1, 3, 4, 5, 7])('cuts before character %i and loses nothing', (at) => {
    const [before, after] = splitPieces(pieces, at);
    expect(textOf(before)).toBe('总投资25亿元'.slice(0, at));
    expect(textOf(after)).toBe('总投资25亿元'.slice(at));
  });

  test('cuts the span where it cuts the text', () => {
    const [before, after] = splitPieces(pieces, 4);
    expect(before.at(-1)).toEqual({ text: '2', span: { start: 5, end: 6 } });
    expect(after[0]).toEqual({ text: '5', span: { start: 6, end: 7 } });
  });
});

test('slicePieces(pieces, bounds) keeps the parts inside', () => {
  expect(slicePieces(pieces, { start: 2, end: 6 })).toEqual([
    { text: '资', span: { start: 2, end: 3 } },
    { text: '2', span: { start: 5, end: 6 } },
  ]);
  expect(slicePieces(pieces, { start: 3, end: 5 })).toEqual([]);
});

test('spanOf(pieces) reaches from the first character to the last, in any order', () => {
  expect(spanOf(pieces.toReversed())).toEqual({ start: 0, end: 11 });
});

test('printedTextOf(pieces) is what the source prints, textOf(pieces) what is read', () => {
  const sic = { id: 'c1', text: '反读', why: '形近', sure: 'high' } as const;
  const corrected: Piece[] = [{ text: '反渎', span: { start: 0, end: 2 }, sic }];
  expect([textOf(corrected), printedTextOf(corrected)]).toEqual(['反渎', '反读']);
});
