import type { EditorLesson } from '../../scripts/lessons/find-lessons.ts';
import { compareReports } from '../../scripts/stages/compare-reports.ts';
import { readPage } from '../../scripts/yaml/read-page.ts';
import { type Lesson, LessonFileSchema, LessonSchema } from '../../src/schemas/lesson.ts';
import { desk } from '../promises/support/compare.ts';
import { figure, report } from '../promises/support/reports.ts';

/** A lesson on two figures: 195亿元 and a growth of 25%. */
export const lessonText = `---
order: 1
title: 课
english: A lesson
subject: mathematics
grade: 七年级
curriculum: 百分数。
minutes: 40
summary: 一节课。
englishSummary: One lesson.
goals: [会算, 会读]
materials: [纸]
terms: [gongye]
passages:
  - {in: "a/text#p1", text: 总产值195亿元}
  - {in: "a/text#p1", text: 增长25%, note: 目标。}
plan:
  - {minutes: 10, title: 一, teacher: 讲。, pupils: 听。}
  - {minutes: 20, title: 二, teacher: 问。, pupils: 答。}
  - {minutes: 10, title: 三, teacher: 收。, pupils: 写。}
worksheet:
  - ask: 去年是多少？
    room: 3
    answer: 去年是156亿元。
    links: [{in: "a/text#p1", text: 增长25%}]
    compute: [{formula: "[g-1] / (1 + [g-2])", unit: 亿元, decimals: 0, is: 156亿元}]
  - {ask: 一？, room: 1, answer: 答。, links: [{figure: 001-1}]}
  - {ask: 二？, room: 1, answer: 答。, links: [{in: "a/text#p1", text: 总产值}]}
  - {ask: 三？, room: 1, answer: 答。, links: [{in: "a/text#p1", text: 总产值}]}
extension: [再读。]
---

给教师的话。
`
  .replaceAll('g-1', '001-1')
  .replaceAll('g-2', '001-2');

/** The lessons of a text, as they are written; 195 may be another number. */
export function teach(text: string, total = 195): Lesson[] {
  const says = { noun: 'lesson', says: 'what the teacher should know' };
  const file = readPage('content/lessons/ke.mdx', text, LessonFileSchema, says);
  const lessons: EditorLesson[] = [{ id: 'ke', file }];
  const figures = [
    figure({
      id: '001-1',
      quote: `${total}亿元`,
      value: total * 100_000_000,
      unit: '元',
      relation: 'level',
    }),
    figure({ id: '001-2', quote: '25%', value: 25, unit: '%', relation: 'growth' }),
  ];
  const reports = [report('a', '2013', [{ text: `总产值${total}亿元，增长25%。`, figures }])];
  const files = compareReports(
    reports.map((each) => ({ text: each, mentions: [] })),
    { ...desk(), lessons, terms: [] },
  );
  return LessonSchema.array().parse(JSON.parse(files.get('lessons.json') ?? ''));
}
