/**
 * Installs what the lock file names, when that has not been done yet. Plain JavaScript, and nothing
 * but Node's own modules: it runs before anything is installed, on Node 20 or newer.
 *
 *   node scripts/install.mjs          install if node_modules does not match package-lock.json
 *   node scripts/install.mjs --mark   record that it now does (npm calls this after installing)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const mark = 'node_modules/.installed-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (process.argv.includes('--mark')) {
  if (existsSync('node_modules')) writeFileSync(mark, lock);
} else if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.error('Installing the packages of package-lock.json (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
