import { describe, expect, test } from 'vitest';
import { messagesOf } from '../helpers/messages.ts';
import { compare, desk } from './support/compare.ts';
import { figure, report } from './support/reports.ts';

const target = figure({ id: 't', quote: '100家', value: 100 });
const reports = [
  report('a', '2013-03', [{ text: '总数100家。年底前通车，年底前通水。', figures: [target] }]),
  report('b', '2014-09', [{ text: '道路已经 通车。' }]),
];
const later = '{in: "b/text#p1", text: 道路已经通车}';
const figures = `- figures: [t]
  later: [${later}]
  verdict: incomparable
  why: 说的是路。
`;
const words = `- id: road
  said: {in: "a/text#p1", text: 年底前通车}
  place: district
  field: other
  due: 2013
  later: [${later}]
  verdict: met
  why: 通车了。
`;

test('an editor joins a target with later words; white space in the print does not matter', () => {
  const [promise] = compare(reports, desk(figures)).promises;
  expect(promise).toMatchObject({
    id: 't',
    verdict: 'incomparable',
    how: 'hand',
    why: '说的是路。',
    silence: null,
    later: [{ report: 'b', block: 'p1', start: 0, end: 7, text: '道路已经 通车', lines: [1, 1] }],
  });
});

test('an editor joins words without a figure; they stand in the order of the text', () => {
  const { promises } = compare(reports, desk(words));
  expect(promises).toMatchObject([
    { id: 't', order: 1 },
    {
      id: 'road',
      order: 2,
      targets: [],
      due: ['2013'],
      placeId: 'district',
      fields: ['other'],
      said: { text: '年底前通车', start: 7 },
    },
  ]);
});

describe('what is wrong in promises.yml stops the conversion, with line and column', () => {
  /** [what, the file, the messages]. */
  test.for([
    [
      'an unknown key',
      figures.replace('why:', 'reason:'),
      [
        "content/promises.yml:4:3  Unexpected key `reason`, expected a key of the promise's schema  promise-unknown-key",
      ],
    ],
    [
      'a verdict that is none',
      figures.replace('incomparable', 'nothing'),
      [/^content\/promises\.yml:3:12 {2}Unexpected value of `0\.verdict`: .* {2}promise-schema$/],
    ],
    [
      'a figure that is no target',
      figures.replace('[t]', '[t, x]'),
      [
        'content/promises.yml:1:16  Unexpected figure `x`, expected the id of a target  promise-figure',
      ],
    ],
    [
      'a figure in two rows',
      figures + figures,
      ['content/promises.yml:5:13  Unexpected second row of `t`, expected one  promise-duplicate'],
    ],
    [
      'a place of the text that is not there',
      figures.replace('#p1', '#p9'),
      [/^content\/promises\.yml:2:16 {2}Unexpected place `b\/text#p9`, .* {2}quote-place$/],
    ],
    [
      'words that are not there',
      figures.replace('已经', '尚未'),
      [/^content\/promises\.yml:2:35 {2}Unexpected words “道路尚未通车”, .* {2}quote-not-found$/],
    ],
    [
      'words that stand there twice',
      words.replace('text: 年底前通车', 'text: 年底前通'),
      [
        /^content\/promises\.yml:2:33 {2}Unexpected words “年底前通”, expected words that stand only once in a\/text#p1 {2}quote-not-unique$/,
      ],
    ],
    [
      'an older report as the later one',
      words
        .replace('a/text#p1", text: 年底前通车', 'b/text#p1", text: 道路已经')
        .replace(later, '{in: "a/text#p1", text: 总数}'),
      [
        /^content\/promises\.yml:6:11 {2}Unexpected words of a, expected a report no older than b {2}promise-order$/,
      ],
    ],
    [
      'a place and a field that are not known',
      words.replace('district', 'moon').replace('other', 'space'),
      [
        /:3:10 {2}Unexpected place `moon`.*promise-place$/,
        /:4:10 {2}Unexpected field `space`.*promise-field$/,
      ],
    ],
  ] satisfies [string, string, (string | RegExp)[]][])('%s', ([, yaml, expected]) => {
    const messages = messagesOf(() => compare(reports, desk(yaml)));
    expect(messages).toHaveLength(expected.length);
    messages.forEach((message, index) => {
      const wanted = expected[index] ?? '';
      if (typeof wanted === 'string') expect(message).toBe(wanted);
      else expect(message).toMatch(wanted);
    });
  });
});
