import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The cases of a stage: the folders of tests/fixtures/<stage>. */
export function casesOf(stage: string): string[] {
  return readdirSync(join(fixtures, stage), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A file of a case. */
export function readFixture(stage: string, name: string, file: string): string {
  return readFileSync(join(fixtures, stage, name, file), 'utf8');
}

/** True when the case has the file. */
export function hasFixture(stage: string, name: string, file: string): boolean {
  return existsSync(join(fixtures, stage, name, file));
}

/**
 * Compares `actual` with the expected file of a case. A missing file is written, to be read and
 * judged by a person, and is an error under CI; beside a wrong one, `actual` is left as
 * `<file>-changed`.
 */
export function expectFixture(stage: string, name: string, file: string, actual: string): void {
  const path = join(fixtures, stage, name, file);
  const changed = `${path}-changed`;
  if (!existsSync(path)) {
    if (process.env['CI'] === 'true') throw new Error(`${path} is missing`);
    writeFileSync(path, actual);
    return;
  }
  const expected = readFileSync(path, 'utf8');
  if (actual === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  expect(actual, `${stage}/${name}/${file}`).toBe(expected);
}
