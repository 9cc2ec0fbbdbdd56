import { expect, test } from 'vitest';
import { countTargets, countVerdicts, targetIds } from '../../src/lib/promise-counts.ts';
import type { Pledge } from '../../src/schemas/promise.ts';

const said = { report: 'a', article: 'b', block: 'p1', start: 0, end: 1, text: '一', figures: [] };
const promise = (verdict: Pledge['verdict'], targets: Pledge['targets']): Pledge => ({
  id: 'x',
  order: 1,
  targets,
  placeId: null,
  fields: ['other'],
  due: [],
  said: { ...said, lines: [1, 1] },
  again: [],
  verdict,
  later: [],
  why: null,
  silence: null,
  how: 'none',
});
const promises = [
  promise('met', [
    { id: '1', again: ['2'] },
    { id: '3', again: [] },
  ]),
  promise('nothing', [{ id: '4', again: [] }]),
  promise('met', []),
];

test('countVerdicts counts every verdict, also those that no promise has', () => {
  expect(countVerdicts(promises)).toEqual([
    { verdict: 'met', promises: 2, figures: 3 },
    { verdict: 'missed', promises: 0, figures: 0 },
    { verdict: 'moved', promises: 0, figures: 0 },
    { verdict: 'incomparable', promises: 0, figures: 0 },
    { verdict: 'nothing', promises: 1, figures: 1 },
  ]);
});

test('countTargets and targetIds take a repeated target each time', () => {
  expect(countTargets(promises)).toBe(4);
  expect(promises.map(targetIds)).toEqual([['1', '2', '3'], ['4'], []]);
});
