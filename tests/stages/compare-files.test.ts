import { expect, test } from 'vitest';
import { formatProblem } from '../../scripts/problems/problem.ts';
import { compareFiles } from '../../scripts/stages/compare-files.ts';

const fresh = new Map([
  ['a/one.mdx', '一\n二\n三\n'],
  ['a/two.mdx', '二\n'],
]);

const compare = (actual: [string, string][]): string[] =>
  compareFiles('out', fresh, new Map(actual)).map(formatProblem);

const says = (place: string, what: string): string =>
  `out/${place}  Unexpected ${what}, expected what the seeds and editions give; run \`npm run convert\`  stale-output`;

test('says nothing when nothing differs', () => {
  expect(compare([...fresh])).toEqual([]);
});

test('names the first line that differs', () => {
  expect(
    compare([
      ['a/one.mdx', '一\n贰\n三\n'],
      ['a/two.mdx', '二\n'],
    ]),
  ).toEqual([says('a/one.mdx:2:1', 'content')]);
});

test('tells a missing file and one too many apart', () => {
  expect(
    compare([
      ['a/one.mdx', '一\n二\n三\n'],
      ['b/x.mdx', ''],
    ]),
  ).toEqual([says('a/two.mdx:1:1', 'absence of file'), says('b/x.mdx:1:1', 'file')]);
});

test('sees lines added at the end', () => {
  expect(
    compare([
      ['a/one.mdx', '一\n二\n三\n四\n'],
      ['a/two.mdx', '二\n'],
    ]),
  ).toEqual([says('a/one.mdx:4:1', 'content')]);
});

test('sees a file that has become empty', () => {
  expect(
    compare([
      ['a/one.mdx', '一\n二\n三\n'],
      ['a/two.mdx', ''],
    ]),
  ).toEqual([says('a/two.mdx:1:1', 'content')]);
});
