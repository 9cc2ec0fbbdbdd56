import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The root of the project. */
const root = join(import.meta.dirname, '../..');

const parts = [
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
];

/** Astro keeps what it has read between builds; a copy must not read or write the project's. */
const config = `import config from './astro.config.mjs';
export default { ...config, cacheDir: './.cache' };
`;

/** The arguments after `node` that build the site of a copy. */
export const buildArguments = (folder: string): string[] => [
  join(root, 'node_modules/astro/bin/astro.mjs'),
  'build',
  '--root',
  folder,
  '--config',
  'copy.config.mjs',
  '--silent',
];

/** A copy of what the site is built from, in a new folder below `parent`. It borrows the packages. */
export function copyProject(parent: string = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'jiaozuo-site-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'copy.config.mjs'), config);
  return folder;
}
