import { expect, test } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import { lookUp } from '../../src/search/look-up.ts';
import { scanEngine } from '../../src/search/scan-engine.ts';
import { article, paragraph, wordsOf } from './texts.fixture.ts';

const engine: SearchEngine = scanEngine([article(2012, [paragraph('产业发展，乾坤，PPP')])]);

test.for([
  ['产业', ['产业'], false],
  ['產業', ['产业'], true],
  ['乾坤', ['乾坤'], false],
  ['發展 -没有', ['发展'], true],
  ['ppp', ['PPP'], false],
  ['没有', [], false],
] as const)('%s', async ([typed, words, simplified]) => {
  const answer = await lookUp(engine, typed);
  if (answer.state !== 'ready') throw new Error(answer.state);
  expect(wordsOf(answer.found)).toEqual(words);
  expect(answer.simplified).toBe(simplified);
});

test.for(['', ' ', '字'.repeat(41)])('nothing is asked of the engine for %j', async (typed) => {
  const strict: SearchEngine = { find: () => Promise.reject(new Error('asked')) };
  expect((await lookUp(strict, typed)).state).not.toBe('ready');
});
