import { expect, test } from 'vitest';
import type { OutlineCorrection } from '../../src/lib/outline.ts';
import { type BlockKey, matchReadings } from '../../src/lib/readings.ts';
import { dropped, inBlock, source } from './source.fixture.ts';

const correction = (id: string, sic: string, block = 'p1'): OutlineCorrection => ({
  id,
  block,
  sic,
  corr: '正',
  why: '误',
  sure: 'high',
});

function match(corrections: OutlineCorrection[], ...stretches: Parameters<typeof source>) {
  const { text, ledger } = source(...stretches);
  const byBlock = Map.groupBy(corrections, ({ block }): BlockKey => `a/${block}`);
  return [...matchReadings(text, ledger, byBlock)].map(([start, { id }]) => [start, id]);
}

test('a corrected stretch finds its correction by block and characters', () => {
  const found = match(
    [correction('c1', '反读'), correction('c2', '人防')],
    ['甲', inBlock('p1')],
    ['人防', inBlock('p1', true)],
    ['乙', inBlock('p1')],
    ['反读', inBlock('p1', true)],
  );
  expect(found).toEqual([
    [1, 'c2'],
    [4, 'c1'],
  ]);
});

test('a correction split by a line end is one', () => {
  const found = match(
    [correction('c1', 'de velop')],
    ['de', inBlock('p1', true)],
    ['\n\n', dropped('line-break')],
    ['velop', inBlock('p1', true)],
  );
  expect(found).toEqual([
    [0, 'c1'],
    [4, 'c1'],
  ]);
});

test('the same misprint twice takes the corrections in turn', () => {
  const found = match(
    [correction('c1', 'and'), correction('c2', 'and')],
    ['and', inBlock('p1', true)],
    ['甲', inBlock('p1')],
    ['and', inBlock('p1', true)],
  );
  expect(found).toEqual([
    [0, 'c1'],
    [4, 'c2'],
  ]);
});

test('a stretch that fits no correction of its block is left out', () => {
  expect(match([correction('c1', '甲', 'p2')], ['甲', inBlock('p1', true)])).toEqual([]);
});
