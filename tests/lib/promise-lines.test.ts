import { expect, test } from 'vitest';
import { pledgesByFigure } from '../../src/lib/promise-lines.ts';
import type { Pledge } from '../../src/schemas/promise.ts';

const place = { report: 'a', article: 'b', block: 'p1', start: 0, end: 1, text: '一' };
const figure = (id: string) => ({ id, start: 0, end: 1 });
const promise = (id: string, again: string[], later: string[]): Pledge => ({
  id,
  order: 1,
  targets: [{ id, again }],
  placeId: null,
  fields: ['other'],
  due: [],
  said: { ...place, lines: [1, 1], figures: [figure(id)] },
  again: [],
  verdict: 'met',
  later: [{ ...place, lines: [2, 2], figures: later.map(figure) }],
  why: null,
  silence: null,
  how: 'rule',
});

const first = promise('t1', ['t2'], ['r1', 'r2']);
const second = promise('t3', ['t2'], ['r2', 'r2']);
const { targets, results } = pledgesByFigure([first, second]);

test('a target belongs to the first promise that names it, once or again', () => {
  expect([...targets]).toEqual([
    ['t1', first],
    ['t2', first],
    ['t3', second],
  ]);
});

test('a result belongs to every promise that names it, to each once', () => {
  expect([...results]).toEqual([
    ['r1', [first]],
    ['r2', [first, second]],
  ]);
});
