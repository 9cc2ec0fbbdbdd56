import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../../scripts/disk/read-tree.ts';
import { writeTree } from '../../scripts/disk/write-tree.ts';
import { messagesOf } from '../helpers/messages.ts';
import { tempFolder } from '../helpers/temp.ts';

const before = { 'out/old/ledger.json': '{}', 'out/old/one.mdx': '旧' };
const files = new Map([
  ['new/ledger.json', '{}'],
  ['new/一.mdx', '新'],
]);

test('writes the files into a folder that is not there yet', () => {
  const folder = tempFolder();
  writeTree(join(folder, 'some/out'), files);
  expect(readTree(join(folder, 'some/out'))).toEqual(files);
});

test('replaces what an earlier run wrote, whole', () => {
  const folder = tempFolder(before);
  writeTree(join(folder, 'out'), files);
  expect(readTree(join(folder, 'out'))).toEqual(files);
  expect(readdirSync(folder)).toEqual(['out']);
});

test('writes into an empty folder', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'out'));
  writeTree(join(folder, 'out'), files);
  expect(readTree(join(folder, 'out'))).toEqual(files);
});

test.for([
  ['a file', 'out/notes.txt'],
  ['a hidden file', 'out/.git/HEAD'],
  ['a folder without a ledger', 'out/photos/a.jpg'],
])('refuses a folder that holds %s of somebody else', ([, path = '']) => {
  const folder = tempFolder({ ...before, [path]: '别人的' });
  const out = join(folder, 'out');
  const [, name] = path.split('/');
  expect(messagesOf(() => writeTree(out, files))).toEqual([
    `${out}:1:1  Unexpected \`${name}\` in the output folder, expected an empty folder or reports written before  output-not-ours`,
  ]);
  expect(readTree(out)).toEqual(
    new Map([
      [path.slice(4), '别人的'],
      ['old/ledger.json', '{}'],
      ['old/one.mdx', '旧'],
    ]),
  );
});

test('leaves the earlier files as they were when a file cannot be written', () => {
  const folder = tempFolder(before);
  const impossible = new Map([...files, ['new/ledger.json/inside', '']]);
  expect(() => writeTree(join(folder, 'out'), impossible)).toThrow();
  expect(readTree(folder)).toEqual(new Map(Object.entries(before)));
});

test('refuses an output that is a file', () => {
  const folder = tempFolder({ out: '一个文件' });
  expect(messagesOf(() => writeTree(join(folder, 'out'), files))).toHaveLength(1);
  expect(readTree(folder)).toEqual(new Map([['out', '一个文件']]));
});
