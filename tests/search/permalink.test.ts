import { expect, test } from 'vitest';
import { readState, writeState } from '../../src/search/permalink.ts';

test.for([
  '',
  '?q=%E9%9B%86',
  '?q=a&vs=b&vs=c&vs=d&year=2012&year=2014&kind=%E6%B6%88%E6%81%AF&figures=1&sort=left&measure=count',
])('%s is kept as it is', (address) => {
  expect(writeState(readState(address))).toBe(address);
});

test.for([
  ['?q=a&sort=sideways&measure=weight&foo=bar', '?q=a'],
  ['?q=a&vs=&vs=%20', '?q=a'],
  ['?q=a&vs=b&vs=c&vs=d&vs=e', '?q=a&vs=b&vs=c&vs=d'],
  ['?q=%E4%', '?q=%EF%BF%BD%25'],
])('%s is understood as %s', ([address, kept]) => {
  expect(writeState(readState(address ?? ''))).toBe(kept);
});
