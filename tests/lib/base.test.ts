import { expect, test } from 'vitest';
import { joinBase } from '../../src/lib/base.ts';

test.each([
  ['/', '/reports/', '/reports/'],
  ['/', 'favicon.svg', '/favicon.svg'],
  ['/name', '/', '/name/'],
  ['/name/', '/source/000/#L57', '/name/source/000/#L57'],
  ['name', 'reports/', '/name/reports/'],
])('joinBase(%s, %s) returns %s', (base, path, expected) => {
  expect(joinBase(base, path)).toBe(expected);
});
