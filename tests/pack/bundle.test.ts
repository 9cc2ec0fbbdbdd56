import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bundleClassic } from '../../scripts/pack/bundle.ts';
import { tempFolder } from '../helpers/temp.ts';

test('a module, what it imports now and later, and a given text become one classic script', async () => {
  const folder = tempFolder({
    'one.js': 'export const one = 1;',
    'two.js': 'import { seen } from "./page.js"; seen.push("two");',
    'page.js': `
      import { one } from './one.js';
      import { three } from 'three';
      export const seen = globalThis.seen;
      seen.push(one, three);
      void import('./two.js');`,
  });
  const script = await bundleClassic(join(folder, 'page.js'), { three: 'export const three = 3;' });
  const seen: unknown[] = [];
  runInNewContext(script, { seen, globalThis: { seen } });
  await Promise.resolve();
  await Promise.resolve();
  expect(seen).toEqual([1, 3, 'two']);
});

test('a module that is not there stops the pack', async () => {
  await expect(bundleClassic(join(tempFolder(), 'nothing.js'))).rejects.toThrow();
});
