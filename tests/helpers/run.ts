import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './seeds.ts';

/** How a command ended and what it said. */
export interface Run {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Runs `scripts/<name>` in `folder` with the Node that runs the tests. */
export function run(name: string, folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', name), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { code: status, lines: `${stdout}${stderr}`.split('\n').filter(Boolean) };
}
