import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, readTree } from '../../scripts/disk/read-tree.ts';
import { tempFolder } from '../helpers/temp.ts';

test('listFiles(folder, ending) names the files that end so, sorted, and no folders', () => {
  const folder = tempFolder({ 'b.txt': '', 'a.txt': '', 'c.md': '', 'd/e.txt': '' });
  mkdirSync(join(folder, 'f.txt'));
  expect(listFiles(folder, '.txt')).toEqual(['a.txt', 'b.txt']);
});

test('readTree(folder) reads every file below, under its path', () => {
  const folder = tempFolder({ 'b/c.txt': '丙', 'a.txt': '甲', 'b/.d': '丁' });
  expect([...readTree(folder)]).toEqual([
    ['a.txt', '甲'],
    ['b/.d', '丁'],
    ['b/c.txt', '丙'],
  ]);
});

test('readTree(folder) of a folder that is not there is empty', () => {
  expect(readTree(join(tempFolder(), 'nowhere'))).toEqual(new Map());
});
