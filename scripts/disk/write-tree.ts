import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fail } from '../problems/problem.ts';
import { comparisonFiles } from '../stages/compare-reports.ts';

const ours: ReadonlySet<string> = new Set(comparisonFiles);

/**
 * Replaces a folder by `files` (path → content), whole or not at all: everything is written beside
 * it first, then the two change places.
 * @throws {ProblemError} when the folder holds anything that an earlier run did not write.
 */
export function writeTree(folder: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(folder);
  checkOurs(target);
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), content);
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    rmSync(old, { recursive: true, force: true });
  }
}

/** Only a folder of reports is ever replaced: folders with a ledger, and what compares reports. */
function checkOurs(target: string): void {
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) {
    const reason = 'Unexpected file, expected a folder for the output';
    fail(target, { line: 1, column: 1 }, reason, 'output-not-ours');
  }
  for (const name of readdirSync(target)) {
    if (existsSync(join(target, name, 'ledger.json')) || ours.has(name)) continue;
    const reason = `Unexpected \`${name}\` in the output folder, expected an empty folder or reports written before`;
    fail(target, { line: 1, column: 1 }, reason, 'output-not-ours');
  }
}
