import { type CollectionEntry, getCollection } from 'astro:content';
import type { Lesson, LessonSubject } from '../schemas/lesson.ts';

/** What a subject is called at school. */
export const subjectNames: Record<LessonSubject, string> = {
  civics: '道德与法治',
  politics: '思想政治',
  mathematics: '数学',
  history: '历史',
};

/** A lesson, and the file whose body is for the teacher. */
export interface TaughtLesson {
  readonly lesson: Lesson;
  readonly file: CollectionEntry<'lessonFiles'>;
}

/**
 * All lessons, in their order.
 * @throws when a lesson was written and not converted
 */
export async function readLessons(): Promise<TaughtLesson[]> {
  const [lessons, files] = await Promise.all([
    getCollection('lessons'),
    getCollection('lessonFiles'),
  ]);
  const byId = new Map(lessons.map(({ id, data }) => [id, data]));
  return files
    .map((file) => {
      const lesson = byId.get(file.id);
      if (lesson) return { lesson, file };
      const path = `content/lessons/${file.id}.mdx`;
      throw new Error(`${path}  Unexpected lesson, expected it converted; run \`npm run convert\``);
    })
    .sort((a, b) => a.lesson.order - b.lesson.order);
}
