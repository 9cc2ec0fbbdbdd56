import type { VFileMessage } from 'vfile-message';
import { problem } from '../problems/problem.ts';

/** What differs between the files as they should be and as they are; empty when nothing does. */
export function compareFiles(
  folder: string,
  expected: ReadonlyMap<string, string>,
  actual: ReadonlyMap<string, string>,
): VFileMessage[] {
  const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    const [wanted, found] = [expected.get(path), actual.get(path)];
    if (wanted === found) return [];
    const what =
      wanted === undefined ? 'file' : found === undefined ? 'absence of file' : 'content';
    const reason = `Unexpected ${what}, expected what the seeds and editions give; run \`npm run convert\``;
    return [problem(`${folder}/${path}`, firstDifference(wanted, found), reason, 'stale-output')];
  });
}

function firstDifference(wanted = '', found = ''): { line: number; column: number } {
  if (wanted === '' || found === '') return { line: 1, column: 1 };
  const [ours, theirs] = [wanted.split('\n'), found.split('\n')];
  const line = ours.findIndex((text, index) => text !== theirs[index]);
  return { line: line < 0 ? ours.length : line + 1, column: 1 };
}
