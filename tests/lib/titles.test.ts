import { expect, test } from 'vitest';
import { shortTitle } from '../../src/lib/titles.ts';

test('shortTitle keeps a title that is short enough', () => {
  expect(shortTitle('重托与期待')).toBe('重托与期待');
});

test('shortTitle keeps as many whole parts of a printed title as fit', () => {
  const title = '正视问题　明确目标　狠抓落实　强化保障';
  expect(shortTitle(title, 12)).toBe('正视问题　明确目标…');
  expect(shortTitle(title, 16)).toBe('正视问题　明确目标　狠抓落实…');
});

test('shortTitle cuts a title whose first part names nothing', () => {
  expect(shortTitle('关于 2012年市政建设工作安排的通知', 10)).toBe('关于 2012年市…');
});

test('shortTitle cuts a long title at the limit, counting the ellipsis', () => {
  const short = shortTitle('焦作市人民代表大会常务委员会工作报告', 12);
  expect(short).toBe('焦作市人民代表大会常务…');
  expect(Array.from(short)).toHaveLength(12);
});

test('shortTitle counts a character outside the BMP as one and never halves it', () => {
  expect(shortTitle('𠮷'.repeat(20), 5)).toBe(`${'𠮷'.repeat(4)}…`);
});

test('shortTitle drops a dash before a subtitle', () => {
  expect(shortTitle('———走笔')).toBe('走笔');
});
