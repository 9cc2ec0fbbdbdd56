import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../helpers/messages.ts';
import { lessonText, teach } from './support.ts';

const lesson = lessonText;
/** The messages, without the one about terms: the small project has none. */
const told = (text: string, total?: number) =>
  messagesOf(() => teach(text, total)).filter((message) => !message.includes('gongye'));

test('the terms of a lesson must be there', () => {
  expect(messagesOf(() => teach(lesson))).toEqual([
    expect.stringMatching(/ke\.mdx:13:9 {2}Unexpected `gongye` among the terms.*lesson-unknown$/),
  ]);
});

describe('what is wrong in a lesson stops the conversion, with line and column', () => {
  /** [what, the file, the message]. */
  test.for([
    [
      'an unknown key',
      lesson.replace('grade:', 'class: 1\ngrade:'),
      /:6:1 {2}Unexpected key `class`.*lesson-unknown-key$/,
    ],
    [
      'a plan of 41 minutes',
      lesson.replace('minutes: 20', 'minutes: 21'),
      /:18:3 {2}.*expected steps of 40 minutes in all, these have 41 {2}lesson-schema$/,
    ],
    [
      'an answer without a link',
      lesson.replace('links: [{figure: 001-1}]', 'links: []'),
      /:27:43 {2}.*expected a sentence or a figure.*lesson-schema$/,
    ],
    [
      'words that are not in the report',
      lesson.replace('text: 增长25%, note', 'text: 增长26%, note'),
      /:16:29 {2}Unexpected words “增长26%”.*quote-not-found$/,
    ],
    [
      'a figure that is not there',
      lesson.replace('{figure: 001-1}', '{figure: 001-9}'),
      /:27:44 {2}Unexpected `001-9`.*lesson-unknown$/,
    ],
    [
      'another result',
      lesson.replace('is: 156亿元', 'is: 157亿元'),
      /:26:79 {2}Unexpected result “157亿元”, expected “156亿元” from .*lesson-result$/,
    ],
    [
      'an answer without the result',
      lesson.replace('去年是156亿元', '去年是1156亿元'),
      /:24:13 {2}Unexpected answer without “156亿元”.*lesson-answer$/,
    ],
    [
      'a number out of nowhere',
      lesson.replace('去年是多少', '去年是7亿元吗'),
      /:22:10 {2}Unexpected number 7.*lesson-number$/,
    ],
    [
      'no formula',
      lesson.replace('(1 + [', '(1 + + ['),
      /:26:25 {2}Unexpected `\+` in .*lesson-formula$/,
    ],
    ['no front matter', '正文', /:1:1 {2}.*lesson-front-matter$/],
    [
      'a body that is no prose',
      lesson.replace('给教师的话。', '# 题'),
      /:33:1 {2}Unexpected heading.*lesson-body$/,
    ],
  ] satisfies [string, string, RegExp][])('%s', ([, text, expected]) => {
    expect(told(text).join('\n')).toMatch(new RegExp(expected, 'm'));
  });
});

test('an edition that changes a figure makes the answer wrong, and the build stops', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (total) => {
      const moved = lesson.replace('总产值195亿元', `总产值${total}亿元`);
      const wrong = Math.round(total / 1.25) !== 156;
      expect(told(moved, total).some((message) => message.endsWith('lesson-result'))).toBe(wrong);
    }),
  );
});
