import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../problems/problem.ts';

/** The names of the files of a folder that end in `ending`, sorted by code point. */
export function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) {
    const reason = 'Unexpected absence of folder, expected one with files to read';
    fail(folder, { line: 1, column: 1 }, reason, 'folder-missing');
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => entry.name)
    .sort();
}

/** Every file below a folder: path (with `/`) → content. An absent folder has none. */
export function readTree(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const path of pathsBelow(folder)) files.set(path, readFileSync(join(folder, path), 'utf8'));
  return files;
}

function pathsBelow(folder: string, prefix = ''): string[] {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(join(folder, prefix));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(folder, path) : [path];
  });
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
