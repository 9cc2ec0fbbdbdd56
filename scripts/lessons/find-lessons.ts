import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Lesson, LessonFile } from '../../src/schemas/lesson.ts';
import { problem } from '../problems/problem.ts';
import { findQuote } from '../quotes/find-quote.ts';
import type { QuoteLibrary } from '../quotes/library.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { answerQuestion } from './answer-question.ts';

/** A lesson as an editor wrote it, with the name of its file. */
export interface EditorLesson {
  readonly id: string;
  readonly file: YamlFile<LessonFile>;
}

/** What lessons may name, by id. */
export interface LessonSources {
  readonly library: QuoteLibrary;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly charts: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly threads: ReadonlySet<string>;
  readonly checks: ReadonlySet<string>;
  readonly promises: ReadonlySet<string>;
}

/** Lessons in their order, quotes found and numbers worked out; what is wrong is added to `problems`. */
export function findLessons(
  lessons: readonly EditorLesson[],
  sources: LessonSources,
  problems: VFileMessage[],
): Lesson[] {
  const places = new Map<number, string>();
  for (const { file } of lessons) {
    const other = places.get(file.data.order);
    places.set(file.data.order, file.path);
    if (other === undefined) continue;
    const reason = `Unexpected order ${file.data.order}, which ${basename(other)} has, expected one of its own`;
    problems.push(problem(file.path, file.placeOf(['order']), reason, 'lesson-order'));
  }
  return lessons
    .map((lesson) => findLesson(lesson, sources, problems))
    .sort((a, b) => a.order - b.order);
}

function findLesson(
  { id, file }: EditorLesson,
  sources: LessonSources,
  problems: VFileMessage[],
): Lesson {
  const { passages, worksheet, ...head } = file.data;
  for (const key of ['charts', 'terms', 'threads', 'checks'] as const) {
    head[key].forEach((each, index) => {
      if (sources[key].has(each)) return;
      const reason = `Unexpected \`${each}\` among the ${key}, expected a known id`;
      problems.push(problem(file.path, file.placeOf([key, index]), reason, 'lesson-unknown'));
    });
  }
  const found = passages.flatMap((passage, index) => {
    const at = { file, keys: ['passages', index], problems };
    const quotation = findQuote(sources.library, passage, at);
    return quotation ? [{ ...quotation, note: passage.note ?? null }] : [];
  });
  const read = passages.map(({ text }) => text);
  return {
    id,
    ...head,
    passages: found,
    worksheet: worksheet.map((question, index) =>
      answerQuestion(question, { file, index, read, sources, problems }),
    ),
  };
}
