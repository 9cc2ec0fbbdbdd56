import { expect, test } from 'vitest';
import { bySpan, contains, intersect, overlaps, type Span } from '../../scripts/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });

test.for<[Span, Span, boolean, boolean, Span | undefined]>([
  [span(0, 5), span(2, 3), true, true, span(2, 3)],
  [span(0, 5), span(3, 8), true, false, span(3, 5)],
  [span(0, 5), span(5, 8), false, false, undefined],
  [span(0, 5), span(0, 5), true, true, span(0, 5)],
  [span(6, 9), span(0, 5), false, false, undefined],
])('%o and %o', ([a, b, meet, inside, common]) => {
  expect(overlaps(a, b)).toBe(meet);
  expect(overlaps(b, a)).toBe(meet);
  expect(contains(a, b)).toBe(inside);
  expect(intersect(a, b)).toEqual(common);
});

test('bySpan orders by start, then by end', () => {
  expect([span(3, 4), span(0, 9), span(0, 2)].sort(bySpan)).toEqual([
    span(0, 2),
    span(0, 9),
    span(3, 4),
  ]);
});
