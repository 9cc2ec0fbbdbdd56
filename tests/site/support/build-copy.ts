import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildArguments, copyProject as copyTo } from '../../../scripts/disk/copy-project.ts';
import { root } from '../../helpers/seeds.ts';
import type { BuiltSite } from './built-site.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * A copy of what the site is built from, in a folder of its own; removed after the tests of the
 * file. It borrows the packages.
 */
export function copyProject(): string {
  const folder = copyTo();
  folders.push(folder);
  return folder;
}

/**
 * Builds the site of a copy of the project, with its search index.
 * @throws with what Astro or the index said, when it fails
 */
export function buildCopy(folder: string, origin: string, base = '/'): BuiltSite {
  const env = { ...ownEnvironment(), SITE_URL: origin, BASE_PATH: base };
  runIn(folder, env, buildArguments(folder));
  runIn(folder, env, [join(root, 'scripts/index-search.ts')]);
  return { folder: join(folder, 'dist'), origin, base };
}

function runIn(cwd: string, env: NodeJS.ProcessEnv, command: string[]): void {
  const options = { cwd, env, encoding: 'utf8' as const };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stdout}${stderr}`);
}

/** The environment without what Vitest adds to it: Astro takes BASE_URL and the like from there. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  const entries = Object.entries(process.env).filter(([name]) => !added.test(name));
  return { ...Object.fromEntries(entries), ASTRO_TELEMETRY_DISABLED: '1' };
}
