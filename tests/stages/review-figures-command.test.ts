import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FigureReviewSchema } from '../../src/schemas/figure-review.ts';
import { annotateText } from '../figures/support/annotated.ts';
import { run } from '../helpers/run.ts';
import { tempFolder } from '../helpers/temp.ts';

const text = '去年，新区完成投资约5亿元，是2010年的2倍；三次产业为12.3:52.1:35.6。\n';
const { figures } = annotateText(text);
const files = {
  'seeds/007_a.txt': text,
  'content/reports/a/figures.json': JSON.stringify(figures),
};
const path = 'content/figures/a.yml';

test('npm run review adds a commented row for every figure, and once only', () => {
  const folder = tempFolder({ ...files, [path]: '# 读过\n' });
  expect(run('review.ts', folder, 'a')).toEqual({
    code: 0,
    lines: [`${path}: ${figures.length} rows to read`],
  });
  const first = readFileSync(join(folder, path), 'utf8');
  expect(parse(first)).toBeNull();
  expect(first.match(/^# - /gm)).toHaveLength(figures.length);
  expect(run('review.ts', folder, 'a').lines).toEqual([`${path}: 0 rows to read`]);
  expect(readFileSync(join(folder, path), 'utf8')).toBe(first);
});

test('npm run review shows each figure in its place', () => {
  const folder = tempFolder({ ...files, [path]: '' });
  run('review.ts', folder, 'a');
  expect(readFileSync(join(folder, path), 'utf8')).toContain('新区完成投资约⟦5亿元⟧，是2010年');
});

test('a row of npm run review is a row of the review once its # is taken away', () => {
  const folder = tempFolder({ ...files, [path]: '' });
  run('review.ts', folder, 'a');
  const yaml = readFileSync(join(folder, path), 'utf8').replaceAll(/^# - /gm, '- ');
  const rows = FigureReviewSchema.parse(parse(yaml));
  expect(rows.map(({ id, quote }) => [id, quote])).toEqual(
    figures.map(({ id, quote }) => [id, quote]),
  );
  const review = { path, rows: new Map(rows.map((row) => [row.id, row])) };
  const read = annotateText(text, '', { review }).figures;
  expect(read).toEqual(figures.map((figure) => ({ ...figure, how: 'person', reviewed: true })));
});

test('npm run review makes the file of a report that has none yet', () => {
  const folder = tempFolder({ ...files, 'content/figures/b.yml': '' });
  expect(run('review.ts', folder, 'a').code).toBe(0);
  expect(readFileSync(join(folder, path), 'utf8')).toMatch(/^# Every figure of a,/);
});

test.for([[], ['b']])('npm run review stops at a report that is not converted: %o', (args) => {
  const { code, lines } = run('review.ts', tempFolder(files), ...args);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/Unexpected report “b?”, expected a converted one {2}usage$/);
});
