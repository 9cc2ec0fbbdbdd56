import { describe, expect, test } from 'vitest';
import { messagesOf } from '../helpers/messages.ts';
import { compare, desk } from '../promises/support/compare.ts';
import { figure, report } from '../promises/support/reports.ts';

const target = figure({ id: 't', quote: '100家', value: 100 });
const reports = [
  report('a', '2013-03', [{ text: '工厂开工。企业100家。', figures: [target] }]),
  report('b', '2014-09', [{ text: '工厂投产。工厂扩建。工厂扩建。' }]),
];
const thread = `title: 工厂
english: The works
field: industry
intro: 一座工厂。
quotes:
  - {in: "a/text#p1", when: 2013-02-01, text: 工厂开工}
  - {in: "a/text#p1", when: 2013, text: 企业100家, note: 目标。}
  - {in: "b/text#p1", when: 2011-2014, text: 工厂投产}
`;

test('a thread has its quotes with their places, and the promises that stand in them', () => {
  expect(compare(reports, desk('[]', { works: thread })).threads).toMatchObject([
    {
      id: 'works',
      title: '工厂',
      field: 'industry',
      related: [],
      promises: ['t'],
      quotes: [
        {
          report: 'a',
          block: 'p1',
          start: 0,
          end: 4,
          text: '工厂开工',
          when: '2013-02-01',
          note: null,
        },
        {
          text: '企业100家',
          when: '2013',
          note: '目标。',
          figures: [{ id: 't', start: 2, end: 6 }],
        },
        { report: 'b', text: '工厂投产', when: '2011-2014' },
      ],
    },
  ]);
});

describe('what is wrong in a thread stops the conversion, with line and column', () => {
  /** [what, the file, the message]. */
  test.for([
    [
      'an unknown key',
      thread.replace('intro:', 'about: 1\nintro:'),
      /:4:1 {2}Unexpected key `about`.*thread-unknown-key$/,
    ],
    [
      'two quotes',
      thread.replace(/ {2}- \{in: "a[^\n]*\n/, ''),
      /:6:3 {2}.*expected three quotes or more {2}thread-schema$/,
    ],
    [
      'a time that is none',
      thread.replace('2013-02-01', '早'),
      /:6:29 {2}.*expected 2012, 2012-10.*thread-schema$/,
    ],
    [
      'words that are not there',
      thread.replace('投产', '停产'),
      /:8:46 {2}Unexpected words “工厂停产”.*quote-not-found$/,
    ],
    [
      'words that stand there twice',
      thread.replace('投产', '扩建'),
      /:8:46 {2}.*only once in b\/text#p1 {2}quote-not-unique$/,
    ],
    [
      'one report',
      thread.replace('b/text#p1', 'a/text#p1').replace('投产', '开'),
      /:6:3 {2}Unexpected quotes of one report.*thread-reports$/,
    ],
    [
      'a field that is not known',
      thread.replace('industry', 'space'),
      /:3:8 {2}Unexpected field `space`.*thread-field$/,
    ],
    [
      'itself as a related thread',
      `${thread}related: [works]\n`,
      /:9:11 {2}Unexpected thread `works`.*thread-related$/,
    ],
    [
      'a newer report before an older one',
      thread.replace(
        '{in: "a/text#p1", when: 2013-02-01, text: 工厂开工}',
        '{in: "b/text#p1", when: 2014, text: 投产}',
      ),
      /:7:5 {2}Unexpected words of a after b, expected the reports by date {2}thread-order$/,
    ],
  ] satisfies [string, string, RegExp][])('%s', ([, yaml, expected]) => {
    const messages = messagesOf(() => compare(reports, desk('[]', { works: yaml })));
    expect(messages[0]).toMatch(expected);
  });
});
