/**
 * node scripts/service-worker.ts [--dist DIR]
 * Writes dist/sw.js, which keeps the whole built site on a reader's device. Last step of a build.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSW } from 'workbox-build';
import { runCommand } from './disk/command.ts';
import { serviceWorkerOf } from './offline/service-worker-of.ts';
import { fail } from './problems/problem.ts';

const start = { line: 1, column: 1 };

await runCommand(async () => {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
  if (!existsSync(join(values.dist, 'index.html'))) {
    fail(values.dist, start, 'Unexpected absence of index.html, expected a built site', 'no-site');
  }
  const { count, size, warnings } = await generateSW(serviceWorkerOf(values.dist));
  const [warning] = warnings;
  if (warning) fail(values.dist, start, `Unexpected ${warning}, expected none`, 'service-worker');
  process.stdout.write(`sw.js keeps ${count} files, ${(size / 1e6).toFixed(1)} MB\n`);
});
