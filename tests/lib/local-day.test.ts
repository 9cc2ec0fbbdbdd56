import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from '../../src/lib/local-day.ts';

afterEach(() => vi.unstubAllEnvs());

test.for([
  ['Asia/Shanghai', '2026-11-22'],
  ['UTC', '2026-11-21'],
  ['America/New_York', '2026-11-21'],
] as const)('in %s it is %s', ([zone, day]) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date('2026-11-21T18:00:00Z'))).toBe(day);
});
