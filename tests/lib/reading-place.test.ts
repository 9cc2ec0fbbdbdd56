import { expect, test } from 'vitest';
import { parsePlace, percentOf } from '../../src/lib/reading-place.ts';

const place = { path: '/reports/a-b/c/', title: '题', block: 'p3', percent: 40 };

test('a place comes back as it was kept', () => {
  expect(parsePlace(JSON.stringify(place))).toEqual(place);
});

test.for([
  null,
  '',
  '{',
  'null',
  '[]',
  JSON.stringify({ ...place, path: 'javascript:alert(1)' }),
  JSON.stringify({ ...place, path: '//example.org/reports/a/b/' }),
  JSON.stringify({ ...place, block: 'p3"><b>' }),
  JSON.stringify({ ...place, title: 3 }),
  JSON.stringify({ ...place, percent: '40' }),
])('%s is no place', (kept) => {
  expect(parsePlace(kept)).toBeUndefined();
});

test.for([
  [0, 100, 0],
  [-5, 100, 0],
  [50, 100, 50],
  [101, 100, 100],
  [3, 0, 100],
] as const)('%i of %i is %i %%', ([at, length, percent]) => {
  expect(percentOf(at, length)).toBe(percent);
});
