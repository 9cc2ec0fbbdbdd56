import { expect, test } from 'vitest';
import { offlineState, offlineWords } from '../../src/offline/offline-state.ts';

const none = { installing: null, waiting: null, active: null };
const installing = { state: 'installing' } as const;
const waiting = { state: 'installed' } as const;
const active = { state: 'activated' } as const;

test.for([
  ['the first worker fetches', { ...none, installing }, '正在保存到本机'],
  ['the first worker waits a moment', { ...none, waiting }, '正在保存到本机'],
  ['the first worker starts', { ...none, active: { state: 'activating' } }, '正在保存到本机'],
  ['all is kept', { ...none, active }, '可离线使用'],
  ['a new worker fetches', { ...none, active, installing }, '可离线使用，正在更新'],
  ['a new worker waits', { ...none, active, waiting }, '新版本已备好，重新打开即可'],
  ['a newer one fetches', { active, waiting, installing }, '新版本已备好，重新打开即可'],
  ['the first worker was given up', none, '没能保存到本机，联网时可照常使用'],
] as const)('when %s', ([, workers, words]) => {
  expect(offlineWords[offlineState(workers)]).toBe(words);
});
