import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLessons } from '../scripts/disk/lessons.ts';
import { LessonSchema } from '../src/schemas/lesson.ts';
import { root } from './helpers/seeds.ts';

const files = readLessons(join(root, 'content/lessons'));
const lessons = LessonSchema.array().parse(
  JSON.parse(readFileSync(join(root, 'content/reports/lessons.json'), 'utf8')),
);

test('there are eight lessons or more, of four subjects, and all of them are converted', () => {
  expect(lessons.length).toBeGreaterThanOrEqual(8);
  expect(new Set(lessons.map(({ subject }) => subject)).size).toBe(4);
  expect(lessons.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
});

test.for(files)('$id is complete and fair', ({ file }) => {
  const { plan, minutes, worksheet, passages } = file.data;
  expect(minutes).toBe(40);
  expect(plan.reduce((sum, step) => sum + step.minutes, 0)).toBe(40);
  expect(worksheet.length).toBeGreaterThanOrEqual(5);
  expect(new Set(passages.map((each) => each.in)).size).toBeGreaterThanOrEqual(4);
  // Words that judge may be named, as words not to use; never used.
  const ours = worksheet.map(({ ask }) => ask).join('');
  expect(ours).not.toMatch(/造假|虚报|撒谎|政绩|不作为/u);
});

test('numbers are worked out in every lesson', () => {
  for (const { id, worksheet } of lessons) {
    expect(
      worksheet.some(({ workings }) => workings.length > 0),
      id,
    ).toBe(true);
  }
});
