import { expect, test } from 'vitest';
import { lineRuns } from '../../src/lib/line-runs.ts';
import { sourceLines } from '../../src/lib/source-lines.ts';
import { dropped, inBlock, source } from './source.fixture.ts';

function runsOf(...stretches: Parameters<typeof source>) {
  const { text, ledger } = source(...stretches);
  return lineRuns(sourceLines(text, ledger)).map(({ destinations, lines }) => [
    destinations.map((each) => (each.kind === 'text' ? each.block : each.reason)),
    lines.map(({ number }) => number),
  ]);
}

const end = dropped('line-break');

test('neighbouring lines of one block are one run, blank lines among them', () => {
  const runs = runsOf(
    ['\n', end],
    ['甲', inBlock('p1')],
    ['\n\n', end],
    ['乙', inBlock('p1')],
    ['\n\n', end],
    ['丙', inBlock('p2')],
  );
  expect(runs).toEqual([
    [['p1'], [1, 2, 3, 4, 5]],
    [['p2'], [6]],
  ]);
});

test('a line that feeds two blocks is a run of its own', () => {
  const runs = runsOf(
    ['甲', inBlock('p1')],
    ['\n', end],
    ['乙', inBlock('p1')],
    ['丙', inBlock('p2')],
    ['\n', end],
    ['丁', inBlock('p2')],
  );
  expect(runs).toEqual([
    [['p1'], [1]],
    [['p1', 'p2'], [2]],
    [['p2'], [3]],
  ]);
});

test('white space and heading marks do not count as a destination; other drops do', () => {
  const runs = runsOf(
    ['## ', dropped('markup')],
    ['题', inBlock('h1')],
    ['\n', end],
    ['重复', dropped('duplicate')],
    ['\n', end],
    ['①4', dropped('furniture')],
  );
  expect(runs).toEqual([
    [['h1'], [1]],
    [['duplicate'], [2]],
    [['furniture'], [3]],
  ]);
});
