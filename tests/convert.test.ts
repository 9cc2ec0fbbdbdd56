import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../scripts/disk/read-tree.ts';
import { run } from './helpers/run.ts';
import { files } from './helpers/small-project.ts';
import { tempFolder } from './helpers/temp.ts';

/** A folder with a converted report in it. */
function convertedFolder(): string {
  const folder = tempFolder(files);
  expect(run('convert.ts', folder)).toEqual({ code: 0, lines: ['1/1 converted'] });
  return folder;
}

test('converts the seeds of a folder, and twice to the same bytes', () => {
  const folder = convertedFolder();
  const first = readTree(join(folder, 'content/reports'));
  expect([...first.keys()]).toEqual([
    'a/checks.json',
    'a/figures.json',
    'a/ledger.json',
    'a/one.mdx',
    'a/terms.json',
    'checks.json',
    'lessons.json',
    'promises.json',
    'threads.json',
  ]);
  expect(run('convert.ts', folder).code).toBe(0);
  expect(readTree(join(folder, 'content/reports'))).toEqual(first);
});

test('converts seeds without editions into another folder', () => {
  const folder = tempFolder({
    'texts/b 1.txt': '报告\n\n正文。\n',
    'texts/c.txt': '正文。\n',
    'texts/d.md': '',
  });
  const { code } = run(
    'convert.ts',
    folder,
    '--seeds',
    'texts',
    '--out',
    'x',
    '--editions',
    'texts',
  );
  expect(code).toBe(0);
  expect([...readTree(join(folder, 'x')).keys()]).toEqual([
    'b1/checks.json',
    'b1/figures.json',
    'b1/full-text.mdx',
    'b1/ledger.json',
    'b1/terms.json',
    'c/checks.json',
    'c/figures.json',
    'c/full-text.mdx',
    'c/ledger.json',
    'c/terms.json',
  ]);
});

test('reports the problems of all files together', () => {
  const folder = tempFolder({
    ...files,
    'seeds/b.txt': '',
    'seeds/c.txt': '\ufeff焦',
    'content/editions/z.yml': 'a: 1\n',
  });
  const { code, lines } = run('convert.ts', folder);
  expect(code).toBe(1);
  expect(lines.filter((line) => /^(?:seeds|content)\//.test(line)).length).toBeGreaterThan(3);
});

describe('--check', () => {
  const check = (folder: string) => run('convert.ts', folder, '--check');
  const mdx = 'content/reports/a/one.mdx';

  test('passes on fresh output, and writes nothing', () => {
    expect(check(convertedFolder()).code).toBe(0);
  });

  test.for([
    ['stale', (folder: string) => writeFileSync(join(folder, mdx), '---\n旧\n'), `${mdx}:2:1`],
    ['missing', (folder: string) => rmSync(join(folder, mdx)), `${mdx}:1:1`],
    [
      'extra',
      (folder: string) => writeFileSync(join(folder, 'content/reports/b.mdx'), '多\n'),
      'content/reports/b.mdx:1:1',
    ],
  ] satisfies [string, (folder: string) => void, string][])(
    'fails on a file that is %s',
    ([, change, place]) => {
      const folder = convertedFolder();
      change(folder);
      const before = readTree(folder);
      const { code, lines } = check(folder);
      expect(code).toBe(1);
      expect(lines.filter((line) => line.startsWith(`${place}  Unexpected `))).toHaveLength(1);
      expect(readTree(folder)).toEqual(before);
    },
  );

  test('fails when nothing has been written yet', () => {
    expect(check(tempFolder(files)).code).toBe(1);
  });
});
