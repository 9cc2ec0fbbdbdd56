import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { LessonFileSchema } from '../../src/schemas/lesson.ts';
import type { EditorLesson } from '../lessons/find-lessons.ts';
import { ProblemError } from '../problems/problem.ts';
import { readPage } from '../yaml/read-page.ts';
import { listFiles } from './read-tree.ts';

const kind = { noun: 'lesson', says: 'what the teacher should know' };

/**
 * The lessons of a folder, by name; an absent folder has none.
 * @throws {ProblemError} with the problems of all files
 */
export function readLessons(folder: string): EditorLesson[] {
  if (!existsSync(folder)) return [];
  const problems: VFileMessage[] = [];
  const lessons = listFiles(folder, '.mdx').flatMap((name) => {
    const path = join(folder, name);
    try {
      const file = readPage(path, readFileSync(path, 'utf8'), LessonFileSchema, kind);
      return [{ id: basename(name, '.mdx'), file }];
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return lessons;
}
