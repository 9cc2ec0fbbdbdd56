import { expect, test } from 'vitest';
import { Progress } from '../../scripts/disk/progress.ts';

/** What a run of `total` steps writes to a stream. */
function written(total: number, isTTY: boolean): string[] {
  const lines: string[] = [];
  const stream = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const progress = new Progress(total, stream as never);
  for (let step = 1; step <= total; step += 1) progress.step(`${step}.txt`);
  return lines;
}

test('writes a plain line now and then, and at the end, where there is no terminal', () => {
  expect(written(120, false)).toEqual([
    '50/120 converted\n',
    '100/120 converted\n',
    '120/120 converted\n',
  ]);
});

test('draws a bar on a terminal and wipes it at the end', () => {
  const lines = written(2, true);
  expect(lines[0]).toBe(`\r\u001b[2K${'█'.repeat(12)}${'░'.repeat(12)} 1/2 1.txt`);
  expect(lines.at(-1)).toBe('\r\u001b[2K');
});
